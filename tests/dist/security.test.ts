import { createHash } from 'node:crypto'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { attribute, elementsOf, pages } from './site.ts'

describe.each(pages)('$path', ({ tree }) => {
  const elements = elementsOf(tree).map(({ element }) => element)
  const meta = select('meta[http-equiv="content-security-policy"]', tree)
  const policy = new Map(
    (meta ? attribute(meta, 'content') : '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  )

  test('has a strict policy', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('connect-src')).toEqual(["'self'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
    for (const sources of policy.values()) {
      for (const source of sources) expect(source).toMatch(/^(?:'self'|'none'|'wasm-unsafe-eval'|'sha256-[\w+/=]+'|data:)$/)
    }
    for (const danger of ['data:', "'unsafe-inline'", "'unsafe-eval'"]) expect(policy.get('script-src')).not.toContain(danger)
    // Pagefind's engine is WebAssembly; nothing else asks for it.
    for (const [name, sources] of policy) if (name !== 'script-src') expect(sources).not.toContain("'wasm-unsafe-eval'")
  })

  test('has only inline scripts and styles with a hash in the policy', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    for (const element of elements) {
      if (element.tagName === 'script' && attribute(element, 'src') === '')
        expect(policy.get('script-src')).toContain(hash(toString(element)))
      if (element.tagName === 'style') expect(policy.get('style-src')).toContain(hash(toString(element)))
    }
  })

  test('has no style attributes, event handlers or script addresses', () => {
    for (const element of elements) {
      expect(
        Object.keys(element.properties).filter((name) => name === 'style' || /^on[a-z]/i.test(name)),
        element.tagName,
      ).toEqual([])
      for (const name of ['href', 'src', 'action']) expect(attribute(element, name)).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
    }
  })

  test('loads nothing from another host', () => {
    for (const element of elements) {
      const loads = ['script', 'img', 'iframe', 'source', 'object', 'embed', 'video', 'audio'].includes(element.tagName)
      const links = element.tagName === 'link' && !['alternate', 'canonical', 'search'].includes(attribute(element, 'rel'))
      if (loads) expect(attribute(element, 'src')).not.toMatch(/^(?:https?:)?\/\//)
      if (links) expect(attribute(element, 'href')).not.toMatch(/^(?:https?:)?\/\//)
      if (element.tagName === 'style') expect(toString(element)).not.toMatch(/url\((?!['"]?data:)|@import/)
    }
  })
})
