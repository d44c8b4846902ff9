import { describe, expect, it } from 'vitest'
import { secretsIn } from '../../../src/search/query/secrets.ts'

describe('a token', () => {
  it.each([
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl',
    'Authorization: Bearer abcdefghijklmnop',
    'token=abcdefghijkl',
    '"secretKey": "abcdefghijkl"',
    'secret_key=abcdefghijkl',
    'password: correcthorse1',
    'X-TC-AUTHENTICATION-TOKEN: abcdefghijkl',
    'x-nhn-api-key: abcdefghijkl',
  ])('is noticed in %j', (text) => {
    expect(secretsIn(`앞 ${text} 뒤`)).toEqual(['token'])
  })
})

describe('an Appkey', () => {
  it.each([
    '/appkeys/abcdefghijkl/services',
    'appKey=abcdefghijkl',
    '"app-key": "abcdefghijkl"',
    'APPKEY: abcdefghijkl',
    'App_Key = abcdefghijkl',
    'aB3dE6gH9jK2mN5p',
  ])('is noticed in %j', (text) => {
    expect(secretsIn(`앞 ${text} 뒤`)).toEqual(['appkey'])
  })
})

it('an e-mail address is noticed', () => {
  expect(secretsIn('hong.gildong+a@mail.example.co.kr에서')).toEqual(['email'])
})

it('each kind is told once, tokens first', () => {
  expect(secretsIn('a@b.kr c@d.kr appKey=abcdefghijkl password=abcdefghijkl')).toEqual(['token', 'appkey', 'email'])
})

it.each([
  '스테이지 삭제',
  '400103005',
  'api key를 재발급',
  'The token is wrong',
  'password: short',
  'appkey: short',
  '0123456789abcdef',
  'ABCDEFGHIJKLMNOP',
  'user@localhost',
  '/v1.0/services/aB3dE6gH9jK2mN5p/stages',
])('%j holds none', (text) => {
  expect(secretsIn(text)).toEqual([])
})
