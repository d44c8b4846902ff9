import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two samples. */
const INTERVAL = 250
/** Unit of times in /proc (USER_HZ): a hundredth of a second. */
const TICKS_PER_SECOND = 100

/** Memory and processor time of a process and its children; `null` on systems without /proc. */
export interface Usage {
  /** Largest resident memory of all of them together, in bytes. */
  peak: number | null
  /** Processor time of all of them, in seconds. */
  cpu: number | null
}

/** Samples a process and its children (Linux only). Returns a function that ends the sampling and returns the usage. */
export function watchProcess(pid: number): () => Usage {
  let peak = 0
  const cpu = new Map<number, number>()
  const sample = (): void => {
    const family = familyOf(pid)
    peak = Math.max(
      peak,
      family.reduce((sum, { memory }) => sum + memory, 0),
    )
    for (const { id, seconds } of family) cpu.set(id, seconds)
  }
  const timer = setInterval(sample, INTERVAL)
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

/** Fields of /proc/<id>/stat after the name, which may hold spaces: state, parent, …; 12th and 13th are user and system time (man 5 proc). */
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

/** Text of a file, or '' when the process has ended and its file is gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
