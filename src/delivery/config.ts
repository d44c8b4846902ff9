import { z } from 'astro/zod'

const WEB = ['http:', 'https:']

const address = (protocols: readonly string[]) =>
  z
    .string()
    .default('')
    .transform((value, context): URL | null => {
      if (value === '') return null
      const url = URL.canParse(value) ? new URL(value) : null
      if (url && protocols.includes(url.protocol)) return url
      context.addIssue({
        code: 'custom',
        message: `"${value}" is no address that begins with ${protocols.join(' or ')}; give a whole one, such as https://errors.example.com`,
      })
      return z.NEVER
    })

const offOnly = () => z.enum(['', 'off'], { error: 'is neither "off" nor empty' }).default('')

const configSchema = z.object({
  SITE_URL: address(WEB)
    .refine((url) => !url || url.href === `${url.origin}/`, { error: 'give the address of the host alone; put the path into BASE_PATH' })
    .describe('Address of the site, for absolute links; without it, links begin at the root of the host'),
  BASE_PATH: z
    .string()
    .default('/')
    .refine((value) => /^\/(?:[\w.~-]+\/)*$/.test(value), { error: 'give a path that begins and ends with a slash: /docs/apigw/' })
    .describe('Path below which the site is served'),
  REPORT_URL: address([...WEB, 'mailto:']).describe(
    'Address that receives reports: mailto:team@example.com, or the form of a new issue that takes ?title= and ?body=',
  ),
  REPLY_LINK: z
    .enum(['', 'on'], { error: 'is neither "on" nor empty; set it to on where customers can open this site' })
    .default('')
    .describe('on where customers can open this site: replies link its pages, else the official guide'),
  REPOSITORY_URL: address(WEB).describe('Address before the path of a file that is edited: https://git.example.com/team/repo/edit/main/'),
  CARDS: offOnly().describe('off leaves the chat cards out'),
  COMPRESS: offOnly().describe('off leaves the compressed files out'),
})

/** Settings of a build. */
export interface SiteConfig {
  site: URL | null
  base: string
  report: URL | null
  repository: URL | null
  /** Whether replies link the pages of this site. */
  replyLink: boolean
  /** Whether chat cards are made. */
  cards: boolean
  /** Whether compressed files are made. */
  compress: boolean
}

/**
 * Reads the settings from environment variables (all of the README's but CONTENT_DIR, which src/catalog/content-folder.ts reads).
 * Throws one error that lists every wrong variable with a right value.
 */
export function readConfig(env: Record<string, string | undefined>): SiteConfig {
  const result = configSchema.safeParse(env)
  if (!result.success) {
    throw new Error(
      `These environment variables are wrong:\n${result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
    )
  }
  const { SITE_URL, BASE_PATH, REPORT_URL, REPOSITORY_URL, REPLY_LINK, CARDS, COMPRESS } = result.data
  return {
    site: SITE_URL,
    base: BASE_PATH,
    report: REPORT_URL,
    repository: REPOSITORY_URL,
    replyLink: REPLY_LINK === 'on',
    cards: CARDS === '',
    compress: COMPRESS === '',
  }
}
