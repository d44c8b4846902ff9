// @ts-check
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { bundleReport } from './src/delivery/bundle.ts'
import { buildTarget } from './src/delivery/browsers.ts'
import { chunkPreload } from './src/delivery/chunk-preload.ts'
import { readConfig } from './src/delivery/config.ts'
import { headScript } from './src/delivery/head-script.ts'
import { delivery } from './src/delivery/delivery.ts'
import { search } from './src/search/index/integration.ts'
import { tools } from './src/tools/tools.ts'

const { site, base } = readConfig(process.env)

export default defineConfig({
  ...(site ? { site: site.href } : {}),
  base,
  trailingSlash: 'always',
  // Styles are inlined in each page, so that the first paint needs one request and waits for no stylesheet.
  build: {
    inlineStylesheets: 'always',
    // Chat cards are drawn in other threads; a high concurrency lets the build render pages meanwhile.
    concurrency: 256,
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Smart punctuation turns the -- of a command line into a dash.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), search(), tools(process.env.BUNDLE_REPORT), delivery()],
  vite: {
    plugins: [tailwindcss(), headScript(base), chunkPreload(), bundleReport(process.env.BUNDLE_REPORT)],
    build: {
      target: buildTarget,
      cssTarget: buildTarget,
      // Astro puts the directive "use astro:head-inject" into each MDX entry of a collection and reads it before bundling. Rolldown does not
      // know the directive and warns about every entry.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        // Scripts read the forms; sent by the browser, what was typed would be in an address.
        "form-action 'none'",
      ],
      // The engine of the full-text search is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
})
