import type { Fault } from '../faults.ts'
import type { CodeFacts, KnownFacts, Lang } from '../schema.ts'
import type { Note, Prose } from './parse-note.ts'

type Way = keyof KnownFacts['ways']

/** Ways that a reply has to tell of, each as the names of which one is enough: whoever meets the code must find what to do. */
function waysOf({ actor, appears }: CodeFacts): Way[][] {
  if (actor === 'support' || actor === 'nobody') return []
  const places = new Set(appears.flatMap((place) => Object.keys(place)))
  if (places.has('runtime')) return [['caller', 'provider']]
  return places.has('menu') && places.has('api') ? [['console'], ['api']] : []
}

/** Words in bold with which paragraphs of a reply begin. */
const openings = (reply: Prose): string[] =>
  reply.flatMap((node) => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined
    const word = first?.type === 'strong' ? first.children[0] : undefined
    return word?.type === 'text' ? [word.value] : []
  })

/** Faults of replies that leave out a reader of the code: who uses the console, who calls the API, the caller or the provider of a deployed API. */
export function replyFaults(facts: CodeFacts, notes: Record<Lang, Note>, { ways }: KnownFacts): Fault[] {
  return [notes.ko, notes.en].flatMap(({ lang, file, reply, broken }) => {
    if (broken || !reply) return []
    const found = openings(reply)
    return waysOf(facts).flatMap((names): Fault[] => {
      const labels = names.map((name) => `${ways[name][lang]}:`)
      if (labels.some((label) => found.includes(label))) return []
      const words = labels.map((label) => `**${label}**`).join(' or ')
      return [
        {
          file,
          field: 'reply',
          problem: `has no paragraph that begins with ${words}`,
          remedy: 'Say what that reader has to do; `appears` says who meets the code',
        },
      ]
    })
  })
}
