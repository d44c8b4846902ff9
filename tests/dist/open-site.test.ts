import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Whether something listens at an address. */
async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host)
  const open = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false)
  socket.destroy()
  return open
}

test('npm start serves the site on the loopback address that it prints, and nowhere else', { timeout: 120_000 }, async () => {
  const site = spawn(process.execPath, [join(root, 'src/commands/open-site.ts')], { cwd: root, env: { ...process.env, PORT: '0' } })
  let output = ''
  site.stdout.on('data', (data: Buffer) => (output += data.toString()))
  site.stderr.on('data', (data: Buffer) => (output += data.toString()))
  while (!output.includes('Ctrl-C'))
    await Promise.race([once(site.stdout, 'data'), once(site, 'exit').then(() => Promise.reject(new Error(output)))])
  const address = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(output)
  try {
    expect((await fetch(address?.[0] ?? output)).status).toBe(200)
    const others = Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    )
    for (const { address: host } of others) expect([host, await answers(host, Number(address?.[1]))]).toEqual([host, false])
  } finally {
    site.kill()
  }
})
