import { copying } from '../i18n/copying.ts'
import { putOnClipboard } from './clipboard.ts'
import { confirmCopy } from './copied.ts'
import { curlCommand } from './curl-command.ts'

const copyIcon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
copyIcon.setAttribute('class', 'icon')
copyIcon.setAttribute('viewBox', '0 0 24 24')
copyIcon.setAttribute('aria-hidden', 'true')
copyIcon.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
copyIcon.firstElementChild?.setAttribute('d', 'M9 9h11v11H9zM5 15H4V4h11v1')

// Adds two copy buttons to every endpoint: the call as it stands, and a curl command. The script adds them because they do not work without
// JavaScript. They hold no text: it would be part of the call when somebody selects it.
for (const code of document.querySelectorAll<HTMLElement>('code[data-copy]')) {
  const call = code.textContent.replace('\u00a0', ' ')
  const lang = code.closest('[lang]')?.getAttribute('lang') === 'ko' ? 'ko' : 'en'
  for (const form of ['call', 'curl'] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'print:hidden'
    button.ariaLabel = copying[form][lang]
    if (form === 'curl') button.dataset['word'] = form
    button.append(copyIcon.cloneNode(true))
    button.addEventListener('click', () => {
      void putOnClipboard(form === 'curl' ? curlCommand(call) : call, null).then((copied) => {
        if (copied) confirmCopy(button, copying.done)
      })
    })
    code.append(button)
  }
}
