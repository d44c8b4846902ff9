import type { InlineCode, Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { componentId, isComponent, type Prose } from './parse-note.ts'
import type { KnownFacts } from '../schema.ts'

type Apis = KnownFacts['apis']

/** Id of the call that a component names, `null` for everything else. */
const callId = (node: Nodes): string | null => (isComponent(node) && node.name === 'Api' ? componentId(node) : null)

/** Ids of the calls that are named somewhere in a node, each once, in their order. */
function callsIn(node: Nodes): string[] {
  const id = callId(node)
  if (id !== null) return [id]
  return 'children' in node ? [...new Set(node.children.flatMap(callsIn))] : []
}

/**
 * Method and end of the path of a call: `DELETE …/stages/{stageId}`. The end begins with a word, no variable, and is as long as it takes to tell the
 * call from `others`.
 */
export function shortCall(id: string, others: readonly string[], apis: Apis): string {
  const [method = '', path = ''] = (apis[id] ?? '').split(' ')
  const segments = path.split(/(?=\/)/)
  for (let start = segments.length - 1; start > 0; start--) {
    const end = segments.slice(start).join('')
    const isAnother = (other: string): boolean =>
      other !== id && (apis[other] ?? '').startsWith(`${method} `) && apis[other]?.endsWith(end) === true
    if (!end.startsWith('/{') && !others.some(isAnother)) return `${method} …${end}`
  }
  return `${method} ${path}`
}

function shortened<T extends Nodes>(node: T, others: readonly string[], apis: Apis): T | InlineCode {
  const id = callId(node)
  if (id !== null) return { type: 'inlineCode', value: shortCall(id, others, apis) }
  return 'children' in node ? { ...node, children: node.children.map((child) => shortened(child, others, apis)) } : node
}

/** A block with nothing but a call. */
const block = (id: string): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'Call',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [],
})

/**
 * Prose in which each call stands whole on a line of its own, below the paragraph that names it; the sentence has its method and the end of its path.
 * A paragraph of nothing but a call becomes that line.
 */
export function setCalls(prose: Prose, apis: Apis): Prose {
  const calls = prose.flatMap(callsIn)
  const set = (node: RootContent): RootContent[] => {
    if (node.type === 'paragraph') {
      const lines = callsIn(node).map(block)
      const [only, ...more] = node.children
      return only && more.length === 0 && callId(only) !== null ? lines : [shortened(node, calls, apis), ...lines]
    }
    return ['children' in node ? ({ ...node, children: (node.children as RootContent[]).flatMap(set) } as RootContent) : node]
  }
  return prose.flatMap(set)
}
