import type { APIRoute } from 'astro'
import { getCatalog } from '../../content.ts'
import { searchDocuments } from './document.ts'

/** What the index is built from, a document a line. The integration takes the file out of the built site again. */
export const GET: APIRoute = async () => {
  const lines = [...searchDocuments(await getCatalog())].map((document) => JSON.stringify(document))
  return new Response(lines.join('\n'), { headers: { 'content-type': 'application/jsonl; charset=utf-8' } })
}
