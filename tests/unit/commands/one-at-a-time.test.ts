import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { oneAtATime } from '../../../src/commands/one-at-a-time.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-lock-'))
const module = resolve(import.meta.dirname, '../../../src/commands/one-at-a-time.ts')

test('two processes work one after the other, and the lock is given back', async () => {
  const [lock, log] = [join(folder, 'cache/two.lock'), join(folder, 'two.log')]
  const program = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout } from 'node:timers/promises'
    import { oneAtATime } from ${JSON.stringify(module)}
    await oneAtATime(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'begin ')
      await setTimeout(100)
      appendFileSync(${JSON.stringify(log)}, 'end ')
    })`
  const ended = [1, 2, 3].map(
    () =>
      new Promise((done) => {
        spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' }).on('exit', done)
      }),
  )
  expect(await Promise.all(ended)).toEqual([0, 0, 0])
  expect(readFileSync(log, 'utf8')).toBe('begin end begin end begin end ')
  expect(existsSync(lock)).toBe(false)
})

test('what an ended process left is no hindrance, and a failed work gives the lock back', async () => {
  const lock = join(folder, 'left.lock')
  const ended = spawn(process.execPath, ['--eval', ''])
  await new Promise((done) => ended.on('exit', done))
  writeFileSync(lock, String(ended.pid))
  let done = 0
  await oneAtATime(lock, () => {
    done += 1
    return Promise.resolve()
  })
  await expect(oneAtATime(lock, () => Promise.reject(new Error('not built')))).rejects.toThrow('not built')
  expect([done, existsSync(lock)]).toEqual([1, false])
})
