// Learns in a thread of its own, which knowledge-route.ts starts: what the collections hold comes in, the files go out by name.
import { parentPort, workerData } from 'node:worker_threads'
import { joinStored, type Stored } from '../../catalog/join.ts'
import { knowledgeFiles } from './knowledge-files.ts'

/** What the thread is given: the content and the name of the build. */
export interface Lesson {
  stored: Stored
  build: string
}

const { stored, build } = workerData as Lesson
parentPort?.postMessage(new Map(Array.from(knowledgeFiles(joinStored(stored), build), ({ name, text }) => [name, text])))
