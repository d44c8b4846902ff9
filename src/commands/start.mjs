// npm start: installs the packages and builds the site when they are out of date, and serves it.
import { refuseUnfitNode } from './runtime.mjs'

refuseUnfitNode()
// Imported afterwards, because an old Node cannot read what follows.
import('./install.mjs').then(({ runInstalled }) => runInstalled('open-site.ts'))
