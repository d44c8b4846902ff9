import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { joinContent } from '../../../src/catalog/join.ts'
import { readContent } from '../../../src/catalog/read.ts'
import { bookmarklet } from '../../../src/tools/bookmarklet.ts'
import { codePattern } from '../../../src/tools/code-pattern.ts'
import { labelledQueries } from '../../search/labelled.ts'

const root = resolve(import.meta.dirname, '../../..')
const { codes, families } = joinContent(readContent(resolve(root, 'content'), root).content)
const numbers = codes.map(({ code }) => code)
let script = ''
beforeAll(async () => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: resolve(root, 'src/tools/bookmark-script.ts'), output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput
  script = output[0].code.trim()
})

/** What the bookmark opens or says on a page. */
function run(page: { selected?: string; shown?: string }): { opened: string[]; said: string[] } {
  const url = bookmarklet(script, { form: codePattern(families, numbers), nothing: 'none' }).replace('{url}', 'https://errors.example.com/')
  const result = { opened: [] as string[], said: [] as string[] }
  runInNewContext(decodeURIComponent(url.slice('javascript:'.length)), {
    getSelection: () => page.selected ?? '',
    document: { body: { innerText: page.shown ?? '' } },
    open: (...args: string[]) => result.opened.push(args.join(' ')),
    alert: (text: string) => result.said.push(text),
  })
  return result
}

describe('the bookmark', () => {
  test('opens the codes of the selected text, and nothing else of it', () => {
    expect(run({ selected: '홍길동 hong@example.com 400103005, 다시 400103005 그리고 4291000', shown: '404105000' })).toEqual({
      opened: ['https://errors.example.com/?q=400103005+4291000 _blank noopener,noreferrer'],
      said: [],
    })
  })

  test('reads the page when nothing is selected, also codes in other dress', () => {
    expect(run({ shown: '400-103-005 과 ４０４１０５０００, 500,104,008' }).opened[0]).toContain('?q=400103005+404105000+500104008 ')
  })

  test('says so when there is none', () => {
    expect(run({ shown: '010-4001-0300, 400-103005-01-019' })).toEqual({ opened: [], said: ['none'] })
  })

  test('opens nothing for any decoy', () => {
    const decoys = labelledQueries(new Set(numbers)).filter(({ kind }) => kind === '~decoy')
    expect(decoys.flatMap(({ q }) => run({ shown: q }).opened)).toEqual([])
  })

  test('is one address without a space, and refuses values that would break it', () => {
    expect(bookmarklet(script, { form: 'a', nothing: 'b' })).toMatch(/^javascript:\S+$/)
    expect(() => bookmarklet(script, { form: 'a', nothing: "it's" })).toThrow('nothing of the bookmark')
  })
})
