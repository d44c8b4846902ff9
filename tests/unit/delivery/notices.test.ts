import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { notices, REDISTRIBUTED } from '../../../src/delivery/notices.ts'

const parts = notices(resolve(import.meta.dirname, '../../..')).split('='.repeat(80))

test('each notice has its package, its copyright holder and a licence that requires only the notice', () => {
  expect(parts).toHaveLength(REDISTRIBUTED.length)
  for (const [index, { name, what }] of REDISTRIBUTED.entries()) {
    expect(parts[index]).toContain(`${name}: ${what}`)
    expect(parts[index]).toMatch(/Copyright \(c\)[\s\S]*(?:Permission is hereby granted|OPEN FONT LICENSE)/)
  }
})
