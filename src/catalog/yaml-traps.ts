import { isNode, isScalar, Scalar, visit, type Document, type LineCounter, type Node } from 'yaml'
import type { Fault } from './faults.ts'

/**
 * Faults of a YAML document that is valid and says something else than what was written: a comment that cuts a text, a tag or an anchor that
 * takes a word of it, an alias.
 */
export function yamlTraps(document: Document, counter: LineCounter, file: string): Fault[] {
  const faults: Fault[] = []
  const fault = (node: Node, problem: string): void => {
    const line = counter.linePos(node.range?.[0] ?? 0).line
    if (!faults.some(({ field }) => field === `line ${String(line)}`))
      faults.push({ file, field: `line ${String(line)}`, problem, remedy: 'Quote the text: "…"' })
  }
  visit(document, {
    Alias: (_key, node) => fault(node, `has *${node.source}, which YAML takes for an alias`),
    Node: (_key, node) => {
      if (!isNode(node)) return
      if (node.tag) fault(node, `loses "${node.tag}", which YAML takes for a tag`)
      if ('anchor' in node && node.anchor) fault(node, `loses "&${node.anchor}", which YAML takes for an anchor`)
      if (isScalar(node) && isPlain(node) && node.comment) fault(node, `ends before "#${node.comment}", which YAML takes for a comment`)
    },
  })
  return faults
}

/** Whether a text stands without quotes. */
const isPlain = ({ type }: { type?: string }): boolean => type === Scalar.PLAIN
