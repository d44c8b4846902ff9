import { z } from 'astro/zod'

const address = (name: string) =>
  z
    .string()
    .default('')
    .transform((value, context): URL | null => {
      if (value === '') return null
      try {
        const url = new URL(value)
        if (['https:', 'http:', 'mailto:'].includes(url.protocol)) return url
      } catch {
        // falls through to the report below
      }
      context.addIssue({ code: 'custom', message: `${name} is "${value}"; give a whole address such as https://errors.example.com` })
      return z.NEVER
    })

const configSchema = z.object({
  SITE_URL: address('SITE_URL').describe('Address of the site, for absolute links; without it links take the address the reader uses'),
  BASE_PATH: z
    .string()
    .default('/')
    .refine((value) => /^\/(?:[\w.~-]+\/)*$/.test(value), { error: 'BASE_PATH begins and ends with a slash: /docs/apigw/' })
    .describe('Path below which the site is served'),
  REPORT_URL: address('REPORT_URL').describe(
    'Where reports go: mailto:team@example.com, or the address of a new issue that takes ?title= and ?body=',
  ),
  REPOSITORY_URL: address('REPOSITORY_URL').describe(
    'Where a file of the repository can be edited: https://git.example.com/team/repo/edit/main/',
  ),
})

/** Settings of a build. */
export interface SiteConfig {
  site: URL | null
  base: string
  report: URL | null
  repository: URL | null
}

/**
 * Reads the settings from environment variables (SITE_URL, BASE_PATH, REPORT_URL, REPOSITORY_URL; the README lists them).
 * Throws one error that names every variable that is wrong and what it should look like.
 */
export function readConfig(env: Record<string, string | undefined>): SiteConfig {
  const result = configSchema.safeParse(env)
  if (!result.success) {
    throw new Error(
      `The settings are wrong:\n${result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
    )
  }
  const { SITE_URL, BASE_PATH, REPORT_URL, REPOSITORY_URL } = result.data
  return { site: SITE_URL, base: BASE_PATH, report: REPORT_URL, repository: REPOSITORY_URL }
}
