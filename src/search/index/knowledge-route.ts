import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../content.ts'
import { knowledgeNames } from './knowledge-files.ts'
import { learnBeside } from './learn-beside.ts'

let learnt: Promise<ReadonlyMap<string, string>> | undefined

/** A file for each part of what is learned, in the development server. Astro asks again after a change of the content. */
export const getStaticPaths = (async () => {
  learnt = learnBeside()
  return knowledgeNames((await getCatalog()).codes.length).map((name) => ({ params: { name } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response((await learnt)?.get(name), { headers: { 'content-type': 'application/json; charset=utf-8' } })
