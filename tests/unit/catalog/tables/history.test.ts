import { describe, expect, test } from 'vitest'
import { packCard, unpackCard } from '../../../../src/search/index/card.ts'
import { changesOf } from '../../../../src/twins/changes.ts'
import { timeline } from '../../../../src/catalog/timeline.ts'
import { byDay, type TableRevision } from '../../../../src/catalog/tables/parse-table.ts'
import { changed, englishOf, entryOf, firstRows, joined, revision } from './revisions.ts'

const row = (code: string): [string, string, string] => {
  const row = firstRows.find((entry) => entry.code === code)
  return [code, row?.message ?? '', row?.description ?? '']
}

describe('a Korean and an English table of one day', () => {
  const day = '2022-01-10'
  const english = (without: string[]): TableRevision =>
    revision(
      day,
      changed({ without }).map(({ code, message }) => ({ code, message, description: englishOf(code) })),
    )
  const both = [english([]), revision(day, changed({ with: [['400103005', 'Reworded.', '바뀐 설명입니다.']] }))].sort(byDay)

  test('are in the order in which the Korean one has the last word, and are one revision', () => {
    expect(both.map(({ lang }) => lang)).toEqual(['en', 'ko'])
    const catalog = joined(both)
    expect(catalog.revisions).toEqual(['2021-11-05', day])
    expect(catalog.tableFiles).toHaveLength(3)
    const entry = entryOf(catalog, '400103005')
    expect(entry).toMatchObject({ message: 'Reworded.', description: { ko: '바뀐 설명입니다.', en: englishOf('400103005') } })
    expect(timeline(entry).filter(({ date }) => date === day)).toMatchObject([{ change: 'reworded', texts: { lang: 'ko' } }])
    expect(timeline(entryOf(catalog, '400104003')).filter(({ date }) => date === day)).toHaveLength(1)
  })

  test('retire nothing when the English one lags behind', () => {
    const entry = entryOf(joined([english(['400104003']), both[1] as TableRevision]), '400104003')
    expect(entry).toMatchObject({ status: 'current', left: null })
    expect(entry.history.map(({ change }) => change)).toEqual(['first', 'same', 'same'])
  })
})

describe('a new revision is one file', () => {
  test('a new code has the domain and class of its digits, and no facts or note', () => {
    const entry = entryOf(
      joined([revision('2022-01-10', changed({ with: [['400106009', 'The usage plan is full.', '사용량 계획이 가득 찼습니다.']] }))]),
      '400106009',
    )
    expect(entry).toMatchObject({
      domain: 'usage-plan',
      class: { id: '400' },
      status: 'current',
      left: null,
      facts: null,
      notes: null,
      message: 'The usage plan is full.',
      title: { ko: '사용량 계획이 가득 찼습니다.', en: 'The usage plan is full.' },
      description: { ko: '사용량 계획이 가득 찼습니다.', en: '' },
      describedBy: { ko: 'official', en: null },
    })
    expect(entry.history.map(({ change }) => change)).toEqual(['absent', 'new'])
  })

  test('unknown digits give no class and the domain common', () => {
    const entry = entryOf(
      joined([revision('2022-01-10', changed({ with: [['418777001', 'I am a teapot.', '주전자입니다.']] }))]),
      '418777001',
    )
    expect(entry).toMatchObject({ domain: 'common', class: null })
  })

  test('a missing code is retired on its date and keeps everything else', () => {
    const entry = entryOf(joined([revision('2022-01-10', changed({ without: ['400103005'] }))]), '400103005')
    expect(entry).toMatchObject({ status: 'retired', left: '2022-01-10', successor: null, later: null, message: row('400103005')[1] })
    expect(entry.notes).not.toBeNull()
    expect(entry.history.map(({ change }) => change)).toEqual(['first', 'gone'])
  })

  test('a reworded code has the new texts, and both are in its history and in the search', () => {
    const catalog = joined([
      revision('2022-01-10', changed({ with: [['400103005', 'Quux stage is still hooked up.', '뭉게구름 스테이지가 매여 있습니다.']] })),
    ])
    const entry = entryOf(catalog, '400103005')
    expect(entry).toMatchObject({
      status: 'current',
      message: 'Quux stage is still hooked up.',
      description: { ko: '뭉게구름 스테이지가 매여 있습니다.' },
    })
    expect(entry.history.map(({ change, entry: texts }) => [change, texts?.message])).toEqual([
      ['first', row('400103005')[1]],
      ['reworded', 'Quux stage is still hooked up.'],
    ])
    // The search compares with both wordings.
    expect(unpackCard(packCard(entry))).toMatchObject({
      message: 'Quux stage is still hooked up.',
      earlier: expect.arrayContaining(row('400103005').slice(1)) as string[],
    })
  })

  test('one and the same table again changes nothing', () => {
    for (const entry of joined([revision('2022-01-10', firstRows)]).codes.filter(({ table }) => table)) {
      expect(entry.history.map(({ change }) => change)).toEqual(['first', 'same'])
    }
  })

  test('the footer counts the codes of the newest table, not the retired ones', () => {
    const catalog = joined([revision('2022-01-10', changed({ without: ['400103005', '400103004'] }))])
    expect([catalog.newestCount, catalog.codes.filter(({ table }) => table).length, catalog.revisions.at(-1)]).toEqual([
      firstRows.length - 2,
      firstRows.length,
      '2022-01-10',
    ])
  })
})

