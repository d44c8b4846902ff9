import type { APIRoute } from 'astro'
import { notices } from '../delivery/notices.ts'

/** /licences.txt: the notices of the packages of which something goes out with the site. */
export const GET: APIRoute = () => new Response(notices(process.cwd()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
