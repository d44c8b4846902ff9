import { store } from './storage.ts'

const root = document.documentElement

/**
 * `<view-switch>`: Korean, English or both. Without JavaScript its links show one language by `#ko` and `#en` (base.css).
 * With JavaScript they set and store the view. The address stays the same, but for a `?lang=`, which is updated.
 */
class ViewSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show()
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-set-view]')
      const view = link?.dataset['setView']
      if (!view) return
      event.preventDefault()
      root.dataset['view'] = view
      root.lang = view === 'en' ? 'en' : 'ko'
      store('view', view)
      const url = new URL(location.href)
      if (url.searchParams.has('lang')) {
        url.searchParams.set('lang', view)
        history.replaceState(history.state, '', url)
      }
      this.show()
    })
  }

  private show(): void {
    for (const link of this.querySelectorAll<HTMLElement>('[data-set-view]')) {
      if (link.dataset['setView'] === root.dataset['view']) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
}

customElements.define('view-switch', ViewSwitch)
