// The site below a base path, for the browser tests and the tests with nginx. Run as a program, it builds the site unless it is up to date.
import { isBuilt, markBuilt } from '../src/commands/built.ts'
import { inProject } from '../src/commands/project.mjs'
import { buildSite } from './build-site.ts'

/** The base path in the README. */
export const BASE = '/docs/apigw/'
/** Settings of the site. */
export const SETTINGS = {
  SITE_URL: 'https://errors.example.com',
  BASE_PATH: BASE,
  // CODE was once the word that the search replaced by a number.
  REPORT_URL: 'mailto:docs-CODE@example.com',
  REPOSITORY_URL: 'https://git.example.com/docs/edit/main/',
}
const FOLDER = inProject('node_modules/.cache/dist-below-base')

/** Returns the folder of the built site. Builds it when it is older than its sources. Throws when the build fails. */
export function belowBase(): string {
  const settings = { ...process.env, ...SETTINGS }
  if (isBuilt(FOLDER, settings)) return FOLDER
  const { status, output } = buildSite(FOLDER, SETTINGS)
  if (status !== 0) throw new Error(`The site below a base path was not built.\n${output}`)
  markBuilt(FOLDER, settings)
  return FOLDER
}

if (process.argv[1] === import.meta.filename) belowBase()
