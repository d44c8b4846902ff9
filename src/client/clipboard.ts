import { refused } from '../i18n/copying.ts'

/**
 * Writes a text to the clipboard, with `html` as its rich form. Without the Clipboard API (plain HTTP, no permission) the browser's old command
 * copies it; when that is refused too, a dialog shows the text selected, with the keys that copy it. Returns whether the text was copied.
 */
export async function putOnClipboard(text: string, html: string | null): Promise<boolean> {
  if ((await byApi(text, html)) || byCommand(text, html)) return true
  showForCopying(text)
  return false
}

async function byApi(text: string, html: string | null): Promise<boolean> {
  try {
    if (html !== null && typeof ClipboardItem === 'function') {
      const rich = new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      })
      await navigator.clipboard.write([rich])
    } else await navigator.clipboard.writeText(text)
    return true
  } catch {
    // On plain HTTP there is no `navigator.clipboard`.
    return false
  }
}

/** Copies with `document.execCommand`, which needs a selection and works on plain HTTP. */
function byCommand(text: string, html: string | null): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.className = 'sr-only'
  // Outside an open dialog nothing can be selected.
  ;(document.querySelector('dialog[open]') ?? document.body).append(area)
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== null) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  }
  document.addEventListener('copy', write, { once: true, capture: true })
  area.select()
  let copied = false
  try {
    // The Clipboard API is its successor, but only in secure contexts.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    copied = document.execCommand('copy')
  } catch {
    // The command is switched off.
  }
  document.removeEventListener('copy', write, { capture: true })
  area.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return copied
}

/** Shows the text selected in a dialog; Esc, its button and a click beside it close it. */
function showForCopying(text: string): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'card m-auto w-[min(40rem,calc(100vw-2rem))] bg-page p-0 text-ink'
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  const body = element('div', 'p-4')
  const label = element('label')
  const area = element('textarea', 'mt-2 w-full border border-line bg-surface p-2')
  area.readOnly = true
  area.rows = Math.min(12, text.split('\n').length + 1)
  area.value = text
  const close = element('button', 'button mt-3')
  close.type = 'button'
  close.append(inBoth(refused.close))
  label.append(inBoth(refused.how(keys)), area)
  body.append(label, close)
  dialog.append(body)
  dialog.addEventListener('click', ({ target }) => {
    // Beside the body there is only the backdrop.
    if (target === dialog || close.contains(target as Node)) dialog.close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
  area.focus()
  area.select()
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name)
  node.className = className
  return node
}

/** Words in both languages; the language view hides one. */
function inBoth(words: { ko: string; en: string }): HTMLElement {
  const both = element('span', 't')
  for (const lang of ['ko', 'en'] as const) {
    const span = element('span', lang)
    span.lang = lang
    span.textContent = words[lang]
    both.append(span)
  }
  return both
}
