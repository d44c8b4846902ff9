import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCatalog } from '../../src/catalog/index.ts'
import { ROOT } from './spoil.ts'

const { codes, byCode, domains, revisions } = openCatalog(join(ROOT, 'content'), ROOT)
const source = readFileSync(join(ROOT, 'content/tables/2021-11-05.md'), 'utf8')

// The rows read by a regular expression instead of the Markdown parser. Two independent readers must agree.
const rows = source
  .split('\n')
  .map((line) => /^\|(-1|\d+) *\|(.*?) *\|(.*?) *\|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, code = '', message = '', description = '']) => ({ code, message, description }))

describe('the official table', () => {
  test('is the published file, byte for byte', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe('90efcedffe50e4149a94f0cf7fc8ba1abda46dec2284591108970d533f3b86ae')
  })

  test('has 86 codes: 0, -1 and 84 of nine digits', () => {
    expect(rows).toHaveLength(86)
    expect(rows.filter(({ code }) => /^\d{9}$/.test(code))).toHaveLength(84)
    expect(
      codes
        .filter(({ history }) => history[0]?.entry)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(rows.map(({ code }) => code).sort())
    expect(revisions[0]).toBe('2021-11-05')
  })

  test.each(rows)('$code has its texts byte for byte', ({ code, message, description }) => {
    expect(byCode.get(code)?.history[0]?.entry).toEqual({ code, message, description })
  })
})

describe('the domains', () => {
  test('of the management API are thirteen, the five that matter most first, and those of the gateway come after them', () => {
    const wanted = {
      stage: 15,
      deploy: 17,
      'api-key': 6,
      'usage-plan': 10,
      swagger: 11,
      common: 7,
      auth: 4,
      service: 2,
      resource: 5,
      parameter: 2,
      model: 3,
      'api-document': 3,
      statistics: 1,
    }
    const first = (code: string): boolean => rows.some((row) => row.code === code)
    const counts = domains
      .filter(({ family }) => family === 'management')
      .map(({ id, codes: some }) => [id, some.filter(({ code }) => first(code)).length] as const)
    expect(Object.fromEntries(counts)).toEqual(wanted)
    expect(counts.map(([id]) => id).slice(0, 5)).toEqual(Object.keys(wanted).slice(0, 5))
    expect(domains.slice(13).map(({ id, family, codes: some }) => [id, family, some.length])).toEqual([
      ['gw-backend', 'gateway', 4],
      ['gw-hmac', 'gateway', 9],
      ['gw-jwt', 'gateway', 5],
      ['gw-access', 'gateway', 4],
      ['gw-limits', 'gateway', 4],
      ['gw-request', 'gateway', 5],
    ])
  })

  test('list as visitors exactly the codes of other domains that also belong there', () => {
    for (const { id, visitors } of domains) {
      for (const { domain, alsoIn } of visitors) expect([domain === id, alsoIn]).toEqual([false, id])
    }
    const visits = domains.flatMap(({ visitors }) => visitors.map(({ code }) => code)).sort()
    expect(visits).toEqual(
      codes
        .filter(({ alsoIn }) => alsoIn !== null)
        .map(({ code }) => code)
        .sort(),
    )
    expect(visits.length).toBeGreaterThan(0)
  })
})

