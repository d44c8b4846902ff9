import type { Linter } from 'eslint'

// Jamo, compatibility jamo and syllables.
const HANGUL = '[\\u1100-\\u11ff\\u3130-\\u318f\\uac00-\\ud7a3]'
const message = 'Korean text stands in src/i18n; name the pair that is there, or add one.'

/** Rooms whose subject is Korean, and the table's own headers, which readers of the table write. */
const KOREAN = ['src/i18n/**/*', 'src/search/language/**/*', 'src/search/query/**/*', 'src/catalog/tables/parse-table.ts']

/** Files whose words have not moved yet; none may join them. */
const NOT_YET = ['src/catalog/anatomy.ts', 'src/search/box/SearchBox.astro', 'src/search/box/strings.ts']

/** Rules of ESLint that refuse Korean text in a string, a template, an attribute or the text of a component outside the words. */
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
