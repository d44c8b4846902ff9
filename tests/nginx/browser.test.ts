import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findChromium, NO_CHROMIUM } from '../../src/commands/chromium.ts'
import { BASE as base } from '../below-base.ts'
import { startNginx, type Nginx } from './nginx.ts'

let nginx: Nginx
let browser: Browser
let page: Page
/** Errors in the console, among them violations of the Content Security Policy, and exceptions. */
const errors: string[] = []
/** Hosts of all requests. */
const hosts = new Set<string>()

beforeAll(async () => {
  const executablePath = await findChromium()
  if (executablePath === null) throw new Error(NO_CHROMIUM)
  nginx = await startNginx('site.conf', inject('www'))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const context = await browser.newContext({ locale: 'ko-KR', baseURL: `http://127.0.0.1:${String(nginx.port)}` })
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
})
afterAll(async () => {
  await browser.close()
  await nginx.stop()
})

test('through nginx, search, page, language view and going back without a connection work', async () => {
  await page.goto(base)
  const first = page.locator('#results a[data-code]').first()
  await page.locator('form[role="search"] [name="q"]').fill('Not found api key.')
  await page.locator('#results[data-state="done"]').waitFor()
  expect(await first.getAttribute('href')).toBe(`${base}404105000/`)
  await first.click()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('heading', { name: 'Causes and fixes', exact: true }).waitFor()
  await page.goto(`${base}codes/`)
  expect(errors).toEqual([])
  await page.context().setOffline(true)
  await page.goBack()
  await page.getByRole('heading', { name: 'Causes and fixes', exact: true }).waitFor()
  expect([...hosts]).toEqual([`127.0.0.1:${String(nginx.port)}`])
})

test('a frame on another site is refused', async () => {
  await page.context().setOffline(false)
  const site = `http://127.0.0.1:${String(nginx.port)}${base}`
  const framingSite = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe src="${site}"></iframe>`)
  }).listen(0, '127.0.0.1')
  await once(framingSite, 'listening')
  const other = await page.context().newPage()
  const refused = other.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await other.goto(`http://127.0.0.1:${String((framingSite.address() as AddressInfo).port)}/`)
  expect((await refused).text()).toContain("'none'")
  framingSite.close()
})
