import type { Linter } from 'eslint'

/** Folders that stand in an order: a module imports from its own floor and those before it. A folder or file of `src` is meant. */
export interface House {
  /** Folder that holds the rooms: `src`, `src/search`. */
  folder: string
  /** Rooms of each floor, lowest first; a room is a folder (`tables`) or a module (`read.ts`). */
  floors: readonly (readonly string[])[]
  /** Rooms of one floor do not import from each other, unless this says so. */
  open?: boolean
}

/** The order of `src`; README.md shows it. */
export const HOUSES: readonly House[] = [
  {
    folder: 'src',
    floors: [
      ['catalog'],
      ['i18n'],
      ['icons', 'urls.ts', 'delivery'],
      ['search'],
      ['client', 'twins', 'commands'],
      ['components'],
      ['layouts'],
      ['pages'],
    ],
  },
  {
    folder: 'src/search',
    floors: [['language'], ['query'], ['learning'], ['index'], ['ranking', 'answer'], ['engine.ts'], ['box']],
  },
  {
    folder: 'src/catalog',
    floors: [
      ['anatomy.ts', 'faults.ts', 'invisible.ts', 'schema.ts'],
      ['tables', 'standing.ts'],
      ['notes', 'check-guide.ts'],
      ['read.ts', 'new-code-files.ts'],
      ['check.ts'],
      ['join.ts', 'filter-values.ts'],
      ['loader.ts', 'index.ts'],
    ],
    open: true,
  },
]

const escaped = (name: string): string => name.replaceAll('.', '\\.')
const isModule = (room: string): boolean => room.endsWith('.ts')

/** Imports of `room` that lead up, as a pattern of what an import names; every path of this project is relative. */
function upwards({ floors, open = false }: House, room: string): { regex: string; message: string } | null {
  const floor = floors.findIndex((rooms) => rooms.includes(room))
  const higher = floors.flatMap((rooms, index) => (index > floor || (index === floor && !open) ? rooms.filter((one) => one !== room) : []))
  if (higher.length === 0) return null
  const names = higher.map((one) => (isModule(one) ? `${escaped(one)}$` : `${one}/`))
  return {
    regex: `^(?:\\./|(?:\\.\\./)+)(?:${names.join('|')})`,
    message: `${room} stands below or beside it: ${floors.map((rooms) => rooms.join(', ')).join(' → ')}. Move what both need down.`,
  }
}

/**
 * Rules of ESLint that keep every module of a house from importing what stands above it, types too. A room inside another (a room
 * of the search) obeys the order of both.
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
