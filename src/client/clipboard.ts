/**
 * Writes a text to the clipboard, with `html` as its rich form. Without the Clipboard API (plain HTTP, no permission) the browser's old command
 * copies it; when that is refused too, a dialog shows the text selected, with the keys that copy it. Returns whether the text was copied.
 */
export async function putOnClipboard(text: string, html: string | null): Promise<boolean> {
  if ((await byApi(text, html)) || byCommand(text, html)) return true
  // Few need it, so no page loads it beforehand.
  const { showForCopying } = await import('./copy-by-hand.ts')
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
