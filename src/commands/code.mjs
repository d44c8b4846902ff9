// npm run code [-- OPTIONS] [TEXT]: runs the command of the built site; see src/tools/command.ts. Plain JavaScript, because it starts with any Node.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inProject } from './project.mjs'

const command = inProject('dist', 'package', 'command.js')
if (existsSync(command)) await import(pathToFileURL(command).href)
else {
  console.error('The site is not built: npm run build')
  process.exitCode = 2
}
