import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import type { Edition } from '../../../src/twins/edition.ts'
import { CONSTANTS } from '../../../src/twins/constants.ts'
import { published } from './fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-constants-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
/** The fixture, whose messages have every sign that could end a comment, and two codes with one title. */
const edition: Edition = published()
const text = (name: string): string => CONSTANTS[name]?.(edition) ?? ''
const has = (program: string): boolean => spawnSync(program, ['-version']).error === undefined

test('a constant has the words of the title, the number, the message and the link', () => {
  expect(text('apigw-code.ts')).toContain(
    '/** Cannot delete the stage. https://errors.example.com/400103005/ */\n  STAGE_IS_CONNECTED: 400103005,',
  )
  expect(text('ApigwCode.java')).toContain('public static final int STAGE_IS_CONNECTED = 400103005;')
  expect(text('apigw_code.go')).toContain('\tStageIsConnected = 400103005\n')
  expect(text('apigw_code.go')).toContain('(moved) https://errors.example.com/400104000/\n\tACodeThatLeft = 400104000')
})

test('codes with one title are told apart by their numbers', () => {
  const [first] = edition.catalog.codes
  if (!first) throw new Error('The fixture has no code')
  const twice = { ...edition, catalog: { ...edition.catalog, codes: [first, { ...first, code: '-1' }] } }
  expect(CONSTANTS['ApigwCode.java']?.(twice).match(/int \w+ = .*;/g)).toEqual(['int SUCCESS_0 = 0;', 'int SUCCESS_MINUS1 = -1;'])
})

test('the TypeScript compiles', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `${text('apigw-code.ts')}\nconst code: ApigwCode = ApigwCode.STAGE_IS_CONNECTED\nexport const same: 400103005 = code as 400103005\n`,
  )
  const program = ts.createProgram([join(folder, 'use.ts')], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] })
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

test.runIf(has('javac'))('the Java compiles', () => {
  writeFileSync(join(folder, 'ApigwCode.java'), text('ApigwCode.java'))
  const { status, stderr } = spawnSync(
    'javac',
    ['-Xlint:all', '-Werror', '-encoding', 'UTF-8', '-d', folder, join(folder, 'ApigwCode.java')],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
})

test.runIf(has('go'))('the Go compiles', () => {
  writeFileSync(join(folder, 'apigw_code.go'), text('apigw_code.go'))
  const { status, stderr } = spawnSync('go', ['vet', join(folder, 'apigw_code.go')], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
