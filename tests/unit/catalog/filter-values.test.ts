import { describe, expect, it } from 'vitest'
import { choiceIn, filterValues, matches } from '../../../src/catalog/filter-values.ts'
import type { CodeFacts } from '../../../src/catalog/index.ts'

const facts = { actor: 'caller', retry: 'after-fix' } as CodeFacts
const visitor = filterValues({
  family: 'management',
  domain: 'stage',
  alsoIn: 'deploy',
  class: { id: '400', ko: '요청', en: 'Request', tone: null },
  facts,
  status: 'retired',
})
const unwritten = filterValues({ family: 'gateway', domain: 'common', alsoIn: null, class: null, facts: null, status: 'current' })

describe('a code', () => {
  it('belongs to its own domain and to the domain of its also_in', () => {
    expect(visitor).toEqual({
      family: ['management'],
      domain: ['stage', 'deploy'],
      class: ['400'],
      actor: ['caller'],
      retry: ['after-fix'],
      status: ['retired'],
    })
    expect(unwritten).toEqual({ family: ['gateway'], domain: ['common'], class: [], actor: [], retry: [], status: ['current'] })
  })

  it('matches a choice when it has every chosen value', () => {
    expect(matches(visitor, {})).toBe(true)
    expect(matches(visitor, { domain: 'stage' })).toBe(true)
    expect(matches(visitor, { domain: 'deploy', class: '400', actor: 'caller', retry: 'after-fix' })).toBe(true)
    expect(matches(visitor, { domain: 'common' })).toBe(false)
    expect(matches(visitor, { domain: 'stage', class: '404' })).toBe(false)
    expect(matches(visitor, { retry: 'fix' })).toBe(false)
    expect(matches(visitor, { family: 'management', status: 'retired' })).toBe(true)
    expect(matches(visitor, { status: 'current' })).toBe(false)
    expect(matches(unwritten, { family: 'management' })).toBe(false)
    expect(matches(unwritten, { actor: 'caller' })).toBe(false)
  })
})

it('a choice is read from an address or a form, without empty values and other names', () => {
  expect(choiceIn(new URLSearchParams('q=x&domain=stage&class=&retry=no&go=1'))).toEqual({ domain: 'stage', retry: 'no' })
  const form = new FormData()
  form.set('actor', 'support')
  expect(choiceIn(form)).toEqual({ actor: 'support' })
})
