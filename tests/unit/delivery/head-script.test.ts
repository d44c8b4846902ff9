import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { headScript } from '../../../src/delivery/head-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'apigw-head-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Exports of the script's module for a page. */
async function imported(source: string): Promise<{ script: string; hash: string }> {
  writeFileSync(join(folder, 'part.ts'), 'export const greet = (name: string): string => `hello ${name}`\n')
  writeFileSync(join(folder, 'script.ts'), source)
  writeFileSync(join(folder, 'page.js'), `export { script, hash } from './script.ts?head-script'\n`)
  const [library] = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [headScript('/docs/')],
    build: { write: false, lib: { entry: join(folder, 'page.js'), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[]
  const page = `data:text/javascript,${encodeURIComponent(library?.output[0].code ?? '')}`
  return (await import(/* @vite-ignore */ page)) as { script: string; hash: string }
}

test('a file and its imports become one classic script without global names, with its hash', async () => {
  const { script, hash } = await imported(`import { greet } from './part.ts'\nconst who: string = 'page'\nresult.push(greet(who))\n`)
  const page = createContext({ result: [] as string[] })
  runInContext(script, page)
  expect(page['result']).toEqual(['hello page'])
  expect(Object.keys(page)).toEqual(['result'])
  expect(hash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
})

test('the script knows the path of the site', async () => {
  const { script } = await imported('result.push(import.meta.env.BASE_URL)\n')
  const page = createContext({ result: [] as string[] })
  runInContext(script, page)
  expect(page['result']).toEqual(['/docs/'])
})

test('a closing script tag in a text is escaped', async () => {
  const { script } = await imported(`result.push('</script>')\n`)
  expect(script).not.toContain('</script')
  const page = createContext({ result: [] as string[] })
  runInContext(script, page)
  expect(page['result']).toEqual(['</script>'])
})

test('a broken script stops the build', async () => {
  await expect(imported('const = 1\n')).rejects.toThrow()
})
