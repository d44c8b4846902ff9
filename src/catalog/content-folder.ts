import { resolve } from 'node:path'

/** Folder of the content: `content` below the project's folder, or the one that the environment variable `CONTENT_DIR` names. */
export const contentFolder = (root: string): string => resolve(root, process.env['CONTENT_DIR'] ?? 'content')
