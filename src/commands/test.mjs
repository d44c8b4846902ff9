// npm test: installs the packages when they are out of date, then runs all checks and tests.
import { runInstalled } from './install.mjs'

await runInstalled('check-all.ts')
