/**
 * Reads a file beside this program as JSON by its name, `answers/start.json`: with `fetch`, or from the folder when the program itself lies in
 * one. Throws an error that names the file and the remedy.
 */
export async function readBeside(name: string): Promise<unknown> {
  const url = new URL(name, import.meta.url)
  try {
    return JSON.parse(url.protocol === 'file:' ? await fromFolder(url) : await fromNetwork(url))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${url.href} cannot be read (${reason}): keep the files of the build together`, { cause: error })
  }
}

async function fromFolder(url: URL): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(url, 'utf8')
}

async function fromNetwork(url: URL): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`status ${String(response.status)}`)
  return response.text()
}
