import { asMarkdown, asText } from './from-page.ts'
import { copying, withBlanks } from '../i18n/copying.ts'
import { copyAndSay } from './copied.ts'

// A blank is filled in once: wherever else it stands, in the reply in the other language too, it gets what is typed.
document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.className !== 'fill') return
  for (const blank of document.querySelectorAll<HTMLInputElement>('.fill'))
    if (blank.dataset['fill'] === target.dataset['fill']) blank.value = target.value
})

/**
 * `<copy-button>`: copies a text and confirms it. `data-text` is the text, in which `{url}` becomes the absolute address of `data-url`.
 * `data-html` is its rich form. `data-from` is the id of an element to copy instead, as plain text or, with `data-as="markdown"`, as Markdown.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button')
      if (!button) return
      const { text, html, blanks } = this.content()
      void copyAndSay(text, html, button, blanks === 0 ? copying.done : withBlanks(blanks))
    })
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

customElements.define('copy-button', CopyButton)
