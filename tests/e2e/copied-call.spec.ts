import { clipboard, expect, test } from './site.ts'

test('a call in a step is copied as it stands, or as a curl command with the places to fill in', async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  const step = page.locator('[data-list="fix"] code.api:visible', { hasText: 'DELETE' }).last()
  const call = 'DELETE /v1.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}'
  await step.getByRole('button', { name: 'Copy the call', exact: true }).click()
  await expect.poll(() => clipboard(page)).toBe(call)
  await step.getByRole('button', { name: 'Copy as a curl command' }).click()
  await expect
    .poll(() => clipboard(page))
    .toBe(
      "curl -X DELETE 'https://{region}-apigateway.api.nhncloudservice.com/v2.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}' \\\n" +
        "  -H 'X-NHN-Authorization: Bearer {token}'",
    )
  await expect(page.locator('#spoken')).not.toBeEmpty()
})
