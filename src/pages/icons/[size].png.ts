import type { APIRoute, GetStaticPaths } from 'astro'
import { appIcon, ICON_SIZES } from '../../twins/app-icon.ts'

export const getStaticPaths = (() => ICON_SIZES.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths

/** /icons/<size>.png: the sign of the site for a home screen. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await appIcon(Number(params['size'])), { headers: { 'content-type': 'image/png' } })
