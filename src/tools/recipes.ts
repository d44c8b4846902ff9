import { homeAddress } from './home-address.ts'
import { codePattern, wholePattern } from './code-pattern.ts'
import type { Edition } from '../twins/edition.ts'

/** Systems that the page has a recipe for, in its order; `src/i18n/integrations.ts` has the words. */
export const SYSTEMS = ['github', 'gitlab', 'jira', 'zendesk', 'slack', 'teams', 'dooray'] as const
export type System = (typeof SYSTEMS)[number]

/** A field to fill in, or a text to paste. */
export interface Field {
  /** Name of the field as the system shows it, or of what is pasted. */
  name: string
  value: string
}

/** Code in the examples. */
export const SAMPLE = '400103005'
const PREFIX = 'APIGW-'

/** What is filled in and pasted in each system. Addresses and patterns come from the catalogue. */
export function recipesOf(edition: Edition): Record<System, Field[]> {
  const { families, codes } = edition.catalog
  const numbers = codes.map(({ code }) => code)
  const pattern = codePattern(families, numbers)
  const page = `${homeAddress(edition.site)}${SAMPLE}/`
  // Put in afterwards, because an address escapes it.
  const link = (placeholder: string): string => page.replace(SAMPLE, () => placeholder)
  const list = `${homeAddress(edition.site)}codes/`
  return {
    github: [
      { name: 'Reference prefix', value: PREFIX },
      { name: 'Target URL', value: link('<num>') },
    ],
    gitlab: [
      { name: 'Project URL', value: list },
      { name: 'Issue URL', value: link(':id') },
      { name: 'New issue URL', value: list },
    ],
    jira: [
      { name: 'Create variable: apigwCode', value: `{{issue.description.match("(${pattern})").first}}` },
      { name: 'Add comment', value: link('{{apigwCode}}') },
    ],
    zendesk: [
      { name: 'Regex', value: wholePattern(families, numbers) },
      { name: 'Macro', value: link('{{ticket.ticket_field_ID}}') },
    ],
    slack: [
      { name: 'mrkdwn', value: `<${page}|${SAMPLE}>` },
      {
        name: 'Bolt',
        value: `app.message(/${pattern}/g, async ({ context, say }) => {\n  await say(context.matches.map((code) => \`<${link('${code}')}|\${code}>\`).join(' '))\n})`,
      },
    ],
    teams: [
      { name: 'Markdown', value: `[${SAMPLE}](${page})` },
      {
        name: 'Adaptive Card',
        value: JSON.stringify(
          { type: 'AdaptiveCard', version: '1.4', actions: [{ type: 'Action.OpenUrl', title: SAMPLE, url: page }] },
          null,
          2,
        ),
      },
    ],
    dooray: [
      { name: 'Markdown', value: `[${SAMPLE}](${page})` },
      {
        name: 'Incoming Webhook',
        value: JSON.stringify({ botName: 'API Gateway', text: SAMPLE, attachments: [{ title: SAMPLE, titleLink: page }] }, null, 2),
      },
    ],
  }
}
