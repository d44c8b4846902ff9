import type { Nodes, Paragraph, Parent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { mdxToMdast } from 'satteri'
import { reportInto, type Fault, type Report } from '../faults.ts'
import { invisibleLines } from '../invisible.ts'
import type { Lang } from '../schema.ts'

/** A piece of a note: Markdown nodes, with the site's inline components still as they were written. */
export type Prose = RootContent[]

/** One cause, check or step of a note. */
interface NoteItem {
  /** The same in both languages and in `evidence` of the code's facts. */
  id: string
  /** What is lost or cannot be undone; said before the step. */
  loss: Prose | null
  body: Prose
}

/** A remediation note in one language, taken apart. */
export interface Note {
  lang: Lang
  file: string
  /** Text of the file. */
  text: string
  causes: NoteItem[]
  checks: NoteItem[]
  fix: NoteItem[]
  prevent: Prose | null
  escalate: Prose | null
  reply: Prose | null
  /** Set when the file could not be parsed; it has been reported already. */
  broken?: true
}

/** Lists of a note by the component of their items, in the order in which they are read; the other blocks follow. */
const ITEM_LIST = new Map([
  ['Cause', 'causes'],
  ['Check', 'checks'],
  ['Step', 'fix'],
] as const)
const SINGLES = new Map([
  ['Prevent', 'prevent'],
  ['Escalate', 'escalate'],
  ['Reply', 'reply'],
] as const)
export const NOTE_LISTS = [...ITEM_LIST.values()]
export const SINGLE_BLOCKS = [...SINGLES.values()]
export type NoteList = (typeof NOTE_LISTS)[number]

/** Components that may stand inside a sentence; each names its fact by `id` and has no content. */
const INLINE_COMPONENTS = ['Menu', 'Api', 'Limit', 'Code', 'Fill', 'Say'] as const
const INLINE = new Set<string>(INLINE_COMPONENTS)

/** Markdown that a note may use. Headings are the page's business; raw HTML and expressions are refused. */
const MARKDOWN = new Set(['paragraph', 'text', 'strong', 'emphasis', 'inlineCode', 'code', 'list', 'listItem', 'break'])

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

/** Whether a node is a component of the site. */
export function isComponent(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** `id` of a component, `null` when it is missing or an expression. */
export function componentId(node: Jsx): string | null {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')
  return typeof found?.value === 'string' ? found.value : null
}

/** What a component was given, for the report. */
const attributeNames = (node: Jsx): string =>
  node.attributes.map((a) => (a.type !== 'mdxJsxAttribute' ? '{…}' : typeof a.value === 'string' ? a.name : `${a.name}={…}`)).join(', ') ||
  'none'

const line = (node: Nodes): string => `line ${String(node.position?.start.line ?? 0)}`

/**
 * Takes a note apart. What comes in is the text of an MDX file and its path; what goes out is the note and its faults.
 * Only the components of the site are let in: imports, exports, expressions, HTML and attributes other than a plain
 * `id` are faults. A file that is no MDX at all gives one fault and no note. Throws nothing.
 */
export function parseNote(text: string, file: string, lang: Lang): { note: Note | null; faults: Fault[] } {
  const faults: Fault[] = []
  const fault = reportInto(faults, file)
  let root: Root
  try {
    root = mdxToMdast(text) as Root
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /^(\d+):\d+: /.exec(message)
    fault(at ? `line ${at[1] ?? ''}` : 'file', `is not valid MDX (${message})`, 'Mend the markup; every component is closed')
    return { note: null, faults }
  }
  const note: Note = { lang, file, text, causes: [], checks: [], fix: [], prevent: null, escalate: null, reply: null }
  for (const node of root.children) addBlock(note, node, fault)
  checkOrder(root.children, fault)
  return { note, faults }
}

/** Blocks stand in the order in which they are read: a step never comes before a cause. */
function checkOrder(nodes: readonly RootContent[], fault: Report): void {
  const ranks = [...ITEM_LIST.keys(), ...SINGLES.keys()] as string[]
  const blocks = nodes.flatMap((node) => {
    const block = loneComponent(node) ?? node
    return isComponent(block) && ranks.includes(block.name ?? '') ? [{ node, name: block.name ?? '' }] : []
  })
  const late = blocks.find(({ name }, index) => blocks.slice(0, index).some((before) => ranks.indexOf(before.name) > ranks.indexOf(name)))
  if (late)
    fault(line(late.node), `<${late.name}> stands after what follows it`, `The order is ${ranks.map((name) => `<${name}>`).join(', ')}`)
}

function addBlock(note: Note, node: RootContent, fault: Report): void {
  if (node.type === 'mdxjsEsm') {
    fault(
      line(node),
      `has an import or export (${node.value.slice(0, 40)})`,
      'Remove it; the components of the site are there without import',
    )
    return
  }
  const block = loneComponent(node) ?? node
  if (!isComponent(block)) {
    fault(line(node), `has ${node.type} outside a block`, 'Put it into <Cause>, <Check>, <Step>, <Prevent>, <Escalate> or <Reply>')
    return
  }
  const name = block.name ?? ''
  const list = ITEM_LIST.get(name as 'Cause')
  const single = SINGLES.get(name as 'Prevent')
  if (list === undefined && single === undefined) {
    fault(line(node), `has <${name}>, which is no block of a note`, 'Use <Cause>, <Check>, <Step>, <Prevent>, <Escalate> or <Reply>')
    return
  }
  const body = blockBody(block)
  const lossIndex = body.findIndex((child) => isComponent(child) && child.name === 'Loss')
  const lossNode = lossIndex < 0 ? null : body.splice(lossIndex, 1)[0]
  const loss = lossNode && isComponent(lossNode) ? blockBody(lossNode) : null
  if (lossNode && isComponent(lossNode) && lossNode.attributes.length > 0)
    fault(line(lossNode), '<Loss> takes no attributes', 'Delete them')
  checkProse([...(loss ?? []), ...body], fault)
  if (body.length === 0) fault(line(node), `<${name}> is empty`, 'Write it or delete it')
  if (list) {
    const id = componentId(block)
    if (block.attributes.length !== 1 || id === null || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      fault(
        line(node),
        `<${name}> needs an id and nothing else (has ${attributeNames(block)})`,
        `Write <${name} id="some-words">, the same id as in evidence`,
      )
    }
    if (loss && list !== 'fix') fault(line(node), '<Loss> stands outside a step', 'Put it into the <Step> that causes the loss')
    note[list].push({ id: id ?? '', loss, body })
  } else if (single) {
    if (block.attributes.length > 0) fault(line(node), `<${name}> takes no attributes`, 'Delete them')
    if (loss) fault(line(node), '<Loss> stands outside a step', 'Put it into the <Step> that causes the loss')
    if (note[single]) fault(line(node), `<${name}> stands twice`, 'Join the two')
    note[single] = body
  }
}

/** `<Cause id="x">one line</Cause>` is a paragraph to Markdown; it is meant as a block. */
function loneComponent(node: RootContent): Jsx | null {
  if (node.type !== 'paragraph') return null
  const rest = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  const [only] = rest
  return rest.length === 1 && only && isComponent(only) ? only : null
}

function blockBody(block: Jsx): Prose {
  const children = block.children as RootContent[]
  const inline = children.some((child) => child.type === 'text' || child.type === 'mdxJsxTextElement' || child.type === 'inlineCode')
  if (inline) return [{ type: 'paragraph', children: children as Paragraph['children'] }]
  const body: RootContent[] = []
  for (const [index, child] of children.entries()) {
    const lone = loneComponent(child)
    if (lone?.name === 'Loss') body.push(lone)
    else if (!isComponent(child) || !INLINE.has(child.name ?? '')) body.push(child)
    else {
      const words = child as unknown as Paragraph['children'][number]
      const before = body.at(-1)
      // Markdown takes each component on a line of nothing else for a block; together they are one paragraph.
      if (before?.type === 'paragraph' && children[index - 1]?.position?.end.line === child.position?.start.line)
        before.children.push({ type: 'text', value: ' ' }, words)
      else body.push({ type: 'paragraph', children: [words] })
    }
  }
  return body
}

function checkProse(nodes: readonly Nodes[], fault: Report): void {
  for (const node of nodes) {
    if (isComponent(node)) {
      const name = node.name ?? ''
      if (!INLINE.has(name)) {
        fault(
          line(node),
          `has <${name}>, which is no component of a note`,
          `Use ${INLINE_COMPONENTS.map((n) => `<${n}>`).join(', ')} or Markdown`,
        )
      } else if (node.attributes.length !== 1 || componentId(node) === null || node.children.length > 0) {
        fault(
          line(node),
          `<${name}> needs an id and nothing else (has ${attributeNames(node)}${node.children.length > 0 ? ', content' : ''})`,
          `Write <${name} id="…" />`,
        )
      }
      continue
    }
    if (!MARKDOWN.has(node.type)) {
      fault(
        line(node),
        `has ${node.type}${node.type === 'link' ? ` to ${node.url.slice(0, 40)}` : ''}, which notes do not use`,
        'Use paragraphs, lists, bold, code and the components of the site',
      )
      continue
    }
    // A character reference (&#x202e;) brings in what the check of the file's own text cannot see.
    if (node.type === 'text' && invisibleLines(node.value).length > 0) fault(line(node), 'has an invisible character', 'Delete it')
    if (node.type === 'text' && node.value.includes('**')) {
      fault(line(node), 'has ** that Markdown prints as asterisks', 'Move the punctuation out of the bold, or write it without bold')
    }
    if ('children' in node) checkProse((node as Parent).children, fault)
  }
}
