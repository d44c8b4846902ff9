// npm start: installs, builds and serves, each only when it is needed.
import { runInstalled } from './install.mjs'

await runInstalled('open-site.ts')
