// npm start: installs, builds and serves, each only when it is needed.
import { ensureBuilt } from './built.mjs'
import { ensureInstalled } from './install.mjs'
import { giveUp, inProject } from './project.mjs'
import { createStaticServer, listen } from './serve.mjs'

const DEFAULT_PORT = 4321
const wanted = process.env.PORT ?? ''
if (wanted !== '' && !(/^\d{1,5}$/.test(wanted) && Number(wanted) <= 65535)) giveUp(`PORT is "${wanted}"; give a number from 0 to 65535.`)

await ensureInstalled()
await ensureBuilt()

const base = process.env.BASE_PATH || '/'
const server = createStaticServer({ root: inProject('dist'), base })
try {
  const port = await listen(server, wanted === '' ? { port: DEFAULT_PORT, next: true } : { port: Number(wanted) })
  console.log(`\nThe site is open at http://localhost:${String(port)}${base}\nCtrl-C ends it.`)
} catch (error) {
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${wanted} is taken. Give another one, or leave PORT out and a free one is found.`
      : `The server could not listen on port ${wanted || String(DEFAULT_PORT)}: ${error.message}`,
  )
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
