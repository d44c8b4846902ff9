import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Reader } from './reader.ts'

/** axe finds nothing in any kind of page. */
export function accessible(reader: () => Reader): void {
  for (const path of ['/', '/400103005/', '/domain/usage-plan/', '/codes/', '/calls/', '/guide/', '/integrations/', '/404.html'])
    test(`axe finds nothing in ${path}`, async () => {
      const { open, engine } = reader()
      await open(path)
      await engine.load(axe.source)
      const faults = await engine.run(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      })
      expect(faults).toEqual([])
    })
}
