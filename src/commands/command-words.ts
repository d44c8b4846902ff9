import { parseArgs } from 'node:util'

/** A negative number is a code and no option. */
const CODE = /^-\d+$/

/**
 * Words and switches of the command line. Prints `usage` and ends the program with status 0 for `--help`, and with status 2 for an unknown
 * option or a number of words that is not from 1 to `most`.
 */
export function commandWords<S extends string>(
  usage: string,
  { most = 1, switches = [] }: { most?: number; switches?: readonly S[] } = {},
): { words: [string, ...string[]]; on: (name: S) => boolean } {
  const args = process.argv.slice(2)
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((word) => !CODE.test(word)),
      allowPositionals: true,
      options: Object.fromEntries(['help', ...switches].map((name) => [name, { type: 'boolean' as const }])),
    })
    if (values['help'] === true) {
      console.log(usage)
      process.exit(0)
    }
    const [first, ...more] = [...positionals, ...args.filter((word) => CODE.test(word))]
    if (first === undefined || more.length >= most) throw new Error(usage)
    return { words: [first, ...more], on: (name) => values[name] === true }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    console.error(problem === usage ? usage : `${problem}\n${usage}`)
    process.exit(2)
  }
}
