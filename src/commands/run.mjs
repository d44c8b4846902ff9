// The start of every command of package.json: node src/commands/run.mjs COMMAND.ts [ARGUMENT …]. It runs under any Node that knows modules, so its
// syntax is old; the command runs under the project's own.
import { refuseUnfitNode } from './runtime.mjs'

refuseUnfitNode()
// Imported afterwards, because an old Node cannot read what follows.
import('./install.mjs').then(({ runInstalled }) => runInstalled(process.argv[2], process.argv.slice(3)))
