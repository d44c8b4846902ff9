import type { APIRoute, GetStaticPaths } from 'astro'
import type { CodeEntry } from '../catalog/index.ts'
import { getCatalog } from '../content.ts'
import { getEdition } from '../twins/get-edition.ts'
import { codeJson } from '../twins/json.ts'

export const getStaticPaths = (async () =>
  (await getCatalog()).codes.map((entry) => ({ params: { code: entry.code }, props: { entry } }))) satisfies GetStaticPaths

/** /<code>.json: a code as JSON. */
export const GET: APIRoute<{ entry: CodeEntry }> = async ({ props, site }) =>
  new Response(codeJson(props.entry, await getEdition(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
