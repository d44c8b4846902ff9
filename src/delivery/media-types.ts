/** Media types of the files of a build that a browser opens, by the ending of a file's name. Debian's `mime.types` lacks some and names others differently. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.ts': 'text/plain',
  '.java': 'text/plain',
  '.go': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.webmanifest': 'application/manifest+json',
}

/** Whether files with an ending are text, which is sent compressed. Pagefind's files and the pictures are compressed already. */
export const isText = (end: string): boolean => end in MEDIA_TYPES && end !== '.png'
