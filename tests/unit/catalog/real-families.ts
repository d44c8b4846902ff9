import { resolve } from 'node:path'
import { readNaming } from '../../../src/catalog/read.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The families of the real content. */
export const { families } = readNaming(resolve(root, 'content'), root)
