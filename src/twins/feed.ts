import type { Pair } from '../catalog/index.ts'
import { both, STATUS } from '../i18n/meanings.ts'
import { changes, firstTable, remarks } from '../i18n/official-table.ts'
import { site } from '../i18n/site.ts'
import { absolute, codesPath, homePath } from '../urls.ts'
import { changesOf, type Change } from './changes.ts'
import { codeLink, fileLink, type Edition } from './edition.ts'
import { xmlDocument, xmlElement } from './xml.ts'

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
  return xmlDocument(
    xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ko' }, [
      xmlElement('id', {}, tag('feed', edition)),
      xmlElement('title', {}, both(site.feed)),
      xmlElement('updated', {}, moment(newest)),
      xmlElement('author', {}, [xmlElement('name', {}, both(site.name))]),
      xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: fileLink('feed.xml', edition) }),
      xmlElement('link', { rel: 'alternate', type: 'text/html', href: absolute(homePath(), edition.site) }),
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
  return xmlElement('entry', {}, [
    xmlElement('id', {}, tag(`${code}/${kind}/${date}`, edition)),
    xmlElement('title', {}, `${both(kinds[kind])}: ${code} · ${both(title)}`),
    xmlElement('updated', {}, moment(date)),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: codeLink(code, edition) }),
    xmlElement('category', { term: kind, label: both(kinds[kind]) }),
    xmlElement('content', { type: 'text' }, lines.join('\n') || message),
  ])
}

function firstEntry(date: string, edition: Edition): string {
  const count = edition.catalog.codes.filter(({ history }) => history[0]?.change === 'first').length
  return xmlElement('entry', {}, [
    xmlElement('id', {}, tag(`table/${date}`, edition)),
    xmlElement('title', {}, both(firstTable.title(date, count))),
    xmlElement('updated', {}, moment(date)),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: absolute(codesPath(), edition.site) }),
    xmlElement('content', { type: 'text' }, `${firstTable.text.ko}\n${firstTable.text.en}`),
  ])
}
