import { STAGE, type Mutation } from '../spoil.ts'

const file = `${STAGE}.yaml`
const RETIRED = 'content/codes/deploy/400104004.yaml'

/** A fault made by replacing a text of the facts of 400103005. */
function edit(what: string, from: string | RegExp, to: string, field: string | RegExp, problem: RegExp, where = file): Mutation {
  return { what, make: (copy) => { copy.edit(where, from, to) }, file: where, field, problem }
}

/** Faults of a code's facts: its files, its form, and what it names. */
export const FACTS_FAULTS: Mutation[] = [
  { what: 'no facts file', make: (copy) => { copy.remove(file) }, file: 'content/tables/2021-11-05.md', field: '400103005', problem: /no facts file/ },
  { what: 'notes without facts', make: (copy) => { copy.write('content/codes/stage/400103099.ko.mdx', '<Reply>\n답변\n</Reply>\n') }, file: 'content/codes/stage/400103099.ko.mdx', field: 'file', problem: /note of 400103099, which has no facts/ },
  { what: 'an unknown domain', make: (copy) => { copy.move(file, 'content/codes/nowhere/400103005.yaml') }, file: 'content/codes/nowhere/400103005.yaml', field: 'folder', problem: /"nowhere" is no domain/ },
  { what: 'a code in two domains', make: (copy) => { copy.write('content/codes/deploy/400103005.yaml', copy.read(file)) }, file, field: 'code', problem: /is also in content\/codes\/deploy/ },
  { what: 'a file named by another code', make: (copy) => { copy.move(file, 'content/codes/stage/400103055.yaml') }, file: 'content/codes/stage/400103055.yaml', field: 'code', problem: /is 400103005, but the file is named 400103055/ },
  { what: 'a file that belongs to nothing', make: (copy) => { copy.write('content/codes/stage/remarks.txt', 'x') }, file: 'content/codes/stage/remarks.txt', field: 'file name', problem: /no file of a code/ },
  edit('broken YAML', 'retry: after-fix', 'retry: [after-fix', /^line \d+$/, /not valid YAML/),
  edit('a field twice', 'actor: console-user', 'actor: console-user\nactor: caller', /^line \d+$/, /not valid YAML \(.*unique/),
  edit('an unknown field', 'retry: after-fix', 'retry: after-fix\nseverity: high', 'severity', /no known field/),
  edit('an unknown field inside another', '  ko: 사용량 계획에', '  jp: 日本語\n  ko: 사용량 계획에', 'title.jp', /no known field/),
  edit('a field that is missing', 'actor: console-user\n', '', 'actor', /missing/),
  edit('a language that is missing', /^ {2}en: Stage is .*\n/m, '', 'title.en', /missing/),
  edit('an empty text', /ko: 사용량 계획에 연결된 .*/, 'ko: ""', 'title.ko', /empty/),
  edit('a text of spaces', /description_en: .*/, 'description_en: "   "', 'description_en', /empty/),
  edit('a Korean title of more than 30 characters', /ko: 사용량 계획에 연결된 .*/, `ko: ${'가'.repeat(31)}`, 'title.ko', /longer than 30/),
  edit('an English title of more than 60 characters', /en: Stage is still .*/, `en: ${'a'.repeat(61)}`, 'title.en', /longer than 60/),
  edit('a code without quotes', 'code: "400103005"', 'code: 400103005', 'code', /expected string, received number/),
  edit('a retry that is none of three', 'retry: after-fix', 'retry: maybe', 'retry', /after-fix/),
  edit('an actor that is none of three', 'actor: console-user', 'actor: boss', 'actor', /console-user/),
  edit('nowhere where it appears', /appears:\n(?: {2}- .*\n)+/, 'appears: []\n', 'appears', /at least one/),
  edit('an unknown menu', 'menu: stage > delete-stage', 'menu: stage > explode', 'appears[0]', /"explode" is no known menu/),
  edit('an unknown endpoint', 'api: stage.delete', 'api: stage.explode', 'appears[1]', /"stage.explode" is no known endpoint/),
  edit('a related code that does not exist', '- code: "400106002"', '- code: "400106999"', 'related[0].code', /400106999 is in no table/),
  edit('a code related to itself', '- code: "400106002"', '- code: "400103005"', 'related[0].code', /the code itself/),
  edit('a related code twice', '- code: "400106001"', '- code: "400106002"', 'related[1].code', /stands twice/),
  edit('a related code without a reason in English', / {6}en: The next obstacle.*\n/, '', 'related[0].reason.en', /missing/),
  edit('a related code without a reason in Korean', / {6}ko: 스테이지 연결을 해제하려는데.*\n/, '', 'related[0].reason.ko', /missing/),
  edit('another domain that does not exist', 'actor: console-user', 'actor: console-user\nalso_in: nowhere', 'also_in', /"nowhere" is no domain/),
  edit('its own domain as the other one', 'actor: console-user', 'actor: console-user\nalso_in: stage', 'also_in', /domain of the code itself/),
  edit('nothing about later tables', 'later:\n  status: reworded\n', '', 'later', /is missing/),
  edit('a day on which a code left that did not leave', 'status: reworded', 'status: reworded\n  left_on: "2021-12-15"', 'later.left_on', /did not leave/),
  edit('a successor that nobody knows', 'status: reworded', 'status: reworded\n  successor: "499999999"', 'later.successor', /499999999 is not known/),
  edit('itself as successor', 'status: reworded', 'status: reworded\n  successor: "400103005"', 'later.successor', /the code itself/),
  edit('a retired code without its day', /  left_on: .*\n/, '', 'later.left_on', /is missing/, RETIRED),
  edit('a day without quotes or sense', /left_on: .*/, 'left_on: "mid December"', 'later.left_on', /not a date/, RETIRED),
  edit('a retired code without a word on it', /  note:\n    ko: 2021-11-22부터.*\n    en: .*\n/, '', 'later.note', /is missing/, RETIRED),
  edit('a moved code without where to', /  status: retired\n  left_on: .*\n  successor: .*\n  successor_inferred: true\n/, '  status: moved\n  left_on: "2021-11-22"\n', 'later.successor', /is missing/, RETIRED),
  edit('a trust in a third language', 'trust: ko', 'trust: jp', 'disagreement.trust', /neither/, RETIRED),
  edit('a basis that nobody knows', 'nobody-uses: { documented: [console-guide/delete-stage] }', 'nobody-uses: { inferred: gut-feeling }', 'evidence.fix.nobody-uses', /"gut-feeling" is no known basis/),
  edit('a section that nobody knows', 'plan-connected: { documented: [console-guide/delete-stage] }', 'plan-connected: { documented: [console-guide/nothing] }', 'evidence.causes.plan-connected', /"console-guide\/nothing" is no known section/),
  edit('a source without a section', 'plan-connected: { documented: [console-guide/delete-stage] }', 'plan-connected: { documented: [] }', 'evidence.causes.plan-connected.documented', /at least one section/),
  edit('an id that is none', 'plan-connected: {', 'Plan_Connected: {', /evidence\.causes/, /not an id|Invalid key/),
  { ...edit('a statement without its source', / {4}delete-stage: .*\n/, '', 'fix', /but evidence\.fix of the facts has/), file: `${STAGE}.ko.mdx` },
  edit('something unknown to collect', 'collect: [time,', 'collect: [mood,', 'collect[0]', /"mood" is not known/),
  edit('nothing to collect', /collect: .*/, 'collect: []', 'collect', /at least one/),
  edit('seven Korean phrases', /(phrases:\n {2}ko:\n(?: {4}- .*\n){7})(?: {4}- .*\n)*/, '$1', 'phrases.ko', /at least eight/),
  edit('five English phrases', /( {2}en:\n(?: {4}- .*\n){5})(?: {4}- .*\n)+/, '$1', 'phrases.en', /at least six/),
  edit('a phrase twice', '- stage removal refused, plan is linked', "- Can't remove a stage because a plan is attached to it!", 'phrases.en[4]', /stands twice/),
  edit('the official message as a phrase', '- stage removal refused, plan is linked', '- Fail Delete stage. The stage have connected usage plan', 'phrases.en[4]', /the official message itself/),
]
