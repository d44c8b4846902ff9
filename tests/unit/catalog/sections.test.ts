import { expect, it } from 'vitest'
import { guideSection } from '../../../src/catalog/sections.ts'

const guides = {
  guide: {
    title: { ko: '가이드', en: 'Guide' },
    url: { ko: 'https://docs.example.com/ko/', en: 'https://docs.example.com/en/' },
    sections: {
      stage: { ko: '스테이지', en: 'Stage', landing: { ko: '스테이지 삭제', en: 'Add/Delete, by-name', anchor: 'stage' } },
      anchored: { ko: '행', en: 'Row', landing: { anchor: 'row' } },
      page: { ko: '전체', en: 'Whole', landing: {} },
    },
  },
}

it('a link leads to the words of the section, and to its anchor where there is one', () => {
  expect(guideSection('guide/stage', guides)).toEqual({
    guide: { ko: '가이드', en: 'Guide' },
    section: { ko: '스테이지', en: 'Stage' },
    url: {
      ko: 'https://docs.example.com/ko/#:~:text=스테이지%20삭제',
      // A comma and a hyphen would end the text of a fragment.
      en: 'https://docs.example.com/en/#stage:~:text=Add%2FDelete%2C%20by%2Dname',
    },
  })
  expect(guideSection('guide/anchored', guides)?.url).toEqual({
    ko: 'https://docs.example.com/ko/',
    en: 'https://docs.example.com/en/#row',
  })
  expect(guideSection('guide/page', guides)?.url.en).toBe('https://docs.example.com/en/')
})

it('a section that the guides lack is null', () => {
  expect([guideSection('guide/none', guides), guideSection('none/stage', guides), guideSection('', guides)]).toEqual([null, null, null])
})
