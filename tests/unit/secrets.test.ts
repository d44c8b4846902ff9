import { describe, expect, it } from 'vitest'
import { findSecrets, secretsIn } from '../../src/secrets.ts'

describe('a token', () => {
  it.each([
    ['signed', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl'],
    ['in a header', 'Authorization: Bearer abcdefghijklmnop'],
    ['in a header', 'Authorization: Basic aGVsbG86d29ybGQ='],
    ['named', 'token=abcdefghijkl'],
    ['named', 'secret_key=abcdefghijkl'],
    ['named', 'password: correcthorse1'],
    ['named', 'X-TC-AUTHENTICATION-TOKEN: abcdefghijkl'],
    ['named', 'x-nhn-api-key: abcdefghijkl'],
    ['named', 'API Key: Zx12cv34bn56'],
    ['named in a sentence', 'access token is q1w2e3r4t5y6'],
    ['named in Korean', '토큰은 q1w2e3r4t5y6'],
    ['named in Korean', '비밀번호: correcthorse1'],
    ['in JSON', '"secretKey": "abcdefghijkl"'],
    ['in JSON', '{"clientSecret":"abcdefghijkl"}'],
    ['in JSON', '"secretAccessKey" : "abcdefghijkl"'],
    ['in JSON', '{"password":"a1!bcd"}'],
    ['in JSON inside a string', String.raw`"body": "{\"apiKey\":\"Zx12cv34bn56\"}"`],
    ['bare, of hexadecimal digits', '9f86d081884c7d659a2feaa0c55ad015'],
    ['bare, of letters and digits', 'q8Zr2LkX9vTb4NsYw7EuPc3M'],
    ['bare, with signs between', 'gAAAAABlK3x9Qz-7mVtR2bYw8NcXp4Ls6Hd1Fg5Jk0_aB'],
    ['of GitHub', 'ghp_abcdefghijklmnopqrst123456'],
    ['of AWS', 'AKIAABCDEFGHIJKLMNOP'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['in an address', 'https://hong:gildong1@git.internal/repo'],
  ])('is noticed: %s, %j', (_how, text) => {
    expect(secretsIn(`앞 ${text} 뒤`)).toContain('token')
  })
})

describe('an Appkey', () => {
  it.each([
    '/appkeys/abcdefghijkl/services',
    'appKey=abcdefghijkl',
    '"app-key": "abcdefghijkl"',
    String.raw`{\"appKey\":\"abcdefghijkl\"}`,
    'APPKEY: abcdefghijkl',
    'App_Key = abcdefghijkl',
    'Appkey는 abcdefghijk1',
    '앱 키: abcdefghijkl',
    'aB3dE6gH9jK2mN5p',
  ])('is noticed in %j', (text) => {
    expect(secretsIn(`앞 ${text} 뒤`)).toEqual(['appkey'])
  })
})

it.each(['hong.gildong+a@mail.example.co.kr에서', '담당자(hong_gildong@nhn.example)'])('an e-mail address is noticed in %j', (text) => {
  expect(secretsIn(text)).toEqual(['email'])
})

it.each([
  '010-1234-5678',
  '01012345678로',
  '010 1234 5678',
  '011-234-5678',
  '(02) 1234-5678',
  '031-123-4567',
  '070-1234-5678',
  '+82 10-1234-5678',
  '+821012345678',
  '+1 415-555-0132',
])('a telephone number is noticed in %j', (text) => {
  expect(secretsIn(`연락처 ${text} 입니다`)).toEqual(['phone'])
})

it.each(['900101-1234567', '900101 2234567', '900101-1******', '9001011234568'])(
  'a resident registration number is noticed in %j',
  (text) => {
    expect(secretsIn(`주민번호 ${text} 확인`)).toEqual(['resident'])
  },
)

it('each kind is told once, tokens first', () => {
  expect(secretsIn('900101-1234567 010-1234-5678 a@b.kr c@d.kr appKey=abcdefghijkl password=abcdefghijkl')).toEqual([
    'token',
    'appkey',
    'email',
    'phone',
    'resident',
  ])
})

it('what was found stands as it is in the text', () => {
  expect(findSecrets('a@b.kr 010-1234-5678')).toEqual([
    { kind: 'email', text: 'a@b.kr' },
    { kind: 'phone', text: '010-1234-5678' },
  ])
})

it.each([
  '스테이지 삭제',
  '400103005',
  '400-103-005',
  '400103005, 010-code',
  'api key를 재발급',
  'The token is wrong',
  'token is required for authentication',
  'appKey는 Notification',
  'password: short',
  'appkey: short',
  '0123456789abcdef',
  'ABCDEFGHIJKLMNOP',
  'AccessKeyID:SecretAccessKey',
  'token/issue-and-call',
  'Basic authentication',
  'user@localhost',
  '/v1.0/services/aB3dE6gH9jK2mN5p/stages',
  'com.toast.apigateway.NotFoundApiGatewayServiceV1Exception',
  'traceId: 9f86d081884c7d659a2feaa0c55ad015',
  '2026-11-20T10:12:01.123+0900',
  '1763600000000',
  '1712051234567',
  '192.168.010.123',
  '2026-01-01 2026-11-20',
  '10.0.0.1:8080',
  '{"header":{"isSuccessful":false,"resultCode":400103005,"resultMessage":"Fail Delete stage."}}',
])('%j holds none', (text) => {
  expect(secretsIn(text)).toEqual([])
})

it('a long text of nothing but beginnings takes no longer than its length', () => {
  for (const piece of ['a.', 'x-tc-', 'token=', 'http://a:', 'a@', '010-', '{"password":', '1-'])
    expect(findSecrets(piece.repeat(20_000 / piece.length)).length).toBeLessThan(20_000)
})
