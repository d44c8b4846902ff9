import { homePath } from '../urls.ts'

/** Address of the site in texts to paste while none is configured; the browser puts its own in. */
export const PLACEHOLDER = 'https://errors.example.com'

/** Address of the home page for texts to paste. */
export const homeAddress = (site: URL | undefined): string => new URL(homePath(), site ?? PLACEHOLDER).href
