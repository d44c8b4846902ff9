import type { Pair } from '../catalog/index.ts'
import { both, STATUS } from '../i18n/meanings.ts'
import { changes, firstTable, remarks } from '../i18n/official-table.ts'
import { site } from '../i18n/site.ts'
import { absolute, codesPath, homePath } from '../urls.ts'
import { changesOf, type Change } from './changes.ts'
import { codeLink, fileLink, type Edition } from './edition.ts'
import { document, element } from './xml.ts'

const kinds: Record<Change['kind'], Pair> = { ...changes, retired: STATUS.retired, moved: STATUS.moved }

/**
 * Text of /feed.xml (Atom, RFC 4287): an entry for each change of a code, and one for the first table. Dates come from the content, not from the
 * clock, so that two builds make the same bytes.
 */
export function feedXml(edition: Edition): string {
  const { catalog } = edition
  const events = changesOf(catalog)
  const first = catalog.revisions[0] ?? ''
  const newest = [events[0]?.date ?? '', catalog.revisions.at(-1) ?? ''].sort().at(-1) ?? ''
  return document(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ko' }, [
      element('id', {}, tag('feed', edition)),
      element('title', {}, both(site.feed)),
      element('updated', {}, moment(newest)),
      element('author', {}, [element('name', {}, both(site.name))]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: fileLink('feed.xml', edition) }),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(homePath(), edition.site) }),
      ...events.map((change) => changeEntry(change, edition)),
      firstEntry(first, edition),
    ]),
  )
}

/** Tag URI (RFC 4151) of an entry. It holds the host, a fixed date and the name only, because an id must not change when titles or paths do. */
const tag = (name: string, { site }: Edition): string => `tag:${site?.hostname ?? 'apigw-error-codes.invalid'},2021-11-05:${name}`

/** Start of a day as an Atom date. Tables are dated by the day in Korea (UTC+9). */
const moment = (date: string): string => `${date}T00:00:00+09:00`

function changeEntry({ kind, date, entry, texts }: Change, edition: Edition): string {
  const { code, title, message, successor } = entry
  const note = date === entry.left ? entry.facts?.later?.note : undefined
  const lines = texts
    ? [...texts.before.map((text) => `- ${text}`), ...texts.after.map((text) => (texts.before.length > 0 ? `+ ${text}` : text))]
    : [
        ...(note ? [note.ko, note.en] : []),
        ...(date === entry.left && successor ? [`${both(remarks.successor(successor.inferred))}: ${successor.code}`] : []),
      ]
  return element('entry', {}, [
    element('id', {}, tag(`${code}/${kind}/${date}`, edition)),
    element('title', {}, `${both(kinds[kind])}: ${code} · ${both(title)}`),
    element('updated', {}, moment(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: codeLink(code, edition) }),
    element('category', { term: kind, label: both(kinds[kind]) }),
    element('content', { type: 'text' }, lines.join('\n') || message),
  ])
}

function firstEntry(date: string, edition: Edition): string {
  const count = edition.catalog.codes.filter(({ history }) => history[0]?.change === 'first').length
  return element('entry', {}, [
    element('id', {}, tag(`table/${date}`, edition)),
    element('title', {}, both(firstTable.title(date, count))),
    element('updated', {}, moment(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(codesPath(), edition.site) }),
    element('content', { type: 'text' }, `${firstTable.text.ko}\n${firstTable.text.en}`),
  ])
}
