import type { Nodes } from 'mdast'
import type { Fault, Report } from './faults.ts'
import { isComponent, NOTE_LISTS, type Note } from './notes/parse-note.ts'
import type { FactsFile } from './read-code.ts'
import type { Guides, Lang } from './schema.ts'

/** Sections of the official guides to which nobody can say where a link lands. */
export function landingFaults(guides: Guides): Fault[] {
  return Object.entries(guides).flatMap(([guide, { sections }]) =>
    Object.entries(sections).flatMap(([section, { landing }]) =>
      landing
        ? []
        : [
            {
              file: 'content/sections.yaml',
              field: `${guide}.${section}`,
              problem: 'is missing, but guides.yaml has the section',
              remedy: 'Write the words that the guide has first in that section, or {} to link to its page',
            },
          ],
    ),
  )
}

/** A section that a source names, `console-guide/delete-stage`: guides.yaml has it. */
export function checkSection(guides: Guides, name: string, field: string, fault: Report): void {
  const [guide = '', section = ''] = name.split('/')
  if (!Object.hasOwn(guides[guide]?.sections ?? {}, section))
    fault(field, `"${name}" is no known section`, 'Use a guide and a section of guides.yaml')
}

/** What a block names, and which sort of guide documents that. */
const DOCUMENTED_BY = { Api: 'calls', Menu: 'screens' } as const
const GUIDE_OF = { calls: 'an API guide', screens: 'a console guide' } as const

/** Causes, checks and steps that name a call without a section of an API guide, or a menu without one of a console guide. */
export function sourceFaults({ file, facts }: FactsFile, notes: Record<Lang, Note>, guides: Guides): Fault[] {
  if (notes.ko.broken || notes.en.broken) return []
  return NOTE_LISTS.flatMap((list) =>
    notes.ko[list].flatMap(({ id, loss, body }) => {
      const covered = new Set((facts.evidence[list][id]?.documented ?? []).map((name) => guides[name.split('/')[0] ?? '']?.covers))
      const named = components([...(loss ?? []), ...body])
      return Object.entries(DOCUMENTED_BY).flatMap(([component, covers]) =>
        named.has(component) && !covered.has(covers)
          ? [
              {
                file,
                field: `evidence.${list}.${id}`,
                problem: `names no section of ${GUIDE_OF[covers]}, but the block has <${component}>`,
                remedy: `Add the section that documents it to \`documented\``,
              },
            ]
          : [],
      )
    }),
  )
}

/** Names of the components in a piece of a note. */
function components(nodes: readonly Nodes[]): Set<string> {
  const found = new Set<string>()
  const visit = (node: Nodes): void => {
    if (isComponent(node)) found.add(node.name ?? '')
    else if ('children' in node) node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return found
}
