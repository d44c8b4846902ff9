import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Code, InlineCode, Nodes, PhrasingContent, RootContent, Text } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString } from 'mdast-util-to-string'
import { componentId, isComponent, type Prose } from './parse-note.ts'
import { DATE } from '../day.ts'
import type { KnownFacts, Lang, Pair } from '../schema.ts'

/** What rendering needs to know: the facts, and where a code's page is (`null`: it has none). */
export interface RenderContext {
  known: KnownFacts
  codeUrl: (code: string) => string | null
}

/** Method and whole path of an endpoint: `DELETE`, `/v1.0/appkeys/{appKey}/…`. */
export function endpoint(known: KnownFacts, id: string): { method: string; path: string } {
  const [method = '', path = ''] = (known.apis[id] ?? '').split(' ')
  return { method, path: known.api_prefix + path }
}

/** Labels of a menu path, in order. */
export function menuLabels(known: KnownFacts, path: string): Pair[] {
  return path.split(' > ').map((id) => known.menus[id] ?? { ko: id, en: id })
}

/** A menu path in each language: `스테이지 > 삭제`, `Stage > Delete Stage`. */
export function menuPath(known: KnownFacts, path: string): Pair {
  const labels = menuLabels(known, path)
  return { ko: labels.map(({ ko }) => ko).join(' > '), en: labels.map(({ en }) => en).join(' > ') }
}

/** Name of a check of the gateway in both languages, or its id when the known facts do not list it. */
export const runtimeName = (known: KnownFacts, id: string): Pair => known.runtimes[id] ?? { ko: id, en: id }

/** Prose as HTML. The result is safe to insert: everything in it is escaped text or an element of this module. */
export function proseHtml(prose: Prose, context: RenderContext, lang: Lang): string {
  const tree = toHast(
    { type: 'root', children: prose },
    {
      handlers: {
        mdxJsxTextElement: (_state: unknown, node: Nodes) => componentHast(node, context, lang),
        mdxJsxFlowElement: (_state: unknown, node: Nodes) => componentHast(node, context, lang),
        text: (_state: unknown, { value }: Text) => datedHast(value),
        // A method stays on the line of its path.
        inlineCode: (_state: unknown, { value }: InlineCode) => codeHast(value.replace(/^(GET|POST|PUT|DELETE) /, '$1\u00a0')),
      },
    },
  ) as HastRoot
  return toHtml(tree)
}

/** Prose as Markdown without components: labels in bold, endpoints as code, codes as links when they have a page. */
export function proseMarkdown(prose: Prose, context: RenderContext, lang: Lang): string {
  return toMarkdown({ type: 'root', children: plain(prose, context, lang) as RootContent[] }, { bullet: '-' }).trim()
}

/** Prose as plain text, a line for each paragraph or list item. The address of a link stands behind it; a code is no link. */
export function proseText(prose: Prose, { known }: Pick<RenderContext, 'known'>, lang: Lang): string {
  const lines = (nodes: readonly Nodes[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'list') return node.children.flatMap((item) => lines(item.children).map((line) => `- ${line}`))
      return [toString(withAddresses(node))]
    })
  return lines(plain(prose, { known, codeUrl: () => null }, lang)).join('\n\n')
}

/** Code of more letters than this may break at the end of a line. */
const WHOLE = 24

const codeHast = (value: string): Element => ({
  type: 'element',
  tagName: 'code',
  properties: value.length > WHOLE ? { className: ['long'] } : {},
  children: value.length > WHOLE ? breakable(value) : [{ type: 'text', value }],
})

/** A text in which no line breaks within a day or a month. */
const datedHast = (text: string): ElementContent[] =>
  text.split(DATE).map((value, index): ElementContent => {
    const piece: ElementContent = { type: 'text', value }
    return index % 2 === 1 ? { type: 'element', tagName: 'time', properties: {}, children: [piece] } : piece
  })

/** A path that may break behind a slash, but not behind the first, and before its query. */
const breakable = (path: string): ElementContent[] =>
  path.split(/(?<=[^\u00a0/]\/)(?!\/)|(?=\?)/).flatMap((value, index) => {
    const piece: ElementContent = { type: 'text', value }
    return index === 0 ? [piece] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, piece]
  })

function withAddresses(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.map((child) => withAddresses(child))
  if (node.type === 'link' && toString(node) !== node.url) children.push({ type: 'text', value: ` ${node.url}` })
  return { ...node, children } as Nodes
}

