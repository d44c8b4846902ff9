import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe.each(['/', '/docs/apigw/'])('addresses below %s', (base) => {
  test('have one function for each kind', async () => {
    vi.stubEnv('BASE_URL', base)
    vi.resetModules()
    const urls = await import('../../src/urls.ts')
    expect({
      home: urls.homePath(),
      code: urls.codePath('400103005'),
      minus: urls.codePath('-1'),
      domain: urls.domainPath('api-key'),
      second: urls.domainPath('api-key', 2),
      codes: urls.codesPath(),
      third: urls.codesPath(3),
      guide: urls.guidePath(),
      section: urls.guidePath('read'),
      search: urls.searchPath('a b&c=한'),
      file: urls.filePath('codes.json'),
    }).toEqual({
      home: base,
      code: `${base}400103005/`,
      minus: `${base}-1/`,
      domain: `${base}domain/api-key/`,
      second: `${base}domain/api-key/2/`,
      codes: `${base}codes/`,
      third: `${base}codes/3/`,
      guide: `${base}guide/`,
      section: `${base}guide/#read`,
      search: `${base}?q=a%20b%26c%3D%ED%95%9C`,
      file: `${base}codes.json`,
    })
  })
})

test('a path is made absolute on the configured site only', async () => {
  const { absolute, inView } = await import('../../src/urls.ts')
  expect(absolute('/400103005/', undefined)).toBe('/400103005/')
  expect(absolute('/docs/400103005/', new URL('https://errors.example.com'))).toBe('https://errors.example.com/docs/400103005/')
  expect((['ko', 'en'] as const).map((view) => inView('/400103005/', view))).toEqual(['/400103005/?lang=ko', '/400103005/?lang=en'])
})
