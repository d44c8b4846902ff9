import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Readable } from 'node:stream'
import { Builder, Key } from 'selenium-webdriver'
import { listen } from '../../src/commands/serve.ts'
import { webkitPaths } from '../../src/commands/engines.ts'
import type { Engine } from './engine.ts'

/** Starts WebKit's small browser by classic WebDriver, on a screen of its own without a monitor. */
export async function startWebkit(): Promise<Engine> {
  const { driver, browser, screen } = webkitPaths()
  const shown = spawn(screen, ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [display] = (await once(shown.stdio[3] as Readable, 'data')) as [Buffer]
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${display.toString().trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' }
  const driving = spawn(driver, [`--port=${String(port)}`], { env, stdio: 'ignore' })
  const server = `http://127.0.0.1:${String(port)}`
  await answers(server, driving)
  const program = await new Builder()
    .usingServer(server)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } })
    .build()
  await program.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 806 })
  return {
    open: (address) => program.get(address),
    run: (task, ...args) => program.executeScript(`return (${task.toString()})(...arguments)`, ...args),
    load: (source) => program.executeScript(source),
    press: async (key, held) => {
      const name = KEYS[key] ?? key
      const actions = program.actions()
      await (
        held
          ? actions
              .keyDown(KEYS[held] ?? held)
              .sendKeys(name)
              .keyUp(KEYS[held] ?? held)
          : actions.sendKeys(name)
      ).perform()
    },
    type: (text) => program.actions().sendKeys(text).perform(),
    clickAt: (x, y) =>
      program
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    // The driver has no command for it.
    print: () => Promise.resolve(null),
    close: async () => {
      await program.quit()
      driving.kill()
      shown.kill()
    },
  }
}

/** Names of keys in the standard of events, and their characters in WebDriver. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Tab: Key.TAB,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, { port: 0 })
  server.close()
  return port
}

/** Waits until the driver answers. Throws when it ends before. */
async function answers(server: string, driving: ChildProcess): Promise<void> {
  while (driving.exitCode === null) {
    const ready = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
  }
  throw new Error('WebKitWebDriver ended before it answered.')
}
