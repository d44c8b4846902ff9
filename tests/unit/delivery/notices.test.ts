import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { notices, REDISTRIBUTED } from '../../../src/delivery/notices.ts'

const parts = notices(resolve(import.meta.dirname, '../../..')).split('='.repeat(80))

test('each notice names its package, who holds the rights and a licence that asks for no more than its notice', () => {
  expect(parts).toHaveLength(REDISTRIBUTED.length)
  for (const [index, { name, what }] of REDISTRIBUTED.entries()) {
    expect(parts[index]).toContain(`${name}: ${what}`)
    expect(parts[index]).toMatch(/Copyright \(c\)[\s\S]*(?:Permission is hereby granted|OPEN FONT LICENSE)/)
  }
})

test('of the licence of Vite only its own part goes out, not those of what is bundled in it', () => {
  expect(parts.join()).not.toContain('Licenses of bundled')
})
