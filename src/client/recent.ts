import { stored, store } from './storage.ts'

/** Number of codes that are kept. */
const MOST = 8

/** Codes whose pages were opened last, the latest first; kept in this browser only. */
export const recentCodes = (): string[] => (stored('recent') ?? '').split(' ').filter((code) => /^-?\d+$/.test(code))

/** Remembers that the page of a code was opened. */
function remember(code: string): void {
  store('recent', [code, ...recentCodes().filter((other) => other !== code)].slice(0, MOST).join(' '))
}

const opened = document.querySelector<HTMLElement>('[data-code-page]')?.dataset['codePage']
if (opened !== undefined) remember(opened)
