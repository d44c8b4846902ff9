#!/usr/bin/env node
// The command apigw-code: which code is it, from a terminal or a pipe. It reads the files beside it and needs no network.
import { command, usage } from '../i18n/command-line.ts'
import { both } from '../i18n/meanings.ts'
import { commandOptions, type CommandOptions } from './command-options.ts'
import { json, readable, replies } from './command-output.ts'
import { textOf } from './input-text.ts'
import { answer } from './library.ts'
import { openPage } from './open-page.ts'

const STATUS = { found: 0, nothing: 1, wrong: 2 } as const

/** Runs the command. Returns its exit status; rejects when the files beside it cannot be read. */
async function main({ text: given, reply, json: asJson, open, help, site }: CommandOptions): Promise<number> {
  if (help) {
    process.stdout.write(usage)
    return STATUS.found
  }
  if (given === null && process.stdin.isTTY) return refused(usage)
  const text = given ?? (await textOf(process.stdin))
  if (text.trim() === '') return refused(`${both(command.noText)}\n\n${usage}`)
  const found = await answer(text, site === null ? {} : { site })
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  const { out, remarks } = reply ? replies(found, reply) : asJson ? json(found) : readable(found, colour)
  process.stderr.write(remarks)
  process.stdout.write(out)
  const [first] = found.codes
  if (!first || (reply && out === '')) return STATUS.nothing
  if (!open) return STATUS.found
  if (!first.url.startsWith('http')) return refused(`${both(command.noAddress)}\n`)
  return openPage(first.url).then(
    () => STATUS.found,
    () => refused(`${both(command.noBrowser(first.url))}\n`),
  )
}

function refused(text: string): number {
  process.stderr.write(text)
  return STATUS.wrong
}

/** Arguments that cannot be read are a wrong use. */
function options(): CommandOptions | null {
  try {
    return commandOptions(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`)
    return null
  }
}

// A reader who has seen enough (`| head -1`) closes the pipe.
process.stdout.on('error', () => undefined)
const asked = options()
process.exitCode = asked
  ? await main(asked).catch((error: unknown) => refused(`${error instanceof Error ? error.message : String(error)}\n`))
  : STATUS.wrong
