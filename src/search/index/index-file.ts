const SIGNATURE = 12

/**
 * What the server has of an address, or without a connection what the browser still has of an earlier visit. Throws when neither
 * has it.
 */
export async function got(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => fetch(url, { cache: 'force-cache' }))
  if (!response.ok) throw new Error(`${String(response.status)} for ${url}`)
  return response
}

/** A file of the index, unpacked and without its signature. Throws when it is missing or cut short. */
export async function indexFile(url: string): Promise<Uint8Array> {
  const { body } = await got(url)
  if (!body) throw new Error(`${url} is empty`)
  const unpacked = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
  return new Uint8Array(unpacked, SIGNATURE)
}
