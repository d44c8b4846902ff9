// The part of npm start that runs under the project's own Node: builds the site when its sources changed, and serves it.
import { ensureBuilt } from './built.ts'
import { giveUp, inProject } from './project.mjs'
import { createStaticServer, listen } from './serve.ts'

const DEFAULT_PORT = 4321
/** The loopback address: only this machine reaches the site. */
const HOST = '127.0.0.1'
const setting = process.env['PORT'] ?? ''
if (setting !== '' && !(/^\d{1,5}$/.test(setting) && Number(setting) <= 65535))
  giveUp(`PORT is "${setting}"; give a number from 0 to 65535.`)

await ensureBuilt()

const base = process.env['BASE_PATH'] ?? '/'
const server = createStaticServer({ root: inProject('dist'), base })
try {
  const port = await listen(server, setting === '' ? { host: HOST, port: DEFAULT_PORT, next: true } : { host: HOST, port: Number(setting) })
  console.log(`The site is open at http://${HOST}:${String(port)}${base}\nCtrl-C ends it.`)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  giveUp(
    code === 'EADDRINUSE'
      ? `Port ${setting} is taken. Give another port in PORT, or unset PORT to use a free port.`
      : `The server could not listen on port ${setting || String(DEFAULT_PORT)}: ${message}`,
  )
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    process.exit(0)
  })
}
