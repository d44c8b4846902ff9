import { STAGE, line, type Mutation } from '../spoil.ts'

const [KO, EN] = [`${STAGE}.ko.mdx`, `${STAGE}.en.mdx`]
const GATEWAY = 'content/codes/gw-limits/4291000.en.mdx'

/** A fault made by replacing a text of the English note of 400103005. */
function edit(
  what: string,
  from: string | RegExp,
  to: string,
  field: string | RegExp,
  problem: RegExp,
  where = EN,
  file = where,
): Mutation {
  return { what, make: (copy) => copy.edit(where, from, to), file, field, problem }
}

/** A fault made by adding a block at the end of the English note. */
function add(what: string, block: string, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.write(EN, `${copy.read(EN)}\n${block}\n`), file: EN, field: line, problem }
}

const SENTENCE = 'Make sure that nobody calls this stage.'
const say = (what: string, text: string, problem: RegExp): Mutation => edit(what, SENTENCE, text, line, problem)

/** Faults of the notes: markup, references, and differences between the languages. */
export const NOTE_FAULTS: Mutation[] = [
  { what: 'no Korean note', make: (copy) => copy.remove(KO), file: `${STAGE}.yaml`, field: 'note in ko', problem: /missing/ },
  { what: 'no English note', make: (copy) => copy.remove(EN), file: `${STAGE}.yaml`, field: 'note in en', problem: /missing/ },
  {
    what: 'no note at all',
    make: (copy) => copy.remove(KO, 'content/codes/deploy/400104004.ko.mdx', 'content/codes/deploy/400104004.en.mdx'),
    file: 'content/codes/deploy/400104004.yaml',
    field: 'note in en',
    problem: /missing/,
  },
  {
    what: 'a second note elsewhere',
    make: (copy) => copy.write('content/codes/swagger/400103005.ko.mdx', copy.read(KO)),
    file: 'content/codes/swagger/400103005.ko.mdx',
    field: 'file',
    problem: /second note of 400103005/,
  },
  add('an import', "import x from 'node:fs'", /import or export \(import x/),
  add('an export', 'export const x = 1', /import or export \(export/),
  add('text outside a block', 'Just a sentence.', /paragraph outside a block/),
  add('an expression outside a block', '{process.env.HOME}', /outside a block/),
  add('an unknown block', '<Hint>\nText.\n</Hint>', /<Hint>, which is no block/),
  add('an empty block', '<Prevent>\n</Prevent>', /<Prevent> is empty/),
  add('a second reply', '<Reply>\nAgain.\n</Reply>', /<Reply> stands twice/),
  add('a loss outside a step', '<Cause id="x">\n<Loss>Gone.</Loss>\n\nText.\n</Cause>', /<Loss> stands outside a step/),
  add('a cause without an id', '<Cause>\nText.\n</Cause>', /<Cause> needs an id and nothing else \(has none\)/),
  add('a cause with more than an id', '<Cause id="x" onclick="alert(1)">\nText.\n</Cause>', /\(has id, onclick\)/),
  add('an attribute on a block that takes none', '<Prevent id="x">\nText.\n</Prevent>', /<Prevent> takes no attributes/),
  add('a component that is not closed', '<Step id="x">\nText.', /not valid MDX/),
  say('an expression', 'Ask {process.env.HOME}.', /mdxTextExpression, which notes do not use/),
  say('HTML', 'Ask <b>nobody</b>.', /<b>, which is no component/),
  say('a script', '<script src="https://example.com/x.js"></script>', /<script>, which is no component/),
  say('a picture with a handler', '<img src="x" onerror="alert(1)" />', /<img>, which is no component/),
  say('a link', 'See [the guide](https://example.com/).', /link to https:\/\/example\.com\/, which notes do not use/),
  say('a link that runs', 'See [the guide](javascript:alert(1)).', /link to javascript:alert\(1\), which notes do not use/),
  say('a picture', '![x](https://example.com/x.png)', /image, which notes do not use/),
  say('a heading', '## Heading', /heading, which notes do not use/),
  say('a table', '| a | b |\n| - | - |\n| c | d |', /table, which notes do not use/),
  say('a rule', '---', /thematicBreak, which notes do not use/),
  say('asterisks that stay', '**"quoted"**text', /\*\* that Markdown prints/),
  say('a component with content', '<Menu id="stage">Stage</Menu>', /\(has id, content\)/),
  say('a component with an expression', 'Ask <Menu id={alert} />.', /\(has id=\{…\}\)/),
  edit('nothing for the console', '**Console:** ', '', 'reply', /no paragraph that begins with \*\*Console:\*\*/),
  edit('nothing for who calls the API', '**API:**', 'By **API:**', 'reply', /no paragraph that begins with \*\*API:\*\*/),
  edit('nothing for the console in Korean', '**콘솔:** ', '', 'reply', /\*\*콘솔:\*\*/, KO),
  {
    what: 'neither for the caller nor for the provider of an API',
    make: (copy) => copy.edit(GATEWAY, /\*\*(Caller|API provider):\*\* /g, '$1: '),
    file: GATEWAY,
    field: 'reply',
    problem: /\*\*Caller:\*\* or \*\*API provider:\*\*/,
  },
  edit('no reply', /<Reply>[\s\S]*<\/Reply>\n/, '', 'reply', /is missing/),
  edit(
    'a cause that the other language lacks',
    '<Check id="plans',
    '<Cause id="another">\nText.\n</Cause>\n\n<Check id="plans',
    'causes',
    /\[plan-connected, another\]/,
  ),
  edit(
    'a check less than in the other language',
    /<Check id="connected-stages">[\s\S]*?<\/Check>\n/,
    '',
    'checks',
    /\[plans-of-stage, keys-of-stage\]/,
  ),
  edit(
    'steps in another order',
    /(<Step id=")disconnect-stage("[\s\S]*<Step id=")delete-stage/,
    '<Step id="delete-stage">\nText.\n</Step>\n\n<Step id="disconnect-stage',
    'fix',
    /\[nobody-uses, disconnect-keys, delete-stage, disconnect-stage\]/,
  ),
  edit('an escalation in one language', /<Escalate>[\s\S]*<\/Escalate>\n/, '', 'escalate', /the other language has it/),
  edit(
    'a prevention in one language',
    '<Escalate>',
    '<Prevent>\nThink first.\n</Prevent>\n\n<Escalate>',
    'prevent',
    /the other language has it/,
    KO,
    EN,
  ),
  {
    what: 'a prevention without its source',
    make: (copy) => {
      for (const file of [KO, EN]) copy.edit(file, '<Escalate>', '<Prevent>\n<Menu id="stage" />\n</Prevent>\n\n<Escalate>')
    },
    file: KO,
    field: 'prevent',
    problem: /evidence\.prevent of the facts do not go together/,
  },
  edit(
    'an unknown menu',
    '<Menu id="connected-stage" />',
    '<Menu id="explode" />',
    'checks.connected-stages',
    /<Menu id="explode">, which is not known/,
  ),
  edit(
    'an unknown endpoint',
    '<Api id="stage.delete" />',
    '<Api id="stage.explode" />',
    'fix.delete-stage',
    /<Api id="stage.explode">, which is not known/,
  ),
  edit(
    'an unknown figure',
    '<Limit id="keys-per-call" />',
    '<Limit id="many" />',
    'fix.disconnect-keys',
    /<Limit id="many">, which is not known/,
  ),
  edit(
    'an unknown code',
    '<Code id="400106002" />',
    '<Code id="400106999" />',
    'fix.disconnect-keys',
    /<Code id="400106999">, which is not known/,
  ),
  edit('an unknown variable', '<Fill id="stage-name" />', '<Fill id="mood" />', 'reply', /<Fill id="mood">, which is not known/),
  edit('a variable outside the reply', SENTENCE, 'Ask <Fill id="stage-name" />.', 'fix.nobody-uses', /<Fill> outside the reply/),
  edit('Korean in English', SENTENCE, 'Make sure that nobody calls this 스테이지.', 'fix.nobody-uses', /Korean in the English note/),
  edit('a code as plain text', SENTENCE, 'Otherwise 400106002 comes.', 'fix.nobody-uses', /400106002 as plain text/),
  edit('a figure that no list knows', SENTENCE, 'Wait 77 minutes.', 'fix.nobody-uses', /figure 77, which no list knows/),
  edit('a figure in one language', SENTENCE, 'Answers come with 200.', 'fix.nobody-uses', /other language has the figures: 200/, EN, KO),
  edit(
    'a figure that one language lacks',
    ', at most <Limit id="keys-per-call" /> per call',
    '',
    'fix.disconnect-keys',
    /lacks what the other language names: Limit:keys-per-call/,
  ),
  edit(
    'an endpoint in one language',
    '<Api id="usage-plan.of-stage" />',
    'The list',
    'checks.plans-of-stage',
    /lacks what the other language names: Api:usage-plan\.of-stage/,
  ),
  edit(
    'a menu in one language',
    '<Menu id="connected-stage" />',
    'that',
    'checks.connected-stages',
    /lacks what the other language names: Menu:connected-stage/,
  ),
  edit(
    'a code in one language',
    '<Code id="400106002" />',
    'an error',
    'fix.disconnect-keys',
    /lacks what the other language names: Code:400106002/,
  ),
  edit(
    'a field name in one language',
    SENTENCE,
    'Make sure that `stageId` is unused.',
    'fix.nobody-uses',
    /other language has the code words: stageId/,
    EN,
    KO,
  ),
  edit(
    'an endpoint typed by hand',
    SENTENCE,
    'Call `DELETE /services/1/stages/2`.',
    'fix.nobody-uses',
    /endpoint "DELETE \/services\/1\/stages\/2" typed by hand/,
  ),
  edit('a menu typed by hand', SENTENCE, 'Open **Stage / Delete**.', 'fix.nobody-uses', /menu "Stage \/ Delete" typed by hand/),
  edit(
    'a particle that does not fit the label before it',
    '</Reply>',
    '\n\n<Menu id="delete-stage" />을 클릭합니다.\n</Reply>',
    line,
    /prints "삭제을"/,
    KO,
  ),
  edit('a zero-width space as a reference', 'Please make sure', 'Please make &#x200b; sure', line, /invisible character/),
  say('a zero-width space', 'Make sure that no\u200bbody calls it.', /invisible character/),
  edit('a direction override', 'Contact support if', 'Contact \u202esupport if', line, /invisible character/),
  edit(
    'a word that the site does not use',
    /^Make sure that nobody calls this stage\.$/m,
    'Press nothing.',
    'fix.nobody-uses',
    /has "Press", which vocabulary\.yaml does not use/,
  ),
  {
    what: 'a call without a section of an API guide',
    make: (copy) => copy.edit(`${STAGE}.yaml`, /(plans-of-stage: \{.*documented: \[)[^\]]*/, '$1console-guide/delete-stage'),
    file: `${STAGE}.yaml`,
    field: 'evidence.checks.plans-of-stage',
    problem: /names no section of an API guide, but the block has <Api>/,
  },
  {
    what: 'a menu without a section of a console guide',
    make: (copy) => copy.edit(`${STAGE}.yaml`, /(connected-stages: \{.*documented: \[)[^\]]*/, '$1api-guide/delete-stage'),
    file: `${STAGE}.yaml`,
    field: 'evidence.checks.connected-stages',
    problem: /names no section of a console guide, but the block has <Menu>/,
  },
]
