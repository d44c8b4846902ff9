import { afterEach, describe, expect, test, vi } from 'vitest'

async function links(env: Record<string, string>): Promise<typeof import('../../../src/delivery/configured-links.ts')> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.resetModules()
  return import('../../../src/delivery/configured-links.ts')
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('reports', () => {
  test('have no link when no address is configured', async () => {
    const { reportLink, editLink } = await links({ REPORT_URL: '', REPOSITORY_URL: '' })
    expect([reportLink('a', 'b'), editLink('content/x.mdx')]).toEqual([null, null])
  })

  test('go by mail with subject and body', async () => {
    const { reportLink } = await links({ REPORT_URL: 'mailto:team@example.com' })
    expect(reportLink('400103005: 해결됨?', 'a&b\nc')).toBe(
      'mailto:team@example.com?subject=400103005%3A%20%ED%95%B4%EA%B2%B0%EB%90%A8%3F&body=a%26b%0Ac',
    )
  })

  test('go to the form of a new issue, also when its address has a query', async () => {
    expect((await links({ REPORT_URL: 'https://git.example.com/new' })).reportLink('a', 'b')).toBe(
      'https://git.example.com/new?title=a&body=b',
    )
    expect((await links({ REPORT_URL: 'https://git.example.com/new?labels=x' })).reportLink('a', 'b')).toBe(
      'https://git.example.com/new?labels=x&title=a&body=b',
    )
  })
})

test('edit links lead to the file, with or without a slash at the end of the address', async () => {
  for (const end of ['', '/']) {
    const { editLink } = await links({ REPOSITORY_URL: `https://git.example.com/edit/main${end}` })
    expect(editLink('content/codes/stage/400103005.ko.mdx')).toBe('https://git.example.com/edit/main/content/codes/stage/400103005.ko.mdx')
  }
})
