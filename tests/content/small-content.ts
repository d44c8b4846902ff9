import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The codes that faults are made in, with those that share a group or a reason with them. */
const CODES = ['4291000', '404103000', '400103005', '400104004', '400106001', '400106002', '401100000', '401199000']
/** Concepts of the lexicon and subjects of the background that faults are made in. */
const WORDS = ['appkey', 'delete', 'connect', 'limits-for-callers', 'load-balancer']
const codeOf = (file: string): string => /([^/.]+)\.[^/]*$/.exec(file)?.[1] ?? ''

/**
 * The real content cut to eight codes, as texts by their path (`content/…`): the rows of the table, the groups, the known facts and
 * the sections of guides that these codes name, eight phrases a language; one section of the guide; in place of two codes the files of
 * `example/`; some words of the search, and three tickets of each writer. A reference to a code that is cut goes, or leads to a kept one. Of the tables only the first stays, so that a fault is the only
 * thing wrong. `root` is the project's folder. The codes of `more` stay as well.
 */
export function smallContent(root: string, more: readonly string[] = []): Map<string, string> {
  const kept = (code: string): boolean => CODES.includes(code) || more.includes(code)
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const read = (file: string): [string, string] => [file, readFileSync(join(root, file), 'utf8')]
  const codes = files.filter((file) => file.startsWith('content/codes/') && kept(codeOf(file))).map((file) => example(file) ?? read(file))
  const texts = codes.map(([, text]) => text).join('\n')
  const later = files.filter((file) => file.startsWith('content/tables/')).slice(1)
  const shared = files.filter((file) => !/^content\/(?:codes|guide)\//.test(file) && !later.includes(file)).map((file) => read(file))
  const guide = files.filter((file) => file.startsWith('content/guide/read.')).map((file) => read(file))
  return new Map([
    ...guide.map(([file, text]) => [file, cutCode(text, kept)] as const),
    ...codes.map(([file, text]) => [file, cutCode(text, kept)] as const),
    ...shared.map(([file, text]) => [file, cutShared(file, text, { texts, kept })] as const),
  ])
}

/** A kept code after which the same particles stand. */
const alike = (code: string): string => (/[036]$/.test(code) ? '404103000' : /[178]$/.test(code) ? '400106001' : '400103005')

/** A file of a code as the faults know it, so that a note can be rewritten without a change here; null for every other file. */
function example(file: string): [string, string] | null {
  const path = join(import.meta.dirname, 'example', basename(file))
  return existsSync(path) ? [file, readFileSync(path, 'utf8')] : null
}

type Kept = (code: string) => boolean

const cutCode = (text: string, kept: Kept): string =>
  text
    .replace(/(?<=<Code id=")[^"]*/g, (code) => (kept(code) ? code : alike(code)))
    .replace(/^ {2}- code: "(.*)"\n(?: {4}.*\n)+/gm, (related, code: string) => (kept(code) ? related : ''))
    .replace(/(?<=^ {2}(?:successor|replaces): ")\d+(?=")/gm, (code) => (kept(code) ? code : '400103005'))
    .replace(/^related:\n(?! )/m, 'related: []\n')
    .replace(/^((?:ko|en):\n(?: {2}- .*\n){8})(?: {2}- .*\n)+/gm, '$1')

function cutShared(file: string, text: string, { texts, kept }: { texts: string; kept: Kept }): string {
  const named = (entry: string, id: string): string => (texts.includes(id) ? entry : '')
  if (file.startsWith('content/tables/')) return text.replace(/^\|(-1|\d+) *\|.*\n/gm, (row, code: string) => (kept(code) ? row : ''))
  switch (file) {
    case 'content/siblings.yaml':
      return text
        .split('\n\n')
        .filter((group) => [...group.matchAll(/^ {4}"(.*?)":/gm)].every(([, code = '']) => kept(code)))
        .join('\n\n')
    case 'content/facts.yaml':
      return text.replace(/^ {2}(?:- )?([a-z][\w.-]*)(?::.*)?\n(?: {3,}.*\n)*/gm, named)
    case 'content/product.yaml':
      return text.replace(/(?<=: ")\d{9}(?=")/g, (code) => (kept(code) ? code : '400103005'))
    case 'content/wordings.yaml':
      return text.replace(/^"(-?\d+)":\n(?: .*\n)+/gm, (editions, code: string) => (kept(code) ? editions : ''))
    case 'content/guides.yaml':
      return text.replace(/^ {4}([\w-]+):.*\n(?: {5,}.*\n)*/gm, named).replace(/ {2}sections:\n(?! {4})/g, '  sections: {}\n')
    case 'content/sections.yaml':
      return text.replace(/^ {2}([\w-]+):.*\n(?: {3,}.*\n)*/gm, named).replace(/^[\w-]+:\n(?! )/gm, '')
    case 'content/lexicon.yaml':
    case 'content/background.yaml':
      return text.replace(/^([a-z][\w-]*):\n(?: .*\n)+/gm, (entry, id: string) => (WORDS.includes(id) ? entry : ''))
    case 'content/addresses.txt':
      return text.replace(/^.*\n/gm, (line) => (line.includes('400103005') ? line : ''))
    default:
      if (file.startsWith('content/tickets/')) return JSON.stringify((JSON.parse(text) as unknown[]).slice(0, 3), null, 2)
      return text
  }
}
