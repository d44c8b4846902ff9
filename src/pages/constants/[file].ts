import type { APIRoute, GetStaticPaths } from 'astro'
import { CONSTANTS } from '../../twins/constants.ts'
import { getEdition } from '../../twins/get-edition.ts'

export const getStaticPaths = (() => Object.keys(CONSTANTS).map((file) => ({ params: { file } }))) satisfies GetStaticPaths

/** /constants/<file>: the codes as constants of a programming language. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(CONSTANTS[params['file'] ?? '']?.(await getEdition(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
