import { both } from '../i18n/meanings.ts'
import type { Pair } from '../catalog/index.ts'
import { absolute, codesPath, homePath } from '../urls.ts'
import { changesOf, type Change } from './changes.ts'
import { codeLink, fileLink, type Edition } from './edition.ts'
import { SITE_NAME, WORDS } from '../i18n/code-page.ts'
import { document, element } from './xml.ts'

const KINDS: Record<Change['kind'], Pair> = {
  new: { ko: '새 코드', en: 'New' },
  back: { ko: '다시 표에 오름', en: 'Back in the table' },
  reworded: { ko: '문구 변경', en: 'Reworded' },
  retired: { ko: '폐지', en: 'Retired' },
  moved: { ko: '이동', en: 'Moved' },
}

/** Text of /feed.xml (Atom, RFC 4287): an entry for each change of a code, and one for the first table. No clock is read. */
export function feedXml(of: Edition): string {
  const { catalog } = of
  const changes = changesOf(catalog)
  const first = catalog.revisions[0] ?? ''
  const newest = [changes[0]?.date ?? '', catalog.revisions.at(-1) ?? ''].sort().at(-1) ?? ''
  return document(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ko' }, [
      element('id', {}, tag('feed', of)),
      element('title', {}, `${SITE_NAME.ko} 변경 · ${SITE_NAME.en}: changes`),
      element('updated', {}, moment(newest)),
      element('author', {}, [element('name', {}, both(SITE_NAME))]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: fileLink('feed.xml', of) }),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(homePath(), of.site) }),
      ...changes.map((change) => changeEntry(change, of)),
      firstTable(first, of),
    ]),
  )
}

/** Tag URI (RFC 4151). The host that minted it is the site's; it holds no title, path or build, so that it stays the same. */
const tag = (name: string, { site }: Edition): string => `tag:${site?.hostname ?? 'apigw-error-codes.invalid'},2021-11-05:${name}`

/** Tables are dated by the day in Korea. */
const moment = (date: string): string => `${date}T00:00:00+09:00`

function changeEntry({ kind, date, entry, texts }: Change, of: Edition): string {
  const { code, title, message, successor } = entry
  const note = date === entry.left ? entry.facts?.later?.note : undefined
  const lines = texts
    ? [...texts.before.map((text) => `- ${text}`), ...texts.after.map((text) => (texts.before.length > 0 ? `+ ${text}` : text))]
    : [...(note ? [note.ko, note.en] : []), ...(date === entry.left && successor ? [`${both(WORDS.successor)}: ${successor.code}`] : [])]
  return element('entry', {}, [
    element('id', {}, tag(`${code}/${kind}/${date}`, of)),
    element('title', {}, `${both(KINDS[kind])}: ${code} · ${both(title)}`),
    element('updated', {}, moment(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: codeLink(code, of) }),
    element('category', { term: kind, label: both(KINDS[kind]) }),
    element('content', { type: 'text' }, lines.join('\n') || message),
  ])
}

function firstTable(date: string, of: Edition): string {
  const count = String(of.catalog.codes.filter(({ history }) => history[0]?.change === 'first').length)
  return element('entry', {}, [
    element('id', {}, tag(`table/${date}`, of)),
    element('title', {}, `${date} 공식 표: 코드 ${count}개 · Official table of ${date}: ${count} codes`),
    element('updated', {}, moment(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(codesPath(), of.site) }),
    element('content', { type: 'text' }, `이 사이트가 가진 첫 표입니다.\nThe first table this site has.`),
  ])
}
