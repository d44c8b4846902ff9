import type { APIRoute, GetStaticPaths } from 'astro'
import type { CodeEntry } from '../../catalog/index.ts'
import { getCatalog } from '../../content.ts'
import { cardPng, cardsOn } from '../../twins/chat-card.ts'
import { getEdition } from '../../twins/get-edition.ts'

export const getStaticPaths = (async () =>
  cardsOn() ? (await getCatalog()).codes.map((entry) => ({ params: { code: entry.code }, props: { entry } })) : []) satisfies GetStaticPaths

/** /og/<code>.png: the chat card of a code. */
export const GET: APIRoute<{ entry: CodeEntry }> = async ({ props, site }) =>
  new Response(await cardPng(props.entry, await getEdition(site)), { headers: { 'content-type': 'image/png' } })
