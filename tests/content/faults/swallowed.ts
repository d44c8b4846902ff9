import { STAGE, edit, line, type Mutation } from '../spoil.ts'

const [FACTS, KO, EN, PHRASES] = [`${STAGE}.yaml`, `${STAGE}.ko.mdx`, `${STAGE}.en.mdx`, `${STAGE}.phrases.yaml`] as const
const title = (what: string, text: string, problem: RegExp, field: string | RegExp = line): Mutation =>
  edit(what, FACTS, /(?<=^title:\n {2}ko: ).*$/m, text, field, problem)

/** Faults of what is valid and says something else than what was written, or nothing: YAML's signs, days, the other language, empty words. */
export const SWALLOWED_FAULTS: Mutation[] = [
  title('a title that a # cuts', '스테이지 #3 삭제 불가', /ends before "#3 삭제 불가"/),
  title('a word that YAML takes for a tag', '!important 스테이지 삭제 불가', /loses "!important"/),
  title('a word that YAML takes for an anchor', '&스테이지 삭제 불가', /loses "&스테이지"/),
  title('an alias that nobody defined', '*스테이지', /has \*스테이지, which YAML takes for an alias/),
  title('a tag of YAML itself', '!!str 스테이지 삭제 불가', /loses "tag:yaml.org,2002:str"/),
  edit('a phrase that a # cuts', PHRASES, /^en:\n {2}- /m, 'en:\n  - Stage # ', line, /ends before "#/),
  edit('a phrase that begins with an exclamation mark', PHRASES, /^ko:\n {2}- /m, 'ko:\n  - !help ', line, /loses "!help"/),
  edit(
    'a sentence of a domain that a # cuts',
    'content/domains.yaml',
    '스테이지 생성, 수정',
    '스테이지 # 생성, 수정',
    line,
    /ends before "# 생성/,
  ),
  edit('an alias in a list', 'content/siblings.yaml', /^([a-z][\w-]*):\n/m, '$1: *others\n', /./, /alias|not valid YAML/),
  title('a title of one dot', '"."', /has no letter and no digit/, 'title.ko'),

  edit('a day that does not exist', FACTS, /^retry:/m, 'judged: "2021-02-30"\nretry:', 'judged', /no day of the calendar/),
  edit('a thirteenth month', 'content/wordings.yaml', /(?<=from: )"?[\d-]+"?/, '"2021-13-01"', /\.from$/, /no day of the calendar/),
  edit(
    'a day of the later table that does not exist',
    FACTS,
    /^ {2}status: reworded$/m,
    '  status: reworded\n  left_on: "2023-11-31"',
    'later.left_on',
    /no day of the calendar/,
  ),

  {
    what: 'the notes of two languages that changed places',
    make: (copy) => {
      const [ko, en] = [copy.read(KO), copy.read(EN)]
      copy.write(KO, en)
      copy.write(EN, ko)
    },
    file: KO,
    field: 'file',
    problem: /is not in Korean/,
  },
  {
    what: 'an English note in Korean',
    make: (copy) => copy.write(EN, copy.read(KO)),
    file: EN,
    field: 'file',
    problem: /^is not in English$/,
  },
  title('a Korean title in English', 'Stage cannot be deleted', /is not in Korean/, 'title.ko'),
  edit('an English title in Korean', FACTS, /(?<=^ {2}en: )Stage connected.*$/m, '스테이지 삭제 불가', 'title.en', /has Korean in it/),
  edit(
    'what to do, in English for Korean readers',
    FACTS,
    /(?<=^do:\n {2}ko: ).*$/m,
    'Disconnect the stage, then delete it',
    'do.ko',
    /is not in Korean/,
  ),
  edit(
    'what to do, in Korean for English readers',
    FACTS,
    /(?<=^ {2}en: )"Disconnect.*$/m,
    '연결 해제 후 삭제',
    'do.en',
    /has Korean in it/,
  ),
  edit(
    'a translation into Korean',
    FACTS,
    /(?<=^description_en: ).*$/m,
    '스테이지에 사용량 계획이 연결되어 있습니다.',
    'description_en',
    /has Korean in it/,
  ),
  edit(
    'a reason in English for Korean readers',
    FACTS,
    /(?<= {6}ko: ).*$/m,
    'The next error when keys are left.',
    'related[0].reason.ko',
    /is not in Korean/,
  ),
  edit(
    'the name of a domain in Korean for English readers',
    'content/domains.yaml',
    '{ ko: 스테이지, en: Stage }',
    '{ ko: 스테이지, en: 스테이지 }',
    'stage.name.en',
    /has Korean in it/,
  ),
  edit(
    'the address of a guide in the other language',
    'content/guides.yaml',
    /(?<=^ {4}ko: "https:\/\/docs\.nhncloud\.com\/)ko(\/.*\/)ko(?=\/console-guide)/m,
    'en$1en',
    'console-guide.url.ko',
    /address of an English page/,
  ),
  {
    what: 'phrases that changed places',
    make: (copy) => {
      copy.edit(PHRASES, /^ko:\n([^]*)^en:\n([^]*)$/m, 'en:\n$1ko:\n$2')
    },
    file: PHRASES,
    field: /^en\[\d+\]$/,
    problem: /has Korean in it/,
  },
  edit(
    'Korean phrases in English',
    PHRASES,
    /^ko:\n[^]*(?=^en:)/m,
    `ko:\n${Array.from({ length: 8 }, (_, index) => `  - stage removal way ${String(index)}\n`).join('')}`,
    'phrases.ko',
    /are not in Korean/,
  ),

  edit(
    'a note that nobody reads to its end',
    EN,
    /(?<=<Prevent>|<Escalate>)\n/,
    `\n${'Word after word. '.repeat(84)}\n\n`,
    'file',
    /words beside the reply/,
  ),
  edit('a reply of one dot', EN, /<Reply>[^]*<\/Reply>/, '<Reply>.</Reply>', 'reply', /has 0 letters, too few to be sent/),
  edit('a reply of one word', KO, /<Reply>[^]*<\/Reply>/, '<Reply>안녕하세요.</Reply>', 'reply', /has 5 letters, too few to be sent/),
  edit(
    'a cause of one dot',
    EN,
    /(?<=<Cause id="plan-connected">)[^<]*/,
    '\n.\n',
    'causes.plan-connected',
    /has 0 letters and says nothing/,
  ),
  edit('a step of three dots', KO, /(?<=<Step id="nobody-uses">)[^]*?(?=<\/Step>)/, '\n…\n', 'fix.nobody-uses', /says nothing/),
  edit('whom to ask: a dash', EN, /(?<=<Escalate>)[^<]*/, '\n-\n', /./, /says nothing|is empty|has list/),
  edit(
    'the title of another code',
    'content/codes/usage-plan/400106002.yaml',
    /(?<=^title:\n {2}ko: ).*$/m,
    '사용량 계획에 연결된 스테이지 삭제 불가',
    'title.ko',
    /is also the title of 400103005/,
  ),
  edit(
    'a phrase of another code',
    'content/codes/usage-plan/400106002.phrases.yaml',
    /^ko:\n {2}- .*$/m,
    'ko:\n  - 사용량 계획이 물려 있어서 스테이지가 안 지워져요',
    'phrases.ko[0]',
    /is also the phrase of 400103005/,
  ),
]
