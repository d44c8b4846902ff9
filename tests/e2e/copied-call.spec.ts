import { clipboard, expect, test } from './site.ts'

const DELETE_STAGE = '/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}'

test('a call in a step is copied as it stands, or as a curl command of each cloud with the places to fill in', async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  const line = page.locator('[data-list="fix"] .call:visible', { hasText: 'DELETE' }).last()
  await line.getByRole('button', { name: 'Copy the call', exact: true }).click()
  await expect.poll(() => clipboard(page)).toBe(`DELETE /v1.0${DELETE_STAGE}`)
  for (const [name, host] of [
    ['Copy as a curl command', 'https://{region}-apigateway.api.nhncloudservice.com'],
    ['Copy as a curl command · gov', 'https://kr1-apigateway.api.gov-nhncloudservice.com'],
  ] as const) {
    await line.getByRole('button', { name, exact: true }).click()
    await expect
      .poll(() => clipboard(page))
      .toBe(`curl -X DELETE '${host}/v2.0${DELETE_STAGE}' \\\n  -H 'X-NHN-Authorization: Bearer {token}'`)
  }
  await expect(page.locator('#spoken')).not.toBeEmpty()
})

test('a curl command has a body where the call takes one, whatever its method', async ({ page }) => {
  const copied = async (path: string): Promise<string> => {
    const line = page.locator('[data-list="fix"] .call:visible', { hasText: path }).first()
    await line.getByRole('button', { name: 'Copy as a curl command', exact: true }).click()
    return clipboard(page)
  }
  await page.goto('/400103005/?lang=en')
  await expect.poll(() => copied('/subscriptions')).toContain("-d '{body}'")
  await page.goto('/400104001/?lang=en')
  await expect.poll(() => copied('/rollback')).not.toContain('-d ')
})
