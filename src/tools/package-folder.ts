import { chmod, copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { usage } from '../i18n/command-line.ts'
import { site } from '../i18n/site.ts'

/** Files of the built site that the library reads. */
const READ = /^(?:apigw-codes\.(?:js|d\.ts|json)|-?\d+\.json)$/

/**
 * Writes the folder `package/` of a built site, complete in itself: the command, the library, and what both read. `npx` runs it, npm installs
 * it, and a page that has a copy of it can use the library.
 */
export async function writePackage(dist: string, command: string, version: string): Promise<void> {
  const folder = join(dist, 'package')
  await mkdir(join(folder, 'answers'), { recursive: true })
  const manifest = {
    name: 'apigw-codes',
    version,
    description: site.sentence.en,
    type: 'module',
    bin: { 'apigw-code': 'command.js' },
    exports: { '.': { types: './apigw-codes.d.ts', default: './apigw-codes.js' } },
    engines: { node: '>=20' },
  }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeFile(join(folder, 'README.md'), `# ${site.name.en}\n\n${site.sentence.en}\n\n\`\`\`text\n${usage}\`\`\`\n`)
  await writeFile(join(folder, 'command.js'), command)
  await chmod(join(folder, 'command.js'), 0o755)
  const names = (await readdir(dist)).filter((name) => READ.test(name))
  const learned = (await readdir(join(dist, 'answers'))).filter((name) => name.endsWith('.json'))
  for (const name of [...names, ...learned.map((file) => `answers/${file}`)]) await copyFile(join(dist, name), join(folder, name))
}
