import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { createAnalyser } from '../../../src/search/language/analyser.ts'
import { createLexicon, type Concept } from '../../../src/search/language/lexicon.ts'

/** The words of the search as `content/lexicon.yaml` has them, and the analyser and the lexicon made of them. */
export const concepts = parse(readFileSync(new URL('../../../content/lexicon.yaml', import.meta.url), 'utf8')) as Record<string, Concept>
export const lexicon = createLexicon(concepts)
export const analyse = createAnalyser(lexicon)
