import type { Plugin } from 'vite'

/**
 * Puts a short function in place of the one with which Vite loads the chunks of a script. Vite's also waits for the stylesheets of a chunk,
 * which there are none of here (`build.inlineStylesheets`), and is a sixth of the script that every page has. Each script that loads chunks has
 * the function in itself: a chunk for it would be one more request. Where a chunk cannot be had, Outdated.astro says so.
 */
export function chunkPreload(): Plugin {
  let base = '/'
  return {
    name: 'chunk-preload',
    enforce: 'pre',
    configResolved(config) {
      ;({ base } = config)
    },
    resolveId: {
      // The name is Vite's own: when it changes, tests/dist/budget.test.ts fails and this does nothing.
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: (id, importer = '') => `${id}?${encodeURIComponent(importer)}`,
    },
    load: {
      filter: { id: /^\0vite\/preload-helper\.js\?/ },
      handler: () => `export const __vitePreload = (load, chunks = []) => {
        for (const chunk of chunks)
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + chunk }))
        return load().catch((error) => {
          document.documentElement.dataset.lost = ''
          throw error
        })
      }`,
    },
  }
}
