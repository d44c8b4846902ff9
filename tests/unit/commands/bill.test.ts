import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { billOf, type Bill } from '../../../src/commands/bill.ts'
import { REDISTRIBUTED } from '../../../src/delivery/notices.ts'

const root = resolve(import.meta.dirname, '../../..')

test('npm run sbom lists what the site ships, each with its hash', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/commands/sbom.ts')], { cwd: root, encoding: 'utf8' })
  const { bomFormat, components, metadata } = JSON.parse(stdout || stderr) as Bill & { bomFormat: string }
  expect(bomFormat).toBe('CycloneDX')
  expect(metadata.component.name).toBe('apigw-error-codes')
  expect(components.map(({ name }) => name)).toEqual(REDISTRIBUTED.map(({ name }) => name))
  for (const { hashes } of components)
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) as string }])
})

test('a package that the bill has not once is an error', () => {
  const bill: Bill = {
    components: [{ 'bom-ref': 'a@1', name: 'a', version: '1' }],
    dependencies: [],
    metadata: { component: { 'bom-ref': 'p@1', name: 'folder' } },
  }
  expect(billOf(bill, ['a'], 'project').dependencies).toEqual([
    { ref: 'p@1', dependsOn: ['a@1'] },
    { ref: 'a@1', dependsOn: [] },
  ])
  expect(() => billOf(bill, ['b'], 'project')).toThrow('b is in the bill of materials 0 times')
})
