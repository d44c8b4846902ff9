import { resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { forgetCatalog } from '../catalog/index.ts'

/** Makes `astro dev` read the content again and reload the page when a file below `content/` changes. */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve('content')
        server.watcher.add(folder)
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return
          forgetCatalog()
          server.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
