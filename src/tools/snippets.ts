import type { Edition } from '../twins/edition.ts'
import { homeAddress, PLACEHOLDER } from './home-address.ts'
import { codePattern } from './code-pattern.ts'
import command from './examples/command-example.txt?raw'
import node from './examples/node-example.mjs?raw'
import page from './examples/page-example.html?raw'
import { SAMPLE } from './recipes.ts'

/** Texts to paste on the page "Integrations", without the recipes. */
export function snippets({ catalog, site }: Edition): Record<'command' | 'node' | 'page' | 'pattern' | 'link', string> {
  const home = homeAddress(site)
  return {
    command: command.trimEnd(),
    node: node.trimEnd(),
    page: page.trimEnd().replaceAll(`${PLACEHOLDER}/`, home),
    pattern: codePattern(
      catalog.families,
      catalog.codes.map(({ code }) => code),
    ),
    link: [`${home}${SAMPLE}/`, `${home}${SAMPLE}/#fix`, `${home}${SAMPLE}/#reply`, `${home}${SAMPLE}/?lang=en#reply`].join('\n'),
  }
}
