import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { historyGap } from '../../src/commands/git-history.ts'
import { openCatalog } from '../../src/catalog/index.ts'
import { addressOf, fileOf, listed, withAddresses } from '../../src/delivery/addresses.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const text = readFileSync(join(root, 'content/addresses.txt'), 'utf8')
const addresses = listed(text)

/** Addresses that a commit or the working tree removed from the list, as far as the history is there. */
function everRemoved(folder: string): string[] {
  const git = (...args: string[]): string => {
    const options = ['--no-color', '--no-ext-diff', '--', 'content/addresses.txt']
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args, ...options], { encoding: 'utf8', maxBuffer: 1 << 28 })
    return status === 0 ? stdout : ''
  }
  const lines = `${git('log', '-p', '--format=')}\n${git('diff', 'HEAD')}`.split('\n')
  return lines.filter((line) => line.startsWith('-/')).map((line) => line.slice(1))
}

describe('published addresses', () => {
  test('are sorted, one a line, each once', () => {
    expect(text).toBe(withAddresses(text, []))
    expect(addresses.filter((address) => !/^\/(?:[\w.-]+(?:\/[\w.-]+)*\/?)?$/.test(address))).toEqual([])
  })

  test('have a file in the built site', () => {
    expect(addresses.filter((address) => !existsSync(join(dist, fileOf(address))))).toEqual([])
  })

  test('are never removed: the list has every address of every commit; npm test says when some are not here', () => {
    expect(everRemoved(root).filter((address) => !addresses.includes(address))).toEqual([])
  })

  test('have the page and the twins of every code, also of retired codes', () => {
    const required = openCatalog(join(root, 'content'), root).codes.flatMap(({ code }) => [`/${code}/`, `/${code}.json`, `/${code}.md`])
    expect(
      required.filter((address) => !addresses.includes(address)),
      'run npm run addresses',
    ).toEqual([])
  })

  test('have every address of the built site', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dist, name)).isFile())
    const offered = files.flatMap((name) => addressOf(name.replaceAll('\\', '/')) ?? [])
    expect(
      offered.filter((address) => !addresses.includes(address)),
      'run npm run addresses',
    ).toEqual([])
  })
})

test('a removed address is found in the history, a new address is allowed, and a history that is not whole is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-addresses-'))
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
    const { status, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  mkdirSync(join(folder, 'content'))
  const write = (list: string): void => {
    writeFileSync(join(folder, 'content/addresses.txt'), list)
  }
  expect(everRemoved(folder)).toEqual([])
  expect(historyGap(folder)).toMatch(/^Git has no history of this folder/)
  git('init', '--quiet')
  write('/\n/0/\n/1/\n/2/\n')
  git('add', '.')
  git('commit', '--quiet', '--message', 'one')
  write('/\n/0/\n/2/\n/3/\n')
  git('commit', '--quiet', '--all', '--message', 'two')
  write('/\n/0/\n/3/\n')
  expect(everRemoved(folder).sort()).toEqual(['/1/', '/2/'])
  expect(historyGap(folder)).toBeNull()
  const shallow = join(folder, 'shallow')
  git('clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, shallow)
  expect(everRemoved(shallow)).toEqual([])
  expect(historyGap(shallow)).toMatch(/\(commits: 1\).*git fetch --unshallow/)
  rmSync(folder, { recursive: true, force: true })
})
