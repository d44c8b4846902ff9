import { readConfig } from './config.ts'

const { report, repository, replyLink } = readConfig(process.env)

/** Address of a prefilled report (`mailto:` or the form of a new issue), or `null` when none is configured. */
export function reportLink(title: string, body: string): string | null {
  if (!report) return null
  const mail = report.protocol === 'mailto:'
  const query = `${mail ? 'subject' : 'title'}=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
  return `${report.href}${report.search ? '&' : '?'}${query}`
}

/** Address where a file of the repository is edited, or `null` when no repository is configured. */
export function editLink(file: string): string | null {
  return repository ? `${repository.href.replace(/\/?$/, '/')}${file}` : null
}

/** Address of a code's page for a reply, or `null` where customers cannot open this site. */
export const replyPage = (url: string): string | null => (replyLink ? url : null)
