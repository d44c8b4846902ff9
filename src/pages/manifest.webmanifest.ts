import type { APIRoute } from 'astro'
import { webManifest } from '../twins/web-manifest.ts'

/** /manifest.webmanifest: the site as an installed app. */
export const GET: APIRoute = () => new Response(webManifest(), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
