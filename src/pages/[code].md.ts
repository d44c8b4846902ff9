import type { APIRoute, GetStaticPaths } from 'astro'
import { catalog, type CodeEntry } from '../catalog/index.ts'
import { edition } from '../twins/edition.ts'
import { pageMarkdown } from '../twins/page-markdown.ts'

export const getStaticPaths = (() =>
  catalog().codes.map((entry) => ({ params: { code: entry.code }, props: { entry } }))) satisfies GetStaticPaths

/** /<code>.md: the page of a code as Markdown. */
export const GET: APIRoute<{ entry: CodeEntry }> = ({ props, site }) =>
  new Response(pageMarkdown(props.entry, edition(site)), { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
