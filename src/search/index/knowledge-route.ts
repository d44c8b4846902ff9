import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'virtual:search/known'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getCatalog, getStored } from '../../content.ts'
import { knowledgeNames } from './knowledge-files.ts'
import type { Lesson } from './knowledge-worker.ts'

let learning: Promise<ReadonlyMap<string, string>> | undefined

/** A file for each part of what is learned of the catalogue. The learning begins at once, beside the rendering of the pages. */
export const getStaticPaths = (async () => {
  learning = learn({ stored: await getStored(), build })
  return knowledgeNames((await getCatalog()).codes.length).map((name) => ({ params: { name } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response((await learning)?.get(name), { headers: { 'content-type': 'application/json; charset=utf-8' } })

/** The files of what is learned, by name. Rejects when the learning throws. */
function learn(lesson: Lesson): Promise<ReadonlyMap<string, string>> {
  return new Promise((done, fail) => {
    // The built route lies in another folder than its source, so the worker is named from the project's.
    new Worker(resolve(process.cwd(), 'src/search/index/knowledge-worker.ts'), { workerData: lesson })
      .once('message', done)
      .once('error', fail)
  })
}
