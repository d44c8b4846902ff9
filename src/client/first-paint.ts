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

/** Shows the view and the theme of the moment. */
function show(): void {
  const chosen = [new URLSearchParams(location.search).get('lang'), stored('view')].find((view) => VIEWS.includes(view))
  // Where storage is refused, the view stays as it was chosen on this page.
  const view = chosen ?? root.dataset['view'] ?? (/^ko\b/i.test(navigator.language) ? 'ko' : 'en')
  root.dataset['view'] = view
  root.lang = view === 'en' ? 'en' : 'ko'
  showTheme(stored('theme'))
}

show()
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => showTheme(stored('theme')))
// A page from the back/forward cache has the view and the theme that it was left with.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show()
})
