import { STAGE, edit, line, type Copy, type Mutation } from '../spoil.ts'

const [FACTS, KO, EN, PHRASES] = [`${STAGE}.yaml`, `${STAGE}.ko.mdx`, `${STAGE}.en.mdx`, `${STAGE}.phrases.yaml`] as const
const TABLE = 'content/tables/2021-11-05.md'

/** A file that does not belong where it is. */
const strange = (
  what: string,
  file: string,
  problem = /is no file of the content/,
  make = (copy: Copy): void => copy.write(file, 'x'),
): Mutation => ({
  what,
  make,
  file,
  field: 'file',
  problem,
})
const missing = (file: string): Mutation => ({
  what: `no ${file}`,
  make: (copy) => copy.remove(file),
  file,
  field: 'file',
  problem: /is missing/,
})
const empty = (file: string): Mutation => ({
  what: `an empty ${file}`,
  make: (copy) => copy.write(file, '\n'),
  file,
  field: 'file',
  problem: /is empty/,
})
/** A file written in another way. */
const bytes = (what: string, file: string, change: (text: string) => Uint8Array, field: string | RegExp, problem: RegExp): Mutation => ({
  what,
  make: (copy) => copy.write(file, change(copy.read(file))),
  file,
  field,
  problem,
})

/** "스테이지" in CP949, the encoding of Korean Windows. */
const CP949 = Buffer.from([0xbd, 0xba, 0xc5, 0xd7, 0xc0, 0xcc, 0xc1, 0xf6])
const inCp949 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from('\n'), CP949, Buffer.from(`\n${text.replace(/[^\n\x20-\x7e]/g, '')}`)])

