import type { APIRoute, GetStaticPaths } from 'astro'
import { catalog, type CodeEntry } from '../catalog/index.ts'
import { edition } from '../twins/edition.ts'
import { codeJson } from '../twins/json.ts'

export const getStaticPaths = (() =>
  catalog().codes.map((entry) => ({ params: { code: entry.code }, props: { entry } }))) satisfies GetStaticPaths

/** /<code>.json: one code for machines. */
export const GET: APIRoute<{ entry: CodeEntry }> = ({ props, site }) =>
  new Response(codeJson(props.entry, edition(site)), { headers: { 'content-type': 'application/json; charset=utf-8' } })
