import { isEmpty, type TableDiff } from './diff.ts'

/** A diff for people: a block for each kind of change, old texts with -, new ones with +. */
export function diffText(diff: TableDiff, file: string): string {
  const head = `${file} against the table of ${diff.against}: ${String(diff.same)} codes the same`
  if (isEmpty(diff)) return `${head}, nothing to do.`
  const texts = (sign: string, ...lines: string[]): string[] => lines.map((line) => `    ${sign} ${line}`)
  const sections = [
    section('new', diff.new, ({ code, domain, back, message, description }) => [
      `  ${code} (${back ? 'back in the table, ' : ''}domain by its digits: ${domain})`,
      ...texts('+', message, description),
    ]),
    section('gone', diff.gone, ({ code, message, description }) => [`  ${code}`, ...texts('-', message, description)]),
    section('reworded', diff.reworded, ({ code, message, description }) => [
      `  ${code}`,
      ...[message, description].flatMap((words) => (words ? [...texts('-', words.before), ...texts('+', words.after)] : [])),
    ]),
    section('moved', diff.moved, ({ from, to, message, description }) => [`  ${from} -> ${to}`, ...texts('=', message, description)]),
  ]
  return [head, ...sections.flat()].join('\n')
}

function section<T>(name: string, list: readonly T[], lines: (one: T) => string[]): string[] {
  return list.length === 0 ? [] : ['', `${String(list.length)} ${name}:`, ...list.flatMap(lines)]
}
