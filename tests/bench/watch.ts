import { readdirSync, readFileSync } from 'node:fs'

const EVERY = 250
const TICKS_PER_SECOND = 100

/** What a process and all its children used; `null` where the system does not tell. */
export interface Usage {
  /** The most memory that they held together, in bytes. */
  peak: number | null
  /** Processor time of all of them, in seconds. */
  cpu: number | null
}

/** Watches a process with all its children (Linux only). Returns a function that ends the watch and tells what they used. */
export function watchProcess(pid: number): () => Usage {
  let peak = 0
  const cpu = new Map<number, number>()
  const look = (): void => {
    const family = familyOf(pid)
    peak = Math.max(
      peak,
      family.reduce((sum, { memory }) => sum + memory, 0),
    )
    for (const { id, seconds } of family) cpu.set(id, seconds)
  }
  const timer = setInterval(look, EVERY)
  return () => {
    clearInterval(timer)
    return peak === 0 ? { peak: null, cpu: null } : { peak, cpu: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0) }
  }
}

function familyOf(root: number): { id: number; memory: number; seconds: number }[] {
  const all = new Map(processes().map((id) => [id, { id, parent: parentOf(id) }]))
  const belongs = (id: number): boolean => id === root || (all.has(id) && belongs(all.get(id)?.parent ?? 0))
  return [...all.values()].filter(({ id }) => belongs(id)).map(({ id }) => ({ id, memory: memoryOf(id), seconds: secondsOf(id) }))
}

const memoryOf = (id: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${String(id)}/status`))?.[1] ?? 0) * 1024

/** Fields of /proc/<id>/stat behind the name, which may hold blanks: state, parent, …, user and system time as the 12th and 13th. */
const stat = (id: number): string[] =>
  read(`/proc/${String(id)}/stat`)
    .replace(/^.*\) /, '')
    .split(' ')
const parentOf = (id: number): number => Number(stat(id)[1] ?? 0)
const secondsOf = (id: number): number => (Number(stat(id)[11] ?? 0) + Number(stat(id)[12] ?? 0)) / TICKS_PER_SECOND

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** A process may end while it is being looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
