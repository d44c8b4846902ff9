import { joinContent, type Catalog } from '../../../src/catalog/join.ts'
import type { CodeFacts, FamilyContent, Lang } from '../../../src/catalog/index.ts'
import { parseNote, type Note } from '../../../src/catalog/notes/parse-note.ts'
import type { Content } from '../../../src/catalog/read.ts'
import type { Edition } from '../../../src/twins/edition.ts'
import { families } from '../catalog/real-families.ts'
import { NO_FACTS } from '../catalog/no-facts.ts'

/** A message with markup, quotes and control characters that a twin must escape. */
export const HOSTILE = `=cmd|' /C calc'!A1 <img src=x onerror=alert(1)> "quoted", & \`code\` **bold** [a](javascript:b) ]]> 😀`

const pair = (ko: string, en: string): { ko: string; en: string } => ({ ko, en })

const facts: CodeFacts = {
  code: '400103005',
  title: pair('연결된 스테이지', 'Stage is connected'),
  do: pair('연결 해제', 'Disconnect it'),
  description_en: 'A plan is connected.',
  retry: 'after-fix',
  actor: 'console-user',
  appears: [{ menu: 'stage > delete' }, { api: 'stage.delete' }],
  related: [{ code: '0', reason: pair('다음입니다.', 'Comes next.') }],
  later: { status: 'unchanged' },
  disagreement: { trust: 'en', note: pair('다릅니다.', 'They differ.') },
  evidence: {
    causes: { plan: { documented: ['guide/delete'] } },
    checks: { look: { inferred: 'practice' } },
    fix: { disconnect: { documented: ['guide/delete', 'guide/plan'] }, remove: { inferred: pair('추측', 'A guess') } },
    prevent: { inferred: 'practice' },
  },
  collect: ['response', 'time'],
  checked: { on: '2026-11-27', guides: '2026-07-28' },
  phrases: { ko: ['안 지워져요'], en: ['will not go away'] },
}

const gone: CodeFacts = {
  ...facts,
  code: '400104000',
  title: pair('사라진 코드', 'A code that left'),
  later: {
    status: 'moved',
    left_on: '2021-11-22',
    successor: '404104000',
    successor_inferred: true,
    note: pair('다른 코드가 납니다.', 'Another code comes.'),
  },
}

const NOTES: Record<Lang, string> = {
  ko: '연결되어 있습니다.',
  en: 'It is connected.',
}

function note(lang: Lang): Note {
  const body = NOTES[lang]
  const text = [
    `<Cause id="plan">\n${body}\n</Cause>`,
    `<Check id="look">\n${body} <Api id="stage.delete" />\n</Check>`,
    `<Step id="disconnect">\n${body} <Code id="0" /> <Code id="404104000" />\n</Step>`,
    `<Step id="remove">\n<Loss>LOST ${lang}</Loss>\n\nGONE ${lang} <Menu id="stage > delete" />\n</Step>`,
    `<Prevent>\n${body}\n</Prevent>`,
    `<Escalate>\n${body}\n</Escalate>`,
    `<Reply>\nREPLY ${lang} <Fill id="stage-name" />\n</Reply>`,
  ].join('\n\n')
  const parsed = parseNote(text, `content/codes/stage/400103005.${lang}.mdx`, lang)
  if (!parsed.note || parsed.faults.length > 0) throw new Error(JSON.stringify(parsed.faults))
  return parsed.note
}

/** A small content: a complete code, a code that left, a code without facts and with a hostile message, and reworded, new and dropped codes. */
export function content(): Content {
  const row = (code: string, message: string, description: string): { code: string; message: string; description: string } => ({
    code,
    message,
    description,
  })
  const shared = [row('0', 'SUCCESS', '성공'), row('400103005', 'Fail Delete stage.', '삭제할 수 없습니다.')]
  return {
    tables: [
      {
        date: '2021-11-05',
        file: 'content/tables/2021-11-05.md',
        lang: 'ko',
        entries: [...shared, row('-1', HOSTILE, `-${HOSTILE}`), row('400104000', 'Old', '옛'), row('500105000', 'Dropped', '빠짐')],
      },
      {
        date: '2026-07-28',
        file: 'content/tables/2026-07-28.md',
        lang: 'ko',
        entries: [
          ...shared.slice(0, 1),
          row('400103005', 'Cannot delete the stage.', '삭제할 수 없습니다.'),
          row('-1', HOSTILE, `-${HOSTILE}`),
          row('409108000', 'New', '새'),
        ],
      },
    ],
    families: { management: families['management'] as FamilyContent },
    product: {
      later_table: '2026-07',
      api_hosts: { public: 'https://{region}.example.com', government: 'https://gov.example.com' },
      pictures: { objects: { domains: [] }, live: { domains: [] }, order: { domains: [] } },
    },
    domains: {
      stage: { family: 'management', name: pair('스테이지', 'Stage'), sentence: pair('스테이지입니다.', 'Stages.') },
      'api-key': { family: 'management', name: pair('키', 'Key'), sentence: pair('키입니다.', 'Keys.') },
      model: { family: 'management', name: pair('모델', 'Model'), sentence: pair('모델입니다.', 'Models.') },
      common: { family: 'management', name: pair('공통', 'Common'), sentence: pair('공통입니다.', 'All else.') },
    },
    known: {
      ...NO_FACTS,
      menus: { stage: pair('스테이지', 'Stage'), delete: pair('삭제', 'Delete') },
      api_prefix: '/v1.0/appkeys/{appKey}',
      apis: { 'stage.delete': 'DELETE /services/{apigwServiceId}/stages/{stageId}' },
      collect: { time: pair('발생 시각', 'Time'), region: pair('리전', 'Region'), response: pair('응답 본문', 'Response body') },
      fills: { 'stage-name': pair('스테이지 이름', 'stage name') },
      bases: { practice: pair('관행', 'practice') },
    },
    guides: {
      guide: {
        title: pair('콘솔 가이드', 'Console guide'),
        url: pair('https://docs.example.com/ko/', 'https://docs.example.com/en/'),
        sections: { delete: pair('스테이지 삭제', 'Delete stage'), plan: pair('사용량 계획', 'Usage plan') },
      },
    },
    siblings: {},
    wordings: {},
    vocabulary: { ko: [], en: [] },
    facts: [
      { file: '', domain: 'stage', facts },
      { file: '', domain: 'stage', facts: gone },
    ],
    phrases: new Map(),
    notes: new Map([['400103005', { ko: note('ko'), en: note('en') }]]),
    guide: [],
    lexicon: {},
    background: {},
    tickets: [],
    confirmed: {},
    unreadable: new Set(),
  }
}

/** The fixture as a catalogue. */
const fixture = (): Catalog => joinContent(content())

/** The edition of the fixture at an address. Without an address, links begin at the root of the host. */
export const published = (site: string | null = 'https://errors.example.com'): Edition => ({
  catalog: fixture(),
  site: site === null ? undefined : new URL(site),
})

/** A code of an edition. Throws when the edition lacks it. */
export function entryOf(edition: Edition, code: string): Catalog['codes'][number] {
  const entry = edition.catalog.byCode.get(code)
  if (!entry) throw new Error(`${code} is not in the fixture`)
  return entry
}
