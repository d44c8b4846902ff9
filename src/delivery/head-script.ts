import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'
import { buildTarget } from './browsers.ts'

const QUERY = '?head-script'

/**
 * Vite plugin for `import { script, hash } from './first-paint.ts?head-script'`. `script` is the file with its imports, bundled and minified as
 * one classic script; `hash` is its hash for the Content Security Policy. Astro makes every `<script>` a module, which runs after the first
 * paint. `base` is the path of the site, which the script has as `import.meta.env.BASE_URL`. Throws Vite's error when the file cannot be bundled.
 */
export function headScript(base: string): Plugin {
  return {
    name: 'head-script',
    enforce: 'pre',
    load: {
      filter: { id: /\?head-script$/ },
      async handler(id) {
        const file = id.slice(0, -QUERY.length)
        const { code, moduleIds } = await bundled(file, base)
        for (const module of moduleIds) this.addWatchFile(module)
        const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`
        return { code: `export const script = ${JSON.stringify(code)}\nexport const hash = ${JSON.stringify(hash)}\n`, moduleType: 'js' }
      },
    },
  }
}

async function bundled(file: string, base: string): Promise<{ code: string; moduleIds: readonly string[] }> {
  const result = (await build({
    configFile: false,
    base,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: buildTarget,
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const { code, moduleIds } = result.output[0]
  return { code: code.trim(), moduleIds }
}
