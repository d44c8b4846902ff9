import { parseArgs } from 'node:util'
import { both } from '../i18n/meanings.ts'
import { command } from '../i18n/command-line.ts'

/** What a call of the command asks for. */
export interface CommandOptions {
  /** The text, or `null` when it comes in on standard input. */
  text: string | null
  reply: 'ko' | 'en' | null
  json: boolean
  open: boolean
  help: boolean
  site: string | null
}

/** -1 is a code and no option. */
const CODE = /^-\d+$/

/** Reads the arguments of the command. Throws an error whose message says what is wrong. */
export function commandOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = withoutAdvice(() =>
    parseArgs({
      args: args.filter((arg) => !CODE.test(arg)),
      allowPositionals: true,
      options: {
        reply: { type: 'string' },
        json: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        site: { type: 'string' },
      },
    }),
  )
  const { reply = null, site = null, json, open, help } = values
  if (reply !== null && reply !== 'ko' && reply !== 'en') throw new Error(`--reply ${reply}: ko | en`)
  if (reply !== null && json) throw new Error('--reply, --json: one of them')
  if (site !== null && !/^https?:\/\/\S+$/.test(site)) throw new Error(both(command.notAnAddress(site)))
  const words = [...positionals, ...args.filter((arg) => CODE.test(arg))]
  return { text: words.length === 0 || words.join() === '-' ? null : words.join(' '), reply, json, open, help, site }
}

/** What `read` returns. Node's errors lose their advice, which fits no option of this command: all but the first sentence. */
function withoutAdvice<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error((error as Error).message.split('. ')[0], { cause: error })
  }
}
