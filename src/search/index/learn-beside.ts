import { Worker } from 'node:worker_threads'

/** Learns the content in a thread of its own. Returns the files of what is learned, by name. Rejects when the learning throws. */
export function learnBeside(): Promise<ReadonlyMap<string, string>> {
  return new Promise((done, fail) => {
    new Worker(new URL('knowledge-worker.ts', import.meta.url)).once('message', done).once('error', fail)
  })
}
