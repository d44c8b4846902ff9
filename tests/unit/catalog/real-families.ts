import { resolve } from 'node:path'
import { readShared } from '../../../src/catalog/read.ts'

const root = resolve(import.meta.dirname, '../../..')

/** What all codes of the real content share. */
const shared = readShared(resolve(root, 'content'), root)

/** The families of the real content. */
export const { families } = shared
