// npm test: installs, then runs everything that must hold before a change goes in.
import { runInstalled } from './install.mjs'

await runInstalled('check-all.ts')
