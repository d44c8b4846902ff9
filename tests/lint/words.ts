import type { Linter } from 'eslint'

// Unicode blocks of Hangul: jamo, compatibility jamo, syllables.
const HANGUL = '[\\u1100-\\u11ff\\u3130-\\u318f\\uac00-\\ud7a3]'
const message = 'Korean text belongs in src/i18n: use a pair from there, or add one.'

/** Rooms whose subject is Korean, what names a secret in Korean, the parser that reads the Korean headers of the official table, and the check of Korean particles. */
const KOREAN = [
  'src/i18n/**/*',
  'src/secrets.ts',
  'src/search/language/**/*',
  'src/search/query/**/*',
  'src/catalog/tables/parse-table.ts',
  'src/catalog/notes/particles.ts',
]

/** Files with words that are not in src/i18n yet. No file may be added. */
const NOT_YET = ['src/catalog/anatomy.ts', 'src/search/box/SearchBox.astro', 'src/search/box/strings.ts']

/** ESLint rules that forbid Korean text in strings, templates, attributes and component text outside src/i18n. */
export const wordRules: Linter.Config[] = [
  {
    files: ['src/**/*.{ts,mjs,astro}'],
    ignores: [...KOREAN, ...NOT_YET],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          `Literal[value=/${HANGUL}/]:not([regex])`,
          `TemplateElement[value.raw=/${HANGUL}/]`,
          `JSXText[value=/${HANGUL}/]`,
          `AstroRawText[value=/${HANGUL}/]`,
        ].map((selector) => ({ selector, message })),
      ],
    },
  },
]
