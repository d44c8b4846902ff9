import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/delivery/config.ts'

test('without settings the site is at the root of an unknown address', () => {
  expect(readConfig({})).toEqual({ site: null, base: '/', report: null, repository: null, replyLink: false, cards: true, compress: true })
})

test('an empty setting counts as not set', () => {
  expect(readConfig({ SITE_URL: '', REPORT_URL: '', REPOSITORY_URL: '' })).toMatchObject({ site: null, report: null, repository: null })
})

test('every setting is read', () => {
  const config = readConfig({
    SITE_URL: 'https://errors.example.com',
    BASE_PATH: '/docs/apigw/',
    REPORT_URL: 'mailto:team@example.com',
    REPOSITORY_URL: 'https://git.example.com/team/repo/edit/main/',
    REPLY_LINK: 'on',
    CARDS: 'off',
    COMPRESS: 'off',
  })
  expect([config.cards, config.compress]).toEqual([false, false])
  expect(config.replyLink).toBe(true)
  expect(config.site?.href).toBe('https://errors.example.com/')
  expect(config.base).toBe('/docs/apigw/')
  expect(config.report?.protocol).toBe('mailto:')
  expect(config.repository?.href).toBe('https://git.example.com/team/repo/edit/main/')
})

describe('a wrong setting is reported with its name and an example', () => {
  test.each([
    ['SITE_URL', 'errors.example.com', /SITE_URL: "errors\.example\.com" is no address that begins with http: or https:;/],
    ['SITE_URL', 'javascript:alert(1)', /SITE_URL/],
    ['SITE_URL', 'mailto:team@example.com', /SITE_URL: "mailto:team@example\.com" is no address that begins with http: or https:;/],
    ['SITE_URL', 'https://errors.example.com/docs/apigw/', /SITE_URL: .* put the path into BASE_PATH/],
    ['SITE_URL', 'https://errors.example.com/?a=b', /SITE_URL/],
    ['SITE_URL', 'https://errors.example.com/#a', /SITE_URL/],
    ['REPOSITORY_URL', 'mailto:team@example.com', /REPOSITORY_URL/],
    ['BASE_PATH', 'docs', /BASE_PATH: give a path that begins and ends with a slash/],
    ['BASE_PATH', '/docs', /BASE_PATH: give a path that begins and ends with a slash/],
    ['BASE_PATH', '/do cs/', /BASE_PATH/],
    ['BASE_PATH', '//evil.example.com/', /BASE_PATH/],
    ['REPORT_URL', 'team@example.com', /REPORT_URL/],
    ['REPLY_LINK', 'https://errors.example.com', /REPLY_LINK: is neither "on" nor empty/],
    ['CARDS', 'of', /CARDS: is neither "off" nor empty/],
    ['COMPRESS', 'no', /COMPRESS: is neither "off" nor empty/],
    ['REPOSITORY_URL', 'git@example.com:team/repo', /REPOSITORY_URL/],
  ])('%s=%s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message)
  })

  test('all wrong settings are reported at once', () => {
    const wrong = { SITE_URL: 'x', BASE_PATH: 'x', REPORT_URL: 'x', REPOSITORY_URL: 'x' }
    expect(() => readConfig(wrong)).toThrow(/SITE_URL[\s\S]*BASE_PATH[\s\S]*REPORT_URL[\s\S]*REPOSITORY_URL/)
  })
})
