import { asMarkdown, asText } from './from-page.ts'
import { copying, withBlanks } from '../i18n/copying.ts'
import type { Pair } from '../catalog/schema.ts'
import { putOnClipboard } from './clipboard.ts'

const LANGS = ['ko', 'en'] as const

// A blank is filled in once: wherever else it stands, in the reply in the other language too, it gets what is typed.
document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.className !== 'fill') return
  for (const blank of document.querySelectorAll<HTMLInputElement>('.fill'))
    if (blank.dataset['fill'] === target.dataset['fill']) blank.value = target.value
})

/**
 * `<copy-button>`: copies a text and confirms it on the button and to screen readers. `data-text` is the text, in which `{url}` becomes the
 * absolute address of `data-url`. `data-html` is its rich form. `data-from` is the id of an element to copy instead, as plain text or, with
 * `data-as="markdown"`, as Markdown.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('button')) void this.copy()
    })
  }

  private async copy(): Promise<void> {
    const { text, html, blanks } = this.content()
    const copied = await putOnClipboard(text, html)
    if (!copied) return
    const button = this.querySelector('button')
    const done = confirmation(
      blanks === 0 ? copying.done : withBlanks(blanks),
      this.querySelector('.todo > :not(.t)')?.getAttribute('lang') ?? null,
    )
    button?.querySelector('.done')?.remove()
    button?.append(done)
    button?.setAttribute('data-done', '')
    announce(done)
    setTimeout(() => {
      button?.removeAttribute('data-done')
      done.remove()
    }, 2000)
  }

  private content(): { text: string; html: string | null; blanks: number } {
    const { text, html, from, as } = this.dataset
    const source = from === undefined ? null : document.getElementById(from)
    if (source) return { text: as === 'markdown' ? asMarkdown(source) : asText(source), html: null, blanks: blanksOf(source) }
    const url = new URL(this.dataset['url'] ?? location.pathname, location.href).href
    return { text: (text ?? '').replaceAll('{url}', url), html: html?.replaceAll('{url}', url) ?? null, blanks: 0 }
  }
}

/** How many different blanks of a reply are empty. */
const blanksOf = (reply: Element): number =>
  new Set(
    [...reply.querySelectorAll<HTMLInputElement>('.fill')].filter(({ value }) => value.trim() === '').map(({ dataset }) => dataset['fill']),
  ).size

/** What tells that the text was copied, in one language, or in both, of which the view shows its own. */
function confirmation(said: Pair, lang: string | null): HTMLElement {
  const words = document.createElement('span')
  words.className = 'done t'
  for (const one of LANGS) {
    if (lang !== null && lang !== one) continue
    const word = document.createElement('span')
    word.className = word.lang = one
    word.textContent = said[one]
    words.append(word)
  }
  return words
}

/** Puts the confirmation into the page's live region. */
function announce(words: HTMLElement): void {
  // Screen readers announce an equal text again only when its node is new.
  document.getElementById('spoken')?.replaceChildren(words.cloneNode(true))
}

customElements.define('copy-button', CopyButton)

// Links whose text is their address. Without a configured site address the build writes the path only.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-absolute]')) link.textContent = link.href
