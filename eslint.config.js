import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { HOUSES, roomRules } from './tests/lint/rooms.ts'
import { wordRules } from './tests/lint/words.ts'

const globals = ['console', 'process', 'Buffer', 'URL', 'URLSearchParams', 'setTimeout', 'clearTimeout']

export default defineConfig([
  globalIgnores(['dist/', '.astro/', 'test-results/', '.cache/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,astro}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: true, extraFileExtensions: ['.astro'], tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      // strictest TypeScript wants brackets for names that only an index signature knows.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // It asks for `!`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The search takes texts apart by code point on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // ESLint sees elements and other components of .astro files as `any`; `astro check` has their types.
    files: ['**/*.astro'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off']),
    ),
  },
  // After the rules above: Astro's parser is the one that reads .astro files.
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    // The scripts in .astro files only import a module, which is linted as such.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...roomRules(HOUSES),
  ...wordRules,
  {
    // Plain JavaScript that runs before anything is installed.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])) },
  },
])
