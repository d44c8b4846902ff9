import type { Mutation } from '../spoil.ts'

const [KO, EN] = ['content/guide/read.ko.mdx', 'content/guide/read.en.mdx'] as const

/** A fault made by replacing a text of the English section "read". */
function edit(what: string, from: string | RegExp, to: string, field: string, problem: RegExp): Mutation {
  return { what, make: (copy) => copy.edit(EN, from, to), file: EN, field, problem }
}

/** Faults of the sections of the guide: names, front matter, markup, and differences between the languages. */
export const GUIDE_FAULTS: Mutation[] = [
  edit('a section without a title', /^title: .*\n/m, '', 'title', /missing/),
  edit('a section without its place', /^order: .*\n/m, '', 'order', /missing/),
  edit('a place that is no number', /^order: .*$/m, 'order: first', 'order', /expected number/),
  edit('an unknown field of a section', /^order:/m, 'colour: red\norder:', 'colour', /no known field/),
  edit('a head that is no YAML', /^title: .*$/m, 'title: [', 'line 3', /not valid YAML/),
  edit('another place than in Korean', /^order: .*$/m, 'order: 99', 'order', /is 99, in Korean/),
  {
    what: 'a section that is missing in English',
    make: (copy) => copy.remove(EN),
    file: KO,
    field: 'section in en',
    problem: /is missing/,
  },
  {
    what: 'a file of the guide that is no section',
    make: (copy) => copy.move(EN, 'content/guide/read.mdx'),
    file: 'content/guide/read.mdx',
    field: 'file name',
    problem: /no section of the guide/,
  },
  {
    what: 'an expression in a section',
    make: (copy) => copy.write(EN, `${copy.read(EN)}\n{process.env.HOME}\n`),
    file: EN,
    field: /^line \d+$/,
    problem: /has an \{expression\}/,
  },
]
