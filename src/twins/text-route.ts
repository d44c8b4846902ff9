import type { APIRoute } from 'astro'
import { MEDIA_TYPES } from '../delivery/media-types.ts'
import type { Edition } from './edition.ts'
import { getEdition } from './get-edition.ts'

/** The route of a file that `text` writes; `end` is the ending of its name, by which servers know its media type. */
export const textRoute =
  (text: (edition: Edition) => string, end: string): APIRoute =>
  async ({ site }) =>
    new Response(text(await getEdition(site)), { headers: { 'content-type': `${MEDIA_TYPES[end] ?? ''}; charset=utf-8` } })
