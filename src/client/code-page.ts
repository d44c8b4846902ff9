// Script of a code page.
import './keys.ts'
import { remember } from './recent-list.ts'

const code = document.querySelector<HTMLElement>('[data-code-page]')?.dataset['codePage']
if (code !== undefined) remember(code)