describe('every code', () => {
  test.each(codes)('$code has its note, its sources and both titles', ({ code }) => {
    const entry = byCode.get(code)
    expect(entry?.facts).not.toBeNull()
    for (const lang of ['ko', 'en'] as const) {
      const note = entry?.notes?.[lang]
      expect(note?.causes.length, `causes in ${lang}`).toBeGreaterThan(0)
      expect(note?.checks.length, `checks in ${lang}`).toBeGreaterThan(0)
      expect(note?.fix.length, `steps in ${lang}`).toBeGreaterThan(0)
      expect(note?.reply, `reply in ${lang}`).not.toBeNull()
    }
    expect(entry?.title.ko).toMatch(/[가-힣]/)
    expect(entry?.title.en).not.toMatch(/[가-힣]/)
  })

  test('seventeen left the official table later, each with its date and a remark in both languages', () => {
    const gone = codes.filter(({ facts }) => facts?.later?.status === 'retired' || facts?.later?.status === 'moved')
    expect(gone).toHaveLength(17)
    expect(
      gone
        .filter(({ facts }) => facts?.later?.draft_only)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['400102003', '400104004', '400104005', '400104006'])
    for (const { facts } of gone)
      expect(facts?.later).toMatchObject({ left_on: expect.stringMatching(/^20\d\d-/) as string, note: { ko: /./, en: /./ } })
  })

  test('codes that share a text list each other; those that share one of the first table, or print one, are in a group of siblings', () => {
    const grouped = (code: string, other: string): boolean =>
      byCode.get(code)?.siblings.some((group) => group.codes.some((sibling) => sibling.code === other)) === true
    for (const { code, sameText, table, facts } of codes) {
      for (const lang of ['ko', 'en'] as const) {
        for (const other of sameText[lang]) {
          expect(byCode.get(other)?.sameText[lang]).toContain(code)
          const [a, b] = [table ?? facts?.printed, byCode.get(other)?.table ?? byCode.get(other)?.facts?.printed]
          const judged = lang === 'en' ? a?.message === b?.message : table?.description === byCode.get(other)?.table?.description
          if (judged && table?.since === byCode.get(other)?.table?.since) expect(grouped(code, other), `${code} and ${other}`).toBe(true)
        }
      }
    }
  })

  test('six codes of the first table have one Korean description', () => {
    const six = ['500103000', '500104003', '500104004', '500104006', '500104007', '500104008']
    const [first] = rows.filter(({ code }) => code === '500103000')
    expect(
      rows
        .filter(({ description }) => description === first?.description)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(six)
  })
})

describe('codes that no table here has', () => {
  const later = codes.filter(({ history }) => !history[0]?.entry)
  const printed = codes.filter(({ table }) => table === null)

  test('and that the first one lacks are fifteen later ones and thirty-one of the gateway at least, each with its day and its guide, or its table', () => {
    const counts = ['management', 'gateway'].map((id) => later.filter(({ family }) => family === id).length)
    expect(counts[0]).toBeGreaterThanOrEqual(15)
    expect(counts[1]).toBeGreaterThanOrEqual(31)
    for (const { code, origin } of later.filter(({ table }) => table !== null))
      expect(origin, code).toMatchObject({ table: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string })
    for (const { code, origin } of printed)
      expect(origin, code).toMatchObject({
        since: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
        documented: expect.arrayContaining([expect.any(String)]) as string[],
      })
  })

  test('of the gateway have their HTTP status, but for the response that is cut off', () => {
    const without = printed.filter(({ family, http }) => family === 'gateway' && http === null)
    expect(without.map(({ code }) => code)).toEqual(['500000001'])
    for (const { code, family, http } of codes) if (family === 'management') expect([code, http]).toEqual([code, 200])
  })

  test('stand in the place of the moved ones, and are linked from them', () => {
    expect(byCode.get('400108001')?.predecessors).toEqual(['400109001'])
    expect(byCode.get('409108000')?.predecessors).toEqual(['409109000'])
  })
})

describe('what is printed today', () => {
  test('stands beside the first table where it differs, with its day, and the table is kept', () => {
    const today = codes.filter(({ history, today: now }) => history[0]?.entry && now !== null)
    expect(today.length).toBeGreaterThan(0)
    for (const { code, table, today: now } of today) {
      expect(rows.find((row) => row.code === code)).toMatchObject({ message: table?.message, description: table?.description })
      expect([now?.message, now?.description]).not.toEqual([table?.message, table?.description])
      expect((now?.since ?? '') > (table?.since ?? ''), code).toBe(true)
    }
    const newest = revisions.at(-1) ?? ''
    for (const { code, today: now, editions } of codes) {
      const open = editions.find(({ from, until }) => until === undefined && from > newest)
      if (open) expect(now, code).toMatchObject({ message: open.message, since: open.from })
    }
  })
})
