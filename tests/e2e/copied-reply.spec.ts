import { ORIGIN } from './servers.ts'
import { clipboard, expect, test } from './site.ts'

/** A reply with every element that a note may have, which replaces the reply of the page. */
const REPLY = `
  <p>First of
    <mark class="fill" data-fill="stage-name">[stage name]</mark> &amp; &lt;b&gt;.</p>
  <p>Open <b class="menu" data-other="스테이지">Stage</b> or call
    <code class="api"><b>GET</b> /<wbr>stages</code> for <a href="/400106002/"><code>400106002</code></a>.</p>
  <ul><li>one <strong>two</strong></li><li>three</li></ul>
  <p>Read more: <a href="/0/?lang=en" data-absolute>${ORIGIN}/0/?lang=en</a></p>`

test.beforeEach(async ({ page }) => {
  await page.goto('/400103005/?lang=en')
  await page.locator('#reply-en').evaluate((reply, html) => (reply.innerHTML = html), REPLY)
})

test('a copied reply is plain text: a blank line between paragraphs, a dash before list items, no markup', async ({ page }) => {
  await page.locator('#reply').getByRole('button', { name: 'Copy the reply' }).click()
  await expect(page.locator('#spoken')).toContainText('Copied')
  expect(await clipboard(page)).toBe(
    [
      'First of [stage name] & <b>.',
      'Open Stage or call GET /stages for 400106002.',
      '- one two\n- three',
      `Read more: ${ORIGIN}/0/?lang=en`,
    ].join('\n\n'),
  )
})

test('a reply copied as Markdown keeps bold, code and links, and has a bare address once', async ({ page }) => {
  await page.locator('#reply').getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.locator('#spoken')).toContainText('Copied')
  expect(await clipboard(page)).toBe(
    [
      'First of [stage name] & <b>.',
      `Open **Stage** or call \`GET /stages\` for [\`400106002\`](${ORIGIN}/400106002/).`,
      '- one **two**\n- three',
      `Read more: ${ORIGIN}/0/?lang=en`,
    ].join('\n\n'),
  )
})
