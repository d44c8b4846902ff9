import type { Nodes } from 'mdast'
import { mdxToMdast } from 'satteri'
import { reportInto, type Fault } from './faults.ts'
import { isIn } from './check-language.ts'
import { unknownNames, type Nameable } from './notes/check-note.ts'
import { componentId, isComponent } from './notes/parse-note.ts'
import { LANGS, type Lang } from './schema.ts'

/** A section of the guide in one language: where it is, and its place on the page. */
export interface GuideSectionFile {
  file: string
  id: string
  lang: Lang
  /** `null`: its head could not be read, which has been reported already. */
  order: number | null
  /** What it names, each with its line. */
  named: { component: string; id: string; line: number }[]
  /** Its plain text. */
  text: string
}

/** Components that a section of the guide may use; `src/components/GuideSection.astro` gives them to it. */
const COMPONENTS = new Set(['Api', 'Code', 'Limit', 'Menu', 'Digits'])
const REFUSED = new Map([
  ['mdxjsEsm', 'an import or export'],
  ['mdxFlowExpression', 'an {expression}'],
  ['mdxTextExpression', 'an {expression}'],
  ['html', 'HTML'],
])

/**
 * Faults of a section of the guide. Astro compiles these files, so what they may hold is said here: Markdown and the components
 * of the site, each with plain attributes; no code of their own.
 */
export function readGuideSection(text: string, file: string): Pick<GuideSectionFile, 'named' | 'text'> & { faults: Fault[] } {
  const faults: Fault[] = []
  const fault = reportInto(faults, file)
  const named: GuideSectionFile['named'] = []
  const words: string[] = []
  const visit = (node: Nodes): void => {
    const field = `line ${String(node.position?.start.line ?? 0)}`
    if (node.type === 'text') words.push(node.value)
    if (isComponent(node)) named.push({ component: node.name ?? '', id: componentId(node) ?? '', line: node.position?.start.line ?? 0 })
    const refused = REFUSED.get(node.type)
    if (refused !== undefined) fault(field, `has ${refused}`, 'Write Markdown and the components of the site only')
    if (
      isComponent(node) &&
      (!COMPONENTS.has(node.name ?? '') || node.attributes.length > 1 || (node.attributes.length === 1 && componentId(node) === null))
    ) {
      const components = [...COMPONENTS].map((name) => `<${name} id="…" />`).join(', ')
      fault(field, `has <${node.name ?? ''}>, or gives it more than an id`, `Use ${components}`)
    }
    if (node.type === 'link' && !/^(?:https:\/\/|[/#])/.test(node.url)) {
      fault(field, `has a link to "${node.url.slice(0, 40)}"`, 'Link to https:// or to a path of the site')
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  try {
    visit(mdxToMdast(text, { features: { frontmatter: true } }))
  } catch (error) {
    fault('file', `is not valid MDX (${error instanceof Error ? error.message : String(error)})`, 'Mend the markup')
  }
  return { faults, named, text: words.join(' ') }
}

/** Faults of what the guide names, of its language, and of two sections at one place. */
export function guideNameFaults(files: readonly GuideSectionFile[], nameable: Nameable): Fault[] {
  return files.flatMap(({ file, id, lang, order, named, text }) => {
    const names = named
      .filter(({ component }) => component !== 'Digits')
      .flatMap(({ component, id: whole, line }) =>
        unknownNames(component, whole, nameable).map((unknown): Fault => ({ file, field: `line ${String(line)}`, ...unknown })),
      )
    const twin = files.find((other) => other.lang === lang && other.order === order && other.id < id)
    return [
      ...names,
      ...(order !== null && twin
        ? [{ file, field: 'order', problem: `is ${String(order)}, which ${twin.file} has`, remedy: 'Give each section a place of its own' }]
        : []),
      ...(order !== null && lettersOf(text) === 0
        ? [{ file, field: 'file', problem: 'has no text', remedy: 'Write it, or delete the section in both languages' }]
        : []),
      ...(isIn(lang, text)
        ? []
        : [
            {
              file,
              field: 'file',
              problem: `is not in ${lang === 'ko' ? 'Korean' : 'English'}`,
              remedy: 'Write it in the language of its name',
            },
          ]),
    ]
  })
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Faults between the files of the guide: each section is there in both languages, at the same place on the page. */
export function guidePairFaults(files: readonly GuideSectionFile[]): Fault[] {
  return files.flatMap(({ file, id, lang, order }): Fault[] => {
    const other = files.find((section) => section.id === id && section.lang !== lang)
    if (!other) {
      const missing = LANGS.find((name) => name !== lang) ?? ''
      return [
        { file, field: `section in ${missing}`, problem: 'is missing', remedy: `Write ${file.replace(/\.\w+\.mdx$/, `.${missing}.mdx`)}` },
      ]
    }
    if (lang === 'ko' || other.order === order || order === null || other.order === null) return []
    return [{ file, field: 'order', problem: `is ${String(order)}, in Korean ${String(other.order)}`, remedy: 'Make the two agree' }]
  })
}
