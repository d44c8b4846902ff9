import { copying } from '../i18n/copying.ts'
import { copyIcon } from '../icons/copy-icon.ts'
import { copyAndSay } from './copied.ts'
import { curlCommand } from './curl-command.ts'

const [host = '', government = ''] = document.querySelector<HTMLElement>('[data-hosts]')?.dataset['hosts']?.split(' ') ?? []

// Adds three copy buttons to every call: the call as it stands, and a curl command for each cloud. The script adds them because they do not work
// without JavaScript. They hold no text: it would be part of the call when somebody selects it.
for (const line of document.querySelectorAll<HTMLElement>('[data-call]')) {
  const call = line.textContent.replace('\u00a0', ' ')
  const body = line.dataset['call'] === 'body'
  const lang = line.closest('[lang]')?.getAttribute('lang') === 'ko' ? 'ko' : 'en'
  const forms = [
    [copying.call[lang], '', call],
    [copying.curl[lang], 'curl', curlCommand(call, { host, body })],
    [
      `${copying.curl[lang]} · ${copying.government[lang]}`,
      `curl · ${copying.government[lang]}`,
      curlCommand(call, { host: government, body }),
    ],
  ] as const
  const buttons = document.createElement('span')
  for (const [name, word, text] of forms) {
    const button = document.createElement('button')
    button.type = 'button'
    button.ariaLabel = name
    button.dataset['word'] = word
    button.append(copyIcon())
    button.addEventListener('click', () => void copyAndSay(text, null, button, copying.done))
    buttons.append(button)
  }
  line.append(buttons)
}
