// The part of npm start that the project's own Node runs: builds the site when something changed, and serves it.
import { ensureBuilt } from './built.ts'
import { giveUp, inProject } from './project.mjs'
import { createStaticServer, listen } from './serve.ts'

const DEFAULT_PORT = 4321
const wanted = process.env['PORT'] ?? ''
if (wanted !== '' && !(/^\d{1,5}$/.test(wanted) && Number(wanted) <= 65535)) giveUp(`PORT is "${wanted}"; give a number from 0 to 65535.`)

await ensureBuilt()

const base = process.env['BASE_PATH'] ?? '/'
const server = createStaticServer({ root: inProject('dist'), base })
try {
  const port = await listen(server, wanted === '' ? { port: DEFAULT_PORT, next: true } : { port: Number(wanted) })
  console.log(`The site is open at http://localhost:${String(port)}${base}\nCtrl-C ends it.`)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  giveUp(
    code === 'EADDRINUSE'
      ? `Port ${wanted} is taken. Give another one, or leave PORT out and a free one is found.`
      : `The server could not listen on port ${wanted || String(DEFAULT_PORT)}: ${message}`,
  )
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    process.exit(0)
  })
}
