import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { readConfig } from './config.ts'
import { stampTimes } from './file-times.ts'
import { headersFile, metaPolicy, type Document } from './headers.ts'
import { nginxConf } from './nginx-conf.ts'
import { precompress } from './precompress.ts'
import { trimPages } from './trim-pages.ts'

/**
 * Astro integration that, after the build, leaves out of each page the styles that it cannot use, and writes the response headers for static
 * hosts and nginx, and the compressed files. It must be the last integration, because it reads the files that the others write.
 */
export function delivery(): AstroIntegration {
  let base = '/'
  return {
    name: 'delivery',
    hooks: {
      'astro:config:done': ({ config }) => {
        ;({ base } = config)
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        const folder = fileURLToPath(dir)
        const routes = [...assets.values()].map((files) =>
          files.map((file) => fileURLToPath(file)).filter((file) => file.endsWith('.html')),
        )
        trimPages(folder, routes)
        const pages = await documents(folder)
        await writeFile(join(folder, '_headers'), headersFile(pages, base))
        await writeFile(join(folder, '_nginx.conf'), nginxConf(pages, base))
        if (readConfig(process.env).compress) logger.info(`Wrote ${String(await precompress(folder))} compressed files`)
        await stampTimes(folder)
      },
    },
  }
}

/** The pages with their Content Security Policies. Throws when a page has none. */
async function documents(folder: string): Promise<Document[]> {
  const names = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort()
  return Promise.all(
    names.map(async (name) => {
      const policy = metaPolicy(await readFile(join(folder, name), 'utf8'))
      if (policy === null) throw new Error(`${name} has no Content Security Policy: render the page with the layout Base.astro`)
      return { path: name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), policy }
    }),
  )
}
