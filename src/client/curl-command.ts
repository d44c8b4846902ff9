/**
 * A call of the management API (`DELETE /v1.0/appkeys/{appKey}/…`) as a curl command of version 2.0, which has the same calls and takes a token.
 * What the reader has to fill in stays in braces.
 */
export function curlCommand(call: string): string {
  const address = call.replace('/v1.0/', "'https://{region}-apigateway.api.nhncloudservice.com/v2.0/")
  const body = call.startsWith('P') ? " \\\n  -H 'Content-Type: application/json' \\\n  -d '{body}'" : ''
  return `curl -X ${address}' \\\n  -H 'X-NHN-Authorization: Bearer {token}'${body}`
}
