import { build } from 'virtual:search/known'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog } from '../../content.ts'
import { knowledgeFiles } from './knowledge-files.ts'

interface Props {
  text: string
}

/** A file for each part of what is learned of the catalogue. */
export const getStaticPaths = (async () =>
  [...knowledgeFiles(await getCatalog(), build)].map(({ name, text }) => ({ params: { name }, props: { text } }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } })
