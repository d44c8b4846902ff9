import { expect, test } from 'vitest'
import { curlCommand } from '../../../src/client/curl-command.ts'

const host = 'https://{region}.example.com'

test('a call becomes a curl command of version 2.0 with its token', () => {
  expect(curlCommand('DELETE /v1.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}', { host, body: false })).toBe(
    [
      "curl -X DELETE 'https://{region}.example.com/v2.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}' \\",
      "  -H 'X-NHN-Authorization: Bearer {token}'",
    ].join('\n'),
  )
})

test.each(['POST', 'DELETE'])('a %s with a body has a place for it', (method) => {
  expect(curlCommand(`${method} /v1.0/appkeys/{appKey}/services`, { host, body: true })).toMatch(
    / \\\n {2}-H 'Content-Type: application\/json' \\\n {2}-d '\{body\}'$/,
  )
})
