import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placeNode, versionOf } from '../../../src/commands/own-node.mjs'

let root: string
let own: string
let place: string

/** A program that prints a word. */
function program(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  chmodSync(file, 0o755)
}
const started = (path: string): string => {
  const { stdout, stderr } = spawnSync('node', ['a b', '$c'], { env: { PATH: path }, encoding: 'utf8' })
  return (stdout + stderr).trim()
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apigw own node-'))
  own = join(root, 'node_modules/node-here/bin/node')
  place = join(root, 'node_modules/.bin/node')
  program(own, '#!/bin/sh\necho "own $# $1 $2"\n')
  mkdirSync(dirname(place))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('node_modules/.bin/node', () => {
  test('starts the own Node with all arguments', () => {
    placeNode(root, own)
    expect(started(`${dirname(place)}:/usr/bin:/bin`)).toBe('own 2 a b $c')
  })

  test('takes the place of a link that npm made, and is written once', () => {
    symlinkSync('../node-here/bin/node', place)
    placeNode(root, own)
    const { ino } = lstatSync(place)
    expect(lstatSync(place).isFile()).toBe(true)
    placeNode(root, own)
    expect(lstatSync(place).ino).toBe(ino)
    expect(existsSync(own)).toBe(true)
  })

  test.each([
    ['made for another system', 'MZ\u0000\u0000'],
    ['broken', ''],
  ])('goes on to the next Node of the PATH when the own one is %s', (_how, text) => {
    placeNode(root, own)
    program(own, text === '' ? '#!/no/such/program\n' : text)
    program(join(root, 'next one/node'), '#!/bin/sh\necho "next $# $1 $2"\n')
    expect(started(`${dirname(place)}:${join(root, 'next one')}:/usr/bin:/bin`)).toBe('next 2 a b $c')
  })

  test('says so when there is no other', () => {
    placeNode(root, own)
    rmSync(own)
    expect(started(dirname(place))).toContain('does not start, and no other is on the PATH')
  })

  test('is none where the project brings no Node', () => {
    symlinkSync('../node-here/bin/node', place)
    placeNode(root, null)
    expect(existsSync(place)).toBe(false)
  })
})

test('the version of a program that cannot run is null', () => {
  expect(versionOf(process.execPath)).toBe(process.version.slice(1))
  program(own, '#!/no/such/program\n')
  expect(versionOf(own)).toBeNull()
})
