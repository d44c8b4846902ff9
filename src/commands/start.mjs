// npm start: installs the packages and builds the site when they are out of date, and serves it.
import { runInstalled } from './install.mjs'

await runInstalled('open-site.ts')
