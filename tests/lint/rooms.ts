import type { Linter } from 'eslint'

/** Order of the rooms in a folder of `src`. A module imports from rooms of lower floors only. */
export interface House {
  /** Folder that holds the rooms: `src`, `src/search`. */
  folder: string
  /** Rooms of each floor, lowest first; a room is a folder (`tables`) or a module (`read.ts`). */
  floors: readonly (readonly string[])[]
  /** Whether rooms of the same floor may import from each other; by default they may not. */
  open?: boolean
}

/** The order of `src`; README.md shows it. */
export const HOUSES: readonly House[] = [
  {
    folder: 'src',
    floors: [
      ['secrets.ts'],
      ['catalog', 'icons'],
      ['i18n'],
      ['urls.ts', 'delivery'],
      ['search'],
      ['client', 'twins', 'commands'],
      ['tools'],
      ['components'],
      ['layouts'],
      ['pages'],
    ],
  },
  {
    folder: 'src/search',
    floors: [['language', 'fulltext'], ['query'], ['learning'], ['index'], ['answer'], ['engine.ts'], ['box']],
  },
  {
    folder: 'src/catalog',
    floors: [
      ['anatomy.ts', 'faults.ts', 'invisible.ts', 'schema.ts'],
      ['tables', 'standing.ts'],
      ['notes', 'check-guide.ts'],
      ['read.ts', 'new-code-files.ts'],
      ['check-sources.ts', 'check-words.ts'],
      ['check.ts'],
      ['join.ts', 'filter-values.ts', 'sections.ts'],
      ['loader.ts', 'index.ts'],
    ],
    open: true,
  },
]

const escaped = (name: string): string => name.replaceAll('.', '\\.')
const isModule = (room: string): boolean => room.endsWith('.ts')

/**
 * Pattern of the imports that are forbidden in `room` because they lead to its own or a higher floor, or `null` when there are none. Imports
 * within the project are relative paths.
 */
function upwards({ floors, open = false }: House, room: string): { regex: string; message: string } | null {
  const floor = floors.findIndex((rooms) => rooms.includes(room))
  const higher = floors.flatMap((rooms, index) =>
    index > floor || (index === floor && !open) ? rooms.filter((other) => other !== room) : [],
  )
  if (higher.length === 0) return null
  const names = higher.map((name) => (isModule(name) ? `${escaped(name)}$` : `${name}/`))
  return {
    regex: `^(?:\\./|(?:\\.\\./)+)(?:${names.join('|')})`,
    message: `${room} may import from lower floors only: ${floors.map((rooms) => rooms.join(', ')).join(' → ')}. Move what both need to a lower floor.`,
  }
}

/**
 * ESLint rules that forbid imports from a higher floor, types included. A room inside another room (`src/search/index`) obeys the order of both
 * houses.
 */
export function roomRules(houses: readonly House[]): Linter.Config[] {
  const rooms = houses.flatMap((house) => house.floors.flat().map((room) => ({ house, room, path: `${house.folder}/${room}` })))
  return rooms
    .sort((a, b) => a.path.length - b.path.length)
    .flatMap(({ path }): Linter.Config[] => {
      const patterns = rooms
        .filter((other) => path === other.path || path.startsWith(`${other.path}/`))
        .flatMap(({ house, room }) => upwards(house, room) ?? [])
      if (patterns.length === 0) return []
      const files = isModule(path) ? [path] : [`${path}/**/*`]
      return [{ files, rules: { 'no-restricted-imports': ['error', { patterns }] } }]
    })
}