function componentHast(node: Nodes, { known, codeUrl }: RenderContext, lang: Lang): ElementContent {
  const id = isComponent(node) ? (componentId(node) ?? '') : ''
  const name = isComponent(node) ? node.name : ''
  const element = (tagName: string, className: string | null, children: ElementContent[], more: Element['properties'] = {}): Element => ({
    type: 'element',
    tagName,
    properties: { ...(className === null ? {} : { className: [className] }), ...more },
    children,
  })
  const text = (value: string): ElementContent => ({ type: 'text', value })
  switch (name) {
    case 'Menu': {
      const label = menuPath(known, id)
      const other = label[lang === 'ko' ? 'en' : 'ko']
      const latin = lang === 'ko' && !/[가-힣]/.test(label.ko)
      return element('b', 'menu', [text(label[lang])], {
        ...(latin ? { lang: 'en' } : {}),
        ...(other === label[lang] ? {} : { dataOther: other }),
      })
    }
    case 'Api': {
      const { method, path } = endpoint(known, id)
      return element('code', 'api', [element('b', null, [text(method)]), ...breakable(`\u00a0${path}`)], { translate: 'no' })
    }
    case 'Call': {
      const call = componentHast({ ...node, name: 'Api' } as Nodes, { known, codeUrl }, lang)
      return element('div', 'call', [call], { dataCall: known.with_body.includes(id) ? 'body' : '' })
    }
    case 'Limit':
      return text(known.limits[id]?.value ?? '')
    case 'Code': {
      const url = codeUrl(id)
      const code = element('code', null, [text(id)])
      return url === null ? code : element('a', null, [code], { href: url })
    }
    case 'Say': {
      // Below a root, each bold word would stand on a line of its own, with a space before the particle that follows it.
      const line = toHast({ type: 'paragraph', children: sentence(known, id, lang) }) as Element
      return element('span', 'say', line.children)
    }
    case 'Fill': {
      const label = known.fills[id] ?? { ko: id, en: id }
      const words = label[lang]
      const more = {
        dataFill: id,
        placeholder: words,
        ariaLabel: words,
        size: words.length * (lang === 'ko' ? 2 : 1),
        autoComplete: ['off'],
      }
      return element('input', 'fill', [], more)
    }
    default:
      return text('')
  }
}

/** A standard sentence as Markdown nodes; `**` around a label makes it bold. */
function sentence(known: KnownFacts, id: string, lang: Lang): PhrasingContent[] {
  return (known.sentences[id]?.[lang] ?? id)
    .split('**')
    .map((value, index): PhrasingContent =>
      index % 2 === 0 ? { type: 'text', value } : { type: 'strong', children: [{ type: 'text', value }] },
    )
}

function plain(nodes: readonly Nodes[], context: RenderContext, lang: Lang): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (isComponent(node)) {
      const id = componentId(node) ?? ''
      return node.name === 'Say' ? sentence(context.known, id, lang) : [plainComponent(node.name ?? '', id, context, lang)]
    }
    return ['children' in node ? ({ ...node, children: plain(node.children, context, lang) } as Nodes) : node]
  })
}

function plainComponent(name: string, id: string, { known, codeUrl }: RenderContext, lang: Lang): PhrasingContent | Code {
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  switch (name) {
    case 'Menu':
      return { type: 'strong', children: [text(menuPath(known, id)[lang])] }
    case 'Api': {
      const { method, path } = endpoint(known, id)
      return { type: 'inlineCode', value: `${method} ${path}` }
    }
    case 'Call': {
      const { method, path } = endpoint(known, id)
      return { type: 'code', lang: 'http', value: `${method} ${path}` }
    }
    case 'Limit':
      return text(known.limits[id]?.value ?? '')
    case 'Code': {
      const url = codeUrl(id)
      return url === null ? text(id) : { type: 'link', url, children: [text(id)] }
    }
    case 'Fill':
      return text(`[${known.fills[id]?.[lang] ?? id}]`)
    default:
      return text('')
  }
}

/** One known fact as HTML, for pages that are no notes: `factHtml('Menu', 'usage-plan > name', context, 'ko')`. */
export function factHtml(name: 'Menu' | 'Api' | 'Limit' | 'Code', id: string, context: RenderContext, lang: Lang = 'ko'): string {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }]
  return toHtml(componentHast({ type: 'mdxJsxTextElement', name, attributes, children: [] }, context, lang))
}