describe('a table in English', () => {
  const english = changed({}).map(({ code, message }): [string, string, string] => [code, message, `English of ${code}.`])

  test('gives the official English description and keeps the Korean description', () => {
    const entry = entryOf(joined([revision('2022-01-10', english)]), '400103005')
    expect(entry.description).toEqual({ ko: row('400103005')[2], en: 'English of 400103005.' })
    expect(entry.describedBy).toEqual({ ko: 'official', en: 'official' })
    expect(entry.history.map(({ change, lang }) => [change, lang])).toEqual([
      ['first', 'ko'],
      ['same', 'en'],
    ])
  })

  test('rewords a code only by its message; the next Korean table is compared with the last Korean table', () => {
    const reworded = english.map((cells): [string, string, string] =>
      cells[0] === '400103005' ? [cells[0], 'New words.', cells[2]] : cells,
    )
    const catalog = joined([
      revision('2022-01-10', reworded),
      revision('2022-02-10', changed({ with: [['400103005', 'New words.', row('400103005')[2]]] })),
    ])
    expect(entryOf(catalog, '400103005').history.map(({ change }) => change)).toEqual(['first', 'reworded', 'same'])
    expect(entryOf(catalog, '400103004').history.map(({ change }) => change)).toEqual(['first', 'same', 'same'])
  })

  test('adds a code without a Korean description, described by English', () => {
    const entry = entryOf(joined([revision('2022-01-10', [...english, ['404105009', 'No such key.', 'The key is missing.']])]), '404105009')
    expect(entry).toMatchObject({
      title: { ko: 'No such key.', en: 'No such key.' },
      description: { ko: '', en: 'The key is missing.' },
      describedBy: { ko: null, en: 'official' },
    })
  })
})

describe('moved codes', () => {
  const [, message, description] = row('400103005')

  test('a code that left and a new code with the same texts are linked in both directions', () => {
    const catalog = joined([revision('2022-01-10', changed({ without: ['400103005'], with: [['400120005', message, description]] }))])
    expect(entryOf(catalog, '400103005')).toMatchObject({
      status: 'moved',
      left: '2022-01-10',
      successor: { code: '400120005', inferred: true },
    })
    expect(entryOf(catalog, '400120005').predecessors).toEqual(['400103005'])
  })

  test('the same message with another description does not count as a move', () => {
    const catalog = joined([
      revision('2022-01-10', changed({ without: ['400103005'], with: [['400120005', message, '다른 설명입니다.']] })),
    ])
    expect(entryOf(catalog, '400103005')).toMatchObject({ status: 'retired', successor: null })
  })

  test('of several new codes with the texts, the successor is the code with most digits in common, and none when two have as many', () => {
    const two = (a: string, b: string): ReturnType<typeof entryOf> =>
      entryOf(
        joined([
          revision(
            '2022-01-10',
            changed({
              without: ['400103005'],
              with: [
                [a, message, description],
                [b, message, description],
              ],
            }),
          ),
        ]),
        '400103005',
      )
    expect(two('400120005', '404120001').successor?.code).toBe('400120005')
    expect(two('404120001', '400120005').successor?.code).toBe('400120005')
    expect(two('404120001', '404120002')).toMatchObject({ status: 'retired', successor: null })
  })

  test('a table in English moves a code by its message', () => {
    const rows = changed({ without: ['400103005'], with: [['400120005', message, description]] })
    const english = rows.map(({ code, message: words }): [string, string, string] => [code, words, 'In English.'])
    expect(entryOf(joined([revision('2022-01-10', english)]), '400103005').successor).toEqual({ code: '400120005', inferred: true })
  })

  test('a successor in the facts overrides the inferred successor', () => {
    const [, old, words] = row('400109001')
    const catalog = joined([revision('2022-01-10', changed({ without: ['400109001'], with: [['400120001', old, words]] }))])
    expect(entryOf(catalog, '400109001')).toMatchObject({
      status: 'moved',
      left: '2021-12-28',
      successor: { code: '400108001', inferred: false },
    })
    expect(entryOf(catalog, '400120001').predecessors).toEqual([])
  })

  test('a successor from a later table is linked once that table is in the content', () => {
    const catalog = joined([
      revision('2022-01-10', changed({ without: ['400109001'], with: [['400108001', 'Model in use.', '사용 중인 모델입니다.']] })),
    ])
    expect(entryOf(catalog, '400108001').predecessors).toEqual(['400109001'])
  })
})