/** Faults of files: those that are not there, cannot be read, belong to other programs, or hold characters that only look right. */
export const FILE_FAULTS: Mutation[] = [
  strange('a thumbnail file of Windows between the codes', 'content/codes/Thumbs.db'),
  strange('a thumbnail file of Windows beside the lists', 'content/Thumbs.db'),
  strange('a thumbnail file of Windows between the tables', 'content/tables/Thumbs.db'),
  strange('a thumbnail file of Windows between the tickets', 'content/tickets/Thumbs.db'),
  { ...strange('a thumbnail file of Windows in a domain', 'content/codes/stage/Thumbs.db', /is no file of a code/), field: 'file name' },
  { ...strange('a copy that an editor kept', `${FACTS}~`, /is no file of a code/), field: 'file name' },
  { ...strange('a section of the guide with a strange name', 'content/guide/read.ko.md', /is no file of the content/), field: 'file' },
  strange('a list with another ending', 'content/facts.yml'),
  strange('a list in capitals', 'content/Domains.yaml'),
  strange('a table as a page', 'content/tables/2021-12-15.html'),
  strange('tickets as a table', 'content/tickets/writer-x.csv'),
  strange('a picture', 'content/guide/live.png'),
  strange('a folder in a domain', 'content/codes/stage/old', /is a folder where none belongs/, (copy) =>
    copy.folder('content/codes/stage/old'),
  ),
  strange('a folder beside the lists', 'content/backup', /is a folder where none belongs/, (copy) => copy.folder('content/backup')),
  strange('a folder with the name of a table', 'content/tables/2021-12-15.md', /is a folder where none belongs/, (copy) =>
    copy.folder('content/tables/2021-12-15.md'),
  ),
  strange('a link that leads to nothing', `content/codes/stage/400103006.yaml`, /cannot be read/, (copy) =>
    copy.linkToNothing('content/codes/stage/400103006.yaml'),
  ),
  strange('a folder in place of a list', 'content/siblings.yaml', /cannot be read \(EISDIR\)/, (copy) =>
    copy.folder('content/siblings.yaml'),
  ),
  ...['families', 'product', 'domains', 'facts', 'guides', 'sections', 'siblings', 'lexicon', 'background', 'wordings'].map((name) =>
    missing(`content/${name}.yaml`),
  ),
  ...['families', 'domains', 'facts', 'guides', 'lexicon'].map((name) => empty(`content/${name}.yaml`)),
  empty(FACTS),
  empty(PHRASES),

  bytes('facts in CP949', FACTS, inCp949, line, /is in CP949/),
  bytes('a note in CP949', KO, inCp949, line, /is in CP949/),
  bytes('a list in CP949', 'content/domains.yaml', inCp949, line, /is in CP949/),
  bytes('a table in CP949', TABLE, inCp949, line, /is in CP949/),
  bytes('tickets in CP949', 'content/tickets/writer-e.json', inCp949, line, /is in CP949/),
  bytes('facts in UTF-16', FACTS, (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'file', /is in UTF-16/),
  bytes('a note in UTF-16', EN, (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'file', /is in UTF-16/),
  bytes('a program as a note', KO, () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), 'file', /is no text/),
  bytes(
    'Western letters of another encoding',
    EN,
    (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x20, 0xe9, 0x20])]),
    line,
    /is not in UTF-8/,
  ),
  bytes(
    'Korean read as Western and saved',
    KO,
    (text) => Buffer.from(Buffer.from(text).toString('latin1')),
    line,
    /read in a wrong encoding/,
  ),
  bytes(
    'letters that were lost',
    PHRASES,
    (text) => Buffer.from(text.replace('스테이지', '스테\ufffd지')),
    line,
    /read in a wrong encoding/,
  ),

  edit(
    'a merge that was not finished in the facts',
    FACTS,
    /^retry: .*$/m,
    '<<<<<<< HEAD\nretry: "no"\n=======\nretry: after-fix\n>>>>>>> other',
    line,
    /merge that was not finished/,
  ),
  edit('a merge that was not finished in a note', KO, /$/, '\n<<<<<<< HEAD\n=======\n>>>>>>> other\n', line, /merge that was not finished/),
  edit('a merge that was not finished in a list', 'content/lexicon.yaml', /$/, '\n=======\n', line, /merge that was not finished/),
  edit(
    'a merge that was not finished in tickets',
    'content/tickets/writer-e.json',
    '[',
    '<<<<<<< HEAD\n[',
    line,
    /merge that was not finished/,
  ),
  edit('a merge that was not finished in a table', TABLE, /$/, '\n>>>>>>> other\n', line, /merge that was not finished/),

  ...[FACTS, KO, PHRASES, 'content/domains.yaml'].map((file) =>
    edit(`decomposed Hangul in ${file}`, file, '스테이지', '스테이지'.normalize('NFD'), line, /in pieces \(NFD\)/),
  ),
  edit('decomposed Hangul in a table', TABLE, '스테이지', '스테이지'.normalize('NFD'), line, /in pieces \(NFD\)/),
  edit('a Latin letter with its accent behind it', EN, 'stage', 'stagé'.normalize('NFD'), line, /in pieces \(NFD\)/),
  edit('a Cyrillic letter in a title', FACTS, 'Stage connected', 'St\u0430ge connected', line, /"а" \(U\+0430\), which looks like/),
  edit('a Cyrillic letter in a note', EN, 'stage', 'st\u0430ge', line, /U\+0430/),
  edit('a Greek letter in a phrase', PHRASES, /^en:\n {2}- /m, 'en:\n  - \u039fld stage. ', line, /U\+039F/),
  edit('a Cyrillic letter in a message of the table', TABLE, 'stage', 'st\u0430ge', line, /U\+0430/),
  edit('a full-width letter', FACTS, 'API Key →', 'ＡPI Key →', line, /U\+FF21/),
  edit('a mathematical letter', EN, 'stage', '\u{1d42c}tage', line, /U\+1D42C/),
  edit('a dotless i', PHRASES, /^en:\n {2}- /m, 'en:\n  - \u0131n the stage. ', line, /U\+0131/),
  edit('a space that does not break', FACTS, '사용량 계획', '사용량\u00a0계획', line, /space that is none of the keyboard \(U\+00A0\)/),
  edit('an ideographic space', KO, '사용량 계획', '사용량\u3000계획', line, /U\+3000/),
  edit('a thin space', EN, 'the stage', 'the\u2009stage', line, /U\+2009/),

  edit('a TODO in a note', EN, '<Escalate>', '<Escalate>\nTODO ', line, /has "TODO"/),
  edit('a FIXME in the facts', FACTS, /^code:/m, '# FIXME: compare\ncode:', line, /has "FIXME"/),
  edit('a note that is still to be written', KO, '<Escalate>', '<Escalate>\n추후 작성 ', line, /has "추후 작성"/),
  edit('a text that fills a space', EN, '<Escalate>', '<Escalate>\nLorem ipsum dolor. ', line, /has "Lorem ipsum"/),

  edit('an Appkey in a phrase', PHRASES, /^en:\n {2}- /m, 'en:\n  - appKey=Zx12cv34bn56qw78 fails. ', line, /looks like an Appkey/),
  edit('a token in a note', EN, '<Escalate>', '<Escalate>\nBearer q8Zr2LkX9vTb4NsYw7EuPc3M. ', line, /looks like a token/),
  edit(
    'a telephone number in a phrase',
    PHRASES,
    /^ko:\n {2}- /m,
    'ko:\n  - 010-1234-5678로 연락 주세요 ',
    line,
    /looks like a telephone number/,
  ),
  edit('an e-mail address in the facts', FACTS, /^code:/m, '# ask hong.gildong@nhn.com\ncode:', line, /looks like an e-mail address/),
  edit('a resident number in a note', KO, '<Escalate>', '<Escalate>\n900101-1234567 ', line, /looks like a resident registration number/),
  edit(
    'a password in a ticket',
    'content/tickets/writer-e.json',
    /"text": "/,
    '"text": "password: correcthorse1 ',
    line,
    /looks like a token or a password/,
  ),
]
