import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { particleFaults } from '../../../../src/catalog/notes/check-particles.ts'
import { endingOf, wrongParticles } from '../../../../src/catalog/notes/particles.ts'
import { knownFactsSchema } from '../../../../src/catalog/schema.ts'

const known = knownFactsSchema.parse(parse(readFileSync('content/facts.yaml', 'utf8')))
const menu = (ko: string): typeof known => ({ ...known, menus: { it: { ko, en: 'It' } } })

describe('how a word ends when it is read aloud', () => {
  test.each([
    ['사용량 계획', 'consonant'],
    ['배포 이력', 'consonant'],
    ['사용자 정의', 'vowel'],
    ['JSON 파일', 'l'],
    ['API Key', 'vowel'],
    ['IP ACL', 'l'],
    ['스테이지 URL', 'l'],
    ['CORS', 'vowel'],
    ['URL & Appkey', 'vowel'],
    ['공개키(PEM)', 'vowel'],
    ['요청 유효 시간(초)', 'consonant'],
    ['/v1.0/appkeys/{appKey}/services/{apigwServiceId}', 'vowel'],
    ['/stages/{stageId}/apikeys/connectable', 'l'],
    ['400103000', 'consonant'],
    ['400103001', 'l'],
    ['400103002', 'vowel'],
    ['400103003', 'consonant'],
    ['400103004', 'vowel'],
    ['400103005', 'vowel'],
    ['400103006', 'consonant'],
    ['400103007', 'l'],
    ['400103008', 'l'],
    ['400103009', 'vowel'],
    ['1,000', 'consonant'],
  ] as const)('%s: %s', (word, ending) => {
    expect(endingOf(word, known.readings)).toBe(ending)
  })

  test('is not guessed of a Latin word that no list has', () => {
    expect(endingOf('GSLB', {})).toBeNull()
    expect(endingOf('constructor', {})).toBeNull()
  })
})

describe('particles that do not fit', () => {
  test.each([
    ['사용자 정의', '을', '를'],
    ['사용자 정의', '으로', '로'],
    ['배포 이력', '를', '을'],
    ['배포 이력', '로', '으로'],
    ['배포 이력', '나', '이나'],
    ['배포 이력', '라', '이라'],
    ['배포 이력', '와', '과'],
    ['배포 이력', '는', '은'],
    ['배포 이력', '가', '이'],
    ['IP ACL', '를', '을'],
    ['IP ACL', '으로', '로'],
    ['CORS', '을', '를'],
  ])('%s%s is %s', (label, particle, right) => {
    const { wrong } = wrongParticles(`한 줄\n<Menu id="it" />${particle} 씁니다`, menu(label))
    expect(wrong).toEqual([{ component: '<Menu id="it" />', word: label, particle, right, line: 2 }])
    expect(wrongParticles(`<Menu id="it" />${right} 씁니다`, menu(label)).wrong).toEqual([])
  })

  test('are found before what may follow them, and not in words that only begin alike', () => {
    expect(wrongParticles('<Menu id="it" />는, <Menu id="it" />로는, <Menu id="it" />로만', menu('이력')).wrong).toHaveLength(3)
    expect(wrongParticles('<Menu id="it" />이상 <Menu id="it" /> 이 <Menu id="it" />이력', menu('정의')).wrong).toEqual([])
  })

  test('are reported with line and remedy', () => {
    const fault = {
      file: 'x.ko.mdx',
      field: 'line 1',
      problem: 'has <Menu id="it" />을, which prints "정의을"',
      remedy: 'Write <Menu id="it" />를',
    }
    expect(particleFaults({ file: 'x.ko.mdx', text: '<Menu id="it" />을' }, menu('정의'))).toEqual([fault])
    const [unread] = particleFaults({ file: 'x.ko.mdx', text: '<Menu id="it" />을' }, menu('GSLB'))
    expect(unread?.remedy).toBe('Add it to `readings` in facts.yaml')
  })
})

test('every label, endpoint and figure of the lists has an ending, so that any of them may have a particle', () => {
  const words = [
    ...Object.values(known.menus).map(({ ko }) => ko),
    ...Object.values(known.apis),
    ...Object.values(known.limits).map(({ value }) => value),
  ]
  expect(words.filter((word) => endingOf(word, known.readings) === null)).toEqual([])
})
