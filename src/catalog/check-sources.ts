import type { Fault } from './faults.ts'
import type { Guides } from './schema.ts'

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
