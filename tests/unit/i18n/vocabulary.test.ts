import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { avoidedIn, avoidedWords } from '../../../src/catalog/check-words.ts'
import { vocabularySchema } from '../../../src/catalog/schema.ts'

const root = resolve(import.meta.dirname, '../../..')
const avoided = avoidedWords(vocabularySchema.parse(parse(readFileSync(join(root, 'content/vocabulary.yaml'), 'utf8'))))
const folder = join(root, 'src/i18n')
const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'))
/** Texts of a module: what stands between quotation marks, but for examples of what readers type (`text:`). */
const texts = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8').match(/(?<!text: )(['"`])(?:(?!\1)[^\\\n]|\\.)*\1/g) ?? []

test.each(modules)('%s speaks the words of the notes', (name) => {
  const found = texts(name).flatMap((text) => {
    const lang = /[가-힣]/.test(text) ? 'ko' : 'en'
    return avoidedIn(text, lang, avoided).map(({ word, write }) => `${text}: "${word}", write ${write}`)
  })
  expect(found).toEqual([])
})

test('a word of the list is found in either language, and its neighbours are not', () => {
  expect(avoidedIn('버튼을 누릅니다', 'ko', avoided).map(({ word }) => word)).toEqual(['누릅'])
  expect(avoidedIn('화면을 새로 고칩니다', 'ko', avoided)).toEqual([])
  expect(avoidedIn('Press the button', 'en', avoided).map(({ word }) => word)).toEqual(['Press'])
  expect(avoidedIn('The express lane', 'en', avoided)).toEqual([])
})
