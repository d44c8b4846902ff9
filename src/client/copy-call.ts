import { copying } from '../i18n/copying.ts'
import { putOnClipboard } from './clipboard.ts'
import { curlCommand } from './curl-command.ts'

const COPY = 'M9 9h11v11H9zM5 15H4V4h11v1'
const CHECK = 'M5 12.5l4.5 4.5L19 7'
const copyIcon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
copyIcon.setAttribute('class', 'icon')
copyIcon.setAttribute('viewBox', '0 0 24 24')
copyIcon.setAttribute('aria-hidden', 'true')
copyIcon.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
copyIcon.firstElementChild?.setAttribute('d', COPY)

// Adds two copy buttons to every endpoint: the call as it stands, and a curl command. The script adds them because they do not work without JavaScript.
for (const code of document.querySelectorAll<HTMLElement>('code[data-copy]')) {
  const call = code.textContent.replace('\u00a0', ' ')
  for (const word of ['', ' curl']) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'print:hidden'
    const name = document.createElement('span')
    name.className = 'sr-only'
    name.textContent = copying.call[code.closest('[lang]')?.getAttribute('lang') === 'ko' ? 'ko' : 'en']
    const sign = copyIcon.cloneNode(true) as Element
    const path = sign.querySelector('path')
    button.append(sign, name, word)
    button.addEventListener('click', () => {
      void putOnClipboard(word ? curlCommand(call) : call, null).then((copied) => {
        if (!copied) return
        path?.setAttribute('d', CHECK)
        const region = document.getElementById('spoken')
        if (region) region.textContent = copying.done[document.documentElement.lang === 'ko' ? 'ko' : 'en']
        setTimeout(() => {
          path?.setAttribute('d', COPY)
        }, 2000)
      })
    })
    code.append(button)
  }
}
