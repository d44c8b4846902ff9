import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { attribute, codePages, sectionsOf } from './site.ts'

const { menus } = parse(readFileSync('content/facts.yaml', 'utf8')) as { menus: Record<string, { ko: string; en: string }> }
const labels = { ko: new Set(Object.values(menus).map(({ ko }) => ko)), en: new Set(Object.values(menus).map(({ en }) => en)) }

describe.each(['ko', 'en'] as const)('labels in %s', (lang) => {
  test('are those of that language, on every page', () => {
    const wrong = [...codePages.keys()].flatMap((code) =>
      [...sectionsOf(code).values()]
        .flatMap((section) => selectAll(`[lang="${lang}"] .menu`, section))
        .flatMap((label) => toString(label).split(' > '))
        .filter((label) => !labels[lang].has(label))
        .map((label) => `${code}: ${label}`),
    )
    expect(wrong).toEqual([])
  })

  test('have that of the other language beside them where it differs', () => {
    const other = lang === 'ko' ? 'en' : 'ko'
    for (const code of codePages.keys()) {
      for (const section of sectionsOf(code).values()) {
        for (const label of selectAll(`[lang="${lang}"] .menu[data-other]`, section))
          for (const one of attribute(label, 'dataOther').split(' > ')) expect(labels[other]).toContain(one)
      }
    }
  })
})
