// @ts-check
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { bundleReport } from './src/dependencies/bundle.ts'
import { buildTarget } from './src/delivery/browsers.ts'
import { contentWatch } from './src/delivery/content-watch.ts'
import { readConfig } from './src/delivery/config.ts'
import { delivery } from './src/delivery/delivery.ts'
import { search } from './src/search/index/integration.ts'

const { site, base } = readConfig(process.env)

export default defineConfig({
  ...(site ? { site: site.href } : {}),
  base,
  trailingSlash: 'always',
  // Everything that the first paint needs is in the page itself: one request, no waiting for a stylesheet.
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Smart punctuation would turn the -- of a command line into a dash.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), search(), contentWatch(), delivery()],
  vite: { plugins: [tailwindcss(), bundleReport(process.env.BUNDLE_REPORT)], build: { target: buildTarget, cssTarget: buildTarget } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
})
