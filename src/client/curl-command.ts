/** Where a curl command goes, and whether the call has a body. */
interface Target {
  /** Host of the management API, with `{region}` where there is more than one. */
  host: string
  body: boolean
}

/**
 * A call of the management API (`DELETE /v1.0/appkeys/{appKey}/…`) as a curl command of version 2.0, which has the same calls and takes a token.
 * What the reader has to fill in stays in braces.
 */
export function curlCommand(call: string, { host, body }: Target): string {
  const [method = '', path = ''] = call.split(' ')
  const json = body ? " \\\n  -H 'Content-Type: application/json' \\\n  -d '{body}'" : ''
  return `curl -X ${method} '${host}${path.replace('/v1.0/', '/v2.0/')}' \\\n  -H 'X-NHN-Authorization: Bearer {token}'${json}`
}
