import { expect, test } from 'vitest'
import { curlCommand } from '../../../src/client/curl-command.ts'

test('a call becomes a curl command of version 2.0 with its token', () => {
  expect(curlCommand('DELETE /v1.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}')).toBe(
    [
      "curl -X DELETE 'https://{region}-apigateway.api.nhncloudservice.com/v2.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}' \\",
      "  -H 'X-NHN-Authorization: Bearer {token}'",
    ].join('\n'),
  )
})

test.each(['POST', 'PUT'])('%s has a place for the body', (method) => {
  expect(curlCommand(`${method} /v1.0/appkeys/{appKey}/services`)).toMatch(
    / \\\n {2}-H 'Content-Type: application\/json' \\\n {2}-d '\{body\}'$/,
  )
})