describe('facts that know of later tables', () => {
  test('are believed about the time after the newest table', () => {
    expect(entryOf(joined([]), '400109001')).toMatchObject({ status: 'moved', left: '2021-12-28', later: 'moved' })
    expect(entryOf(joined([revision('2021-11-20', firstRows)]), '400109001')).toMatchObject({ status: 'moved', left: '2021-12-28' })
    expect(entryOf(joined([]), '400103005')).toMatchObject({ status: 'current', later: 'reworded' })
  })

  test('are overridden by a table of a later date that still has the code', () => {
    const entry = entryOf(joined([revision('2022-01-10', firstRows)]), '400109001')
    expect(entry).toMatchObject({ status: 'current', left: null, successor: null, later: null })
  })

  test('give the date of leaving, unless an earlier table lacks the code already', () => {
    const without = changed({ without: ['400109001'] })
    expect(entryOf(joined([revision('2022-01-10', without)]), '400109001').left).toBe('2021-12-28')
    expect(entryOf(joined([revision('2021-12-01', without)]), '400109001').left).toBe('2021-12-01')
  })

  test('are not shown for the table of 2026-07 once that table is in the content', () => {
    expect(entryOf(joined([revision('2026-07-09', firstRows)]), '400103005').later).toBeNull()
  })
})

describe('a code that comes back', () => {
  const tables = [revision('2022-01-10', changed({ without: ['400103005'] })), revision('2022-02-10', firstRows)]

  test('is current again', () => {
    const entry = entryOf(joined(tables), '400103005')
    expect(entry).toMatchObject({ status: 'current', left: null })
    expect(entry.history.map(({ change }) => change)).toEqual(['first', 'gone', 'back'])
  })

  test('leaves again on the later day', () => {
    const entry = entryOf(joined([...tables, revision('2022-03-10', changed({ without: ['400103005'] }))]), '400103005')
    expect(entry).toMatchObject({ status: 'retired', left: '2022-03-10' })
  })

  test('leaves and comes back in the feed, too', () => {
    const changes = changesOf(joined(tables)).filter(({ entry }) => entry.code === '400103005')
    expect(changes.map(({ kind, date }) => `${kind} ${date}`)).toEqual(['back 2022-02-10', 'retired 2022-01-10'])
  })
})

describe('codes that shared a text', () => {
  const both = (code: string): string[] => [...entryOf(joined([]), code).siblings.map(({ id }) => id)]

  test('are told apart in the real table', () => {
    expect(both('400104003')).toContain('nothing-to-deploy')
  })

  test('no longer share it when a table gives one of them other texts', () => {
    const catalog = joined([revision('2022-01-10', changed({ with: [['400104003', 'Quite another text.', '전혀 다른 문구입니다.']] }))])
    expect(entryOf(catalog, '400104003').siblings.map(({ id }) => id)).not.toContain('nothing-to-deploy')
    const others = entryOf(catalog, '400104002').siblings.find(({ id }) => id === 'nothing-to-deploy')
    expect(others?.codes.map(({ code }) => code)).toEqual(['400104002', '400104006'])
  })
})
