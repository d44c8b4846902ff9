// Runs in the head of each page, before the first paint: language view and theme. src/delivery/head-script.ts puts it into the page.
import { kept } from './storage.ts'
import { showTheme } from './theme.ts'

const root = document.documentElement
const VIEWS: readonly (string | null)[] = ['ko', 'en', 'both']

// Styles that need the script ask for this attribute.
root.dataset['js'] = ''

const wanted = [new URLSearchParams(location.search).get('lang'), kept('view')].find((view) => VIEWS.includes(view))
const view = wanted ?? (/^ko\b/i.test(navigator.language) ? 'ko' : 'en')
root.dataset['view'] = view
if (view === 'en') root.lang = 'en'

showTheme(kept('theme'))
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => showTheme(kept('theme')))
// A page that comes back from the cache of back and forward has the theme of then.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showTheme(kept('theme'))
})
