// Runs in the head of each page, before the first paint: language view and theme. src/delivery/head-script.ts puts it into the page.
import { stored } from './storage.ts'
import { showTheme } from './theme.ts'

const root = document.documentElement
const VIEWS: readonly (string | null)[] = ['ko', 'en', 'both']

// Styles for pages with JavaScript select on this attribute.
root.dataset['js'] = ''
// Without its script a page is one without JavaScript: nothing stays that looks alive and does nothing.
// A file that is missing, or is another one's page: the event has its element.
// Such a page with the media type of a script: the error has its address.
// A script that a host or a proxy puts into the page does not count: the page's own files are in `_astro/`.
addEventListener(
  'error',
  ({ target, error, filename }) => {
    const { src = error instanceof SyntaxError ? filename : '' } = target as Partial<HTMLScriptElement>
    if (!src.includes('/_astro/')) return
    delete root.dataset['js']
    root.dataset['lost'] = ''
  },
  true,
)

const chosen = [new URLSearchParams(location.search).get('lang'), stored('view')].find((view) => VIEWS.includes(view))
const view = chosen ?? (/^ko\b/i.test(navigator.language) ? 'ko' : 'en')
root.dataset['view'] = view
if (view === 'en') root.lang = 'en'

showTheme(stored('theme'))
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => showTheme(stored('theme')))
// A page from the back/forward cache shows the theme of the moment when the reader left it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showTheme(stored('theme'))
})
