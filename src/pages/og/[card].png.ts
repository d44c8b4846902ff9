import type { APIRoute, GetStaticPaths } from 'astro'
import { cardPng, cardsOn, cardSvgs } from '../../twins/chat-card.ts'
import { getEdition } from '../../twins/get-edition.ts'

export const getStaticPaths = (async () =>
  cardsOn
    ? Object.entries(cardSvgs(await getEdition(undefined))).map(([card, svg]) => ({ params: { card }, props: { svg } }))
    : []) satisfies GetStaticPaths

/** /og/<code>.png and /og/<page>.png: the chat cards. */
export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(await cardPng(props.svg), { headers: { 'content-type': 'image/png' } })
