import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeFromPath } from '../../../src/search/query/from-address.ts'
import { resolve } from '../../../src/search/query/resolver.ts'
import { seeded, type Random } from '../../search/random.ts'
import { analyse } from './content-words.ts'
import { openTestSite, type TestSite } from './site-index.ts'
import { families } from '../catalog/real-families.ts'

const INPUTS = 4_000
const LONGEST = 64 * 1024

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 240_000)
afterAll(() => {
  site.close()
})

const PIECES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{"resultCode":',
  '\\"',
  '\\\\\\"',
  '"resultMessage":"',
  '[[[[',
  '}}}}',
  'ㅂㅍ',
  'qovh',
  '하',
  '했',
  '을를이가',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\ud83d',
  '😀',
  '👨‍👩‍👧‍👦',
  '스테이지',
  '\u1109\u1173',
  '４００１０３００５',
  '400103005',
  '400-103-005',
  '999999999',
  '-1',
  '0',
  '%',
  '${x}',
  "' OR 1=1 --",
  '../../etc/passwd',
  'a'.repeat(50),
  '\n',
  '\t',
  '> ',
  '[오후 3:12] 김: ',
  '2026-11-20 10:00:00 ERROR ',
  'at com.x.Y(Z.java:1)\n',
  'AbCdEfGh12345678',
  'a@b.co',
  'fail ',
  'not found ',
  '( ( ( ',
  '..........',
  ' . . . ',
  '안 못 없 ',
  '𝟒𝟎𝟎',
  'İ',
  'ﬀ',
  '^$*+?.()|[]{}',
]

function hostile(random: Random, messages: readonly string[]): string {
  const kind = random.below(10)
  if (kind < 4) return Array.from({ length: 1 + random.below(12) }, () => random.pick(PIECES)).join(random.pick(['', ' ', '\n']))
  if (kind < 6) return Array.from({ length: random.below(60) }, () => String.fromCharCode(random.below(0x10000))).join('')
  if (kind < 9) {
    const message = random.pick(messages)
    const at = random.below(message.length)
    return message.slice(0, at) + random.pick(PIECES) + message.slice(at + random.below(3))
  }
  const piece = random.next() < 0.5 ? random.pick(PIECES) : random.pick(messages)
  const size = random.next() < 0.1 ? LONGEST : 1 + random.below(2000)
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

test(`${String(INPUTS)} hostile inputs: no exception, no hang`, { timeout: 240_000 }, async () => {
  const random = seeded(4)
  // A code that only a table in English has is without a Korean description.
  const messages = site.catalog.codes.flatMap(({ message, description }) => [message, description.ko]).filter((text) => text !== '')
  const known = new Set(site.catalog.codes.map(({ code }) => code))
  await site.engine.warm()
  for (let number = 0; number < INPUTS; number++) {
    const input = hostile(random, messages)
    resolve(input, known, families)
    analyse(input)
    codeFromPath(input)
    const { state, hits } = await site.engine.search(input)
    expect(state, input.slice(0, 100)).not.toBe('error')
    for (const { code } of hits) expect(known.has(code)).toBe(true)
  }
})
