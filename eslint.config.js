import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { HOUSES, roomRules } from './tests/lint/rooms.ts'
import { wordRules } from './tests/lint/words.ts'

const globals = ['console', 'process', 'Buffer', 'URL', 'URLSearchParams', 'setTimeout', 'clearTimeout']

export default defineConfig([
  globalIgnores(['dist/', '.dist.*/', '.astro/', 'test-results/', '.cache/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,astro}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // With `true` the file's full path would be taken as a pattern, in which a folder named `(x)` is another one.
      parserOptions: { project: './tsconfig.json', extraFileExtensions: ['.astro'], tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      // TypeScript's noPropertyAccessFromIndexSignature requires brackets for names from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // This rule requires `!`, which no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The search spreads strings to get their code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // ESLint types elements and components of .astro files as `any`; `astro check` checks their types.
    files: ['**/*.astro'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off']),
    ),
  },
  // Must follow the rules above, because the last parser wins and .astro files need Astro's.
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    // A script in an .astro file only imports a module, which is linted as a file.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...roomRules(HOUSES),
  ...wordRules,
  {
    // Plain JavaScript that runs before the packages are installed.
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])) },
  },
])
