import type { APIRoute } from 'astro'
import { notices } from '../delivery/notices.ts'

/** /licences.txt: the licences of the redistributed packages. */
export const GET: APIRoute = () => new Response(notices(process.cwd()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
