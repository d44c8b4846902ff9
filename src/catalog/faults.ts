/** One thing that is wrong with the content, said so that the person who wrote it can mend it. */
export interface Fault {
  /** Path of the file, from the project's root. */
  file: string
  /** Field, line or item inside the file. */
  field: string
  /** What is wrong. */
  problem: string
  /** What to do about it. */
  remedy: string
}

/** Takes a fault of one file. */
export type Report = (field: string, problem: string, remedy: string) => void

/** A report of a file's faults into a list; `prefix` stands before each field. */
export const reportInto =
  (faults: Fault[], file: string, prefix = ''): Report =>
  (field, problem, remedy) => {
    faults.push({ file, field: prefix + field, problem, remedy })
  }

/** The content cannot be built. `message` names every fault by file, field and remedy; `faults` holds them one by one. */
export class ContentError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faultReport(faults))
    this.name = 'ContentError'
    this.faults = faults
  }
}

/** A fault as one line. */
export const faultLine = ({ file, field, problem, remedy }: Fault): string => `${file} · ${field}: ${problem}. ${remedy}.`

/** Text of a report: a count, then one line per fault, sorted by file so that one file's faults stand together. */
export function faultReport(faults: readonly Fault[]): string {
  const lines = faults.map((fault) => `  ${faultLine(fault)}`).sort((a, b) => (a < b ? -1 : 1))
  const count = faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`
  return [`The content has ${count}:`, ...lines].join('\n')
}
