import type { PhrasingContent } from 'mdast'
import { guideSection } from '../catalog/sections.ts'
import type { CodeEntry, Guides, Lang, Prose } from '../catalog/index.ts'

/** What stands around the sentences of a note in the reply to a customer. */
const frame = {
  greeting: {
    ko: (what: string, name: string) => `안녕하세요. 문의하신 ${what}(${name})에 대해 안내드립니다.`,
    en: (what: string, name: string) => `Hello, thank you for contacting us about ${what} (${name}).`,
  },
  /** A message that is printed in English only stands in a Korean sentence, so the sentence says what it is. */
  shown: {
    screen: (message: string) => `화면 또는 응답에 표시된 메시지: ${message}`,
    response: (message: string) => `응답에 표시된 메시지: ${message}`,
  },
  error: { ko: '오류 코드', en: 'error' },
  success: { ko: '결과 코드', en: 'result code' },
  closing: { ko: '감사합니다.', en: 'Best regards' },
  guide: { ko: '참고: ', en: 'See also: ' },
  page: { ko: '자세한 내용: ', en: 'Read more: ' },
}

/** A reply in one language: what the site writes before and after the sentences of the note. */
export interface Reply {
  before: Prose
  body: Prose
  after: Prose
}

/**
 * The reply to a customer, ready to send: greeting with the code and its message, the sentences of the note, the section of the official guide, closing;
 * `null` for a code without a reply. `page` is the address of the code's page for a site that customers may open: it stands in place of the section.
 */
export function composeReply(entry: CodeEntry, lang: Lang, guides: Guides, page: string | null): Reply | null {
  const body = entry.notes?.[lang].reply
  if (!body) return null
  const link = page === null ? sectionLink(entry, lang, guides) : [text(frame.page[lang]), linkTo(page, page)]
  const kind = entry.facts?.actor === 'nobody' ? frame.success : frame.error
  return {
    before: [paragraph(text(frame.greeting[lang](`${kind[lang]} ${entry.code}`, nameOf(entry, lang))))],
    body,
    after: [...(link ? [paragraph(...link)] : []), paragraph(text(frame.closing[lang]))],
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const linkTo = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value: words }] })
const paragraph = (...children: PhrasingContent[]): Prose[number] => ({ type: 'paragraph', children })

/** What the customer has read: the message that is printed today, without its full stop and what varies; the title where it misleads. */
function nameOf({ facts, title, today, message, description, describedBy }: CodeEntry, lang: Lang): string {
  if (facts?.reply_names === 'title') return title[lang]
  const korean = today?.description ?? (describedBy.ko === 'official' ? description.ko : null)
  const read = (lang === 'ko' ? korean : null) ?? today?.message ?? message
  const fixed = read.replace(/\s*[([][^()[\]{}]*\{.*$|\s*\{.*$/s, '').replace(/[.。]\s*$/, '')
  if (fixed === '') return title[lang]
  if (lang === 'en' || korean !== null) return fixed
  return frame.shown[facts?.appears.some((place) => 'runtime' in place) ? 'response' : 'screen'](fixed)
}

/** The section that the facts name, else the first that says what to do, else the first that says anything. A row of a table helps nobody. */
function sectionLink(entry: CodeEntry, lang: Lang, guides: Guides): PhrasingContent[] | null {
  const { facts } = entry
  const { fix = {}, causes = {}, checks = {} } = facts?.evidence ?? {}
  const names = [fix, causes, checks].flatMap((list) => Object.values(list).flatMap(({ documented = [] }) => documented))
  const helpful = names.filter((name) => !name.startsWith('official-table/'))
  const name = facts?.reply_source ?? [...helpful, ...(facts?.printed?.documented ?? [])][0]
  const section = name === undefined ? null : guideSection(name, guides, entry)
  if (!section) return null
  return [text(frame.guide[lang]), linkTo(section.url[lang], `${section.guide[lang]} > ${section.section[lang]}`)]
}
