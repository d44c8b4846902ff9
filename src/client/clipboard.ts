import { refused } from '../i18n/copying.ts'

/**
 * Writes a text to the clipboard, with `html` as its rich form where the browser supports that. When the clipboard is refused (no permission, no
 * HTTPS), a dialog shows the text selected, with the keys that copy it. Returns whether the text was copied.
 */
export async function putOnClipboard(text: string, html: string | null): Promise<boolean> {
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
    showForCopying(text)
    return false
  }
}

function showForCopying(text: string): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'card m-auto w-[min(40rem,calc(100vw-2rem))] bg-page p-4 text-ink'
  const label = document.createElement('label')
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  const words = document.createElement('span')
  words.className = 't'
  for (const lang of ['ko', 'en'] as const) {
    const span = document.createElement('span')
    span.className = lang
    span.lang = lang
    span.textContent = refused(keys)[lang]
    words.append(span)
  }
  const area = document.createElement('textarea')
  area.className = 'mt-2 w-full border border-line bg-surface p-2'
  area.readOnly = true
  area.rows = Math.min(12, text.split('\n').length + 1)
  area.value = text
  label.append(words, area)
  dialog.append(label)
  dialog.addEventListener('close', () => {
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
  area.focus()
  area.select()
}
