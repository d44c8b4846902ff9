// Learns in a thread of its own, which learn-beside.ts starts: the files of what is learned go out by name.
import { resolve } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { contentFolder } from '../../catalog/content-folder.ts'
import { joinContent } from '../../catalog/join.ts'
import { readContent } from '../../catalog/read.ts'
import { buildId } from './build-id.ts'
import { knowledgeFiles } from './knowledge-files.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = contentFolder(root)
const catalog = joinContent(readContent(folder, root).content)
parentPort?.postMessage(new Map(Array.from(knowledgeFiles(catalog, buildId(root, folder)), ({ name, text }) => [name, text])))
