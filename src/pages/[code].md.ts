import type { APIRoute, GetStaticPaths } from 'astro'
import type { CodeEntry } from '../catalog/index.ts'
import { getCatalog } from '../content.ts'
import { getEdition } from '../twins/get-edition.ts'
import { markdownTwin } from '../twins/front-matter.ts'

export const getStaticPaths = (async () =>
  (await getCatalog()).codes.map((entry) => ({ params: { code: entry.code }, props: { entry } }))) satisfies GetStaticPaths

/** /<code>.md: the page of a code as Markdown, with front matter. */
export const GET: APIRoute<{ entry: CodeEntry }> = async ({ props, site }) =>
  new Response(markdownTwin(props.entry, await getEdition(site)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
