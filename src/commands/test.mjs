// npm test: installs the packages when they are out of date, then runs all checks and tests.
import { refuseUnfitNode } from './runtime.mjs'

refuseUnfitNode()
// Imported afterwards, because an old Node cannot read what follows.
import('./install.mjs').then(({ runInstalled }) => runInstalled('check-all.ts'))
