import { spawn } from 'node:child_process'

/** Opens an address in the program that `BROWSER` names, else in the system's browser. Rejects when there is none. */
export function openPage(url: string): Promise<void> {
  const [program, ...args] = commandFor(url)
  return new Promise((done, fail) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' })
    child.on('error', fail)
    child.on('spawn', () => {
      child.unref()
      done()
    })
  })
}

function commandFor(url: string): [program: string, ...args: string[]] {
  const browser = process.env['BROWSER']
  if (browser) return [browser, url]
  if (process.platform === 'darwin') return ['open', url]
  return process.platform === 'win32' ? ['explorer', url] : ['xdg-open', url]
}
