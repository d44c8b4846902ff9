import type { Package } from './packages.ts'
import { REDISTRIBUTED } from './redistributed.ts'

/** What may go out with the site: it asks for no more than its notice, which is in licences.txt. */
const FOR_READERS = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'])
/** What a tool may have besides: it asks something only of who passes the tool on. */
const FOR_TOOLS = new Set([...FOR_READERS, 'BlueOak-1.0.0', 'CC0-1.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'Python-2.0'])

/** What is wrong with the licences of packages, each by name; an empty list when all may be used as they are. */
export function licenceFaults(packages: readonly Package[]): string[] {
  const out = new Set(REDISTRIBUTED.map(({ name }) => name))
  return packages.flatMap(({ name, version, licence }) => {
    const which = `${name} ${version}`
    if (licence === null) return [`${which}: names no licence. Look it up, then use another package or write it down in src/dependencies`]
    if (out.has(name) && !allowed(licence, FOR_READERS)) return [`${which}: ${licence} may not go out with the site`]
    if (!allowed(licence, FOR_TOOLS)) return [`${which}: ${licence} is not on the list of src/dependencies/licences.ts`]
    return []
  })
}

/** Whether an SPDX expression can be met with licences of a list: one of those with OR, all of those with AND. */
function allowed(expression: string, list: ReadonlySet<string>): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => list.has(one)))
}

/** `licences.md`: what goes out with the site, and all packages by licence. */
export function licenceList(packages: readonly Package[]): string {
  const rows = REDISTRIBUTED.map(({ name, what }) => {
    const { version = '', licence = null } = packages.find((one) => one.name === name) ?? {}
    return `| ${name} ${version} | ${String(licence)} | ${what} |`
  })
  const licences = [...new Set(packages.map(({ licence }) => licence ?? 'none'))].sort()
  return [
    '# Licences',
    '',
    'Made by `npm run licences`. A licence that is on no list of `licences.ts` fails the unit tests.',
    '',
    '## In the built site',
    '',
    '| Package | Licence | What of it |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Their texts are in `public/licences.txt`, which goes out with the site.',
    '',
    '## Only used to build and test',
    ...licences.flatMap((licence) => {
      const names = new Set(packages.filter((one) => (one.licence ?? 'none') === licence).map(({ name }) => name))
      return ['', `### ${licence} (${String(names.size)})`, '', [...names].join(', ')]
    }),
    '',
  ].join('\n')
}
