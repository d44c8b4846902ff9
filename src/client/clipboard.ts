/**
 * Puts a text on the clipboard, with a rich form beside it where the browser takes one. Where the clipboard is refused
 * (no permission, no HTTPS) the text is shown, selected, with what to press. Returns whether it was copied.
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
  dialog.className = 'copy-dialog card'
  const label = document.createElement('label')
  const hint = (lang: 'ko' | 'en', words: string): HTMLElement => {
    const span = document.createElement('span')
    span.className = lang
    span.lang = lang
    span.textContent = words
    return span
  }
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  const words = document.createElement('span')
  words.className = 't'
  words.append(
    hint('ko', `브라우저가 복사를 막았습니다. 선택된 글을 ${keys}로 복사하고 Esc로 닫으세요.`),
    hint('en', `The browser refused to copy. Press ${keys} to copy the selected text, Esc to close.`),
  )
  const area = document.createElement('textarea')
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
