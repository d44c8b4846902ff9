import type { APIRoute, GetStaticPaths } from 'astro'
import { catalog, type CodeEntry } from '../../catalog/index.ts'
import { cardPng, cardsOn } from '../../twins/chat-card.ts'
import { edition } from '../../twins/edition.ts'

export const getStaticPaths = (() =>
  cardsOn() ? catalog().codes.map((entry) => ({ params: { code: entry.code }, props: { entry } })) : []) satisfies GetStaticPaths

/** /og/<code>.png: the chat card of a code. */
export const GET: APIRoute<{ entry: CodeEntry }> = async ({ props, site }) =>
  new Response(await cardPng(props.entry, edition(site)), { headers: { 'content-type': 'image/png' } })
