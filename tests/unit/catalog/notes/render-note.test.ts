import { describe, expect, test } from 'vitest'
import { parseNote, type Prose } from '../../../../src/catalog/notes/parse-note.ts'
import { endpoint, factHtml, proseHtml, proseMarkdown, proseText, type RenderContext } from '../../../../src/catalog/notes/render-note.ts'
import type { KnownFacts } from '../../../../src/catalog/schema.ts'
import { NO_FACTS } from '../no-facts.ts'

const known: KnownFacts = {
  ...NO_FACTS,
  menus: { plan: { ko: '사용량 계획', en: 'Usage Plan' }, cors: { ko: 'CORS', en: 'CORS' }, evil: { ko: '<b>&', en: '"x"' } },
  api_prefix: '/v1.0/appkeys/{appKey}',
  apis: { 'stage.delete': 'DELETE /services/{id}' },
  limits: { many: { value: '1,000', what: 'things' } },
  fills: { name: { ko: '이름', en: 'name' } },
  sentences: { click: { ko: '**삭제**를 클릭합니다.', en: 'Click **Delete**, then **OK**.' } },
}
const context: RenderContext = { known, codeUrl: (code) => (code === '400103005' ? '/400103005/' : null) }

function prose(text: string): Prose {
  const { note, faults } = parseNote(`<Reply>\n${text}\n</Reply>\n`, 'note.en.mdx', 'en')
  if (!note?.reply || faults.length > 0) throw new Error(JSON.stringify(faults))
  return note.reply
}

describe('HTML', () => {
  const html = (text: string): string => proseHtml(prose(text), context, 'en')

  test('is paragraphs, lists, bold and code', () => {
    expect(html('A **b** `c`.\n\n- d\n- e').replaceAll('\n', '')).toBe(
      '<p>A <strong>b</strong> <code>c</code>.</p><ul><li>d</li><li>e</li></ul>',
    )
  })

  test('escapes text and code', () => {
    expect(html('a &lt;img src=x onerror=alert(1)> &amp; `<script>`')).toBe(
      '<p>a &#x3C;img src=x onerror=alert(1)> &#x26; <code>&#x3C;script></code></p>',
    )
  })

  test('escapes the texts of the known facts', () => {
    expect(proseHtml(prose('<Menu id="evil" />'), context, 'ko')).toContain('>&#x3C;b>&#x26;</b>')
    // Within the quotes of an attribute < is text.
    expect(html('<Menu id="evil" />')).toContain(' data-other="<b>&#x26;">"x"</b>')
  })

  test('prints the label of its language, with that of the other language beside it where they differ', () => {
    expect(html('<Menu id="plan" />')).toBe('<p><b class="menu" data-other="사용량 계획">Usage Plan</b></p>')
    expect(html('<Menu id="plan > cors" />')).toBe('<p><b class="menu" data-other="사용량 계획 > CORS">Usage Plan > CORS</b></p>')
    expect(html('<Menu id="cors" />')).toBe('<p><b class="menu">CORS</b></p>')
    expect(proseHtml(prose('<Menu id="plan" />'), context, 'ko')).toBe('<p><b class="menu" data-other="Usage Plan">사용량 계획</b></p>')
    expect(proseHtml(prose('<Menu id="cors" />'), context, 'ko')).toBe('<p><b class="menu" lang="en">CORS</b></p>')
  })

  test('a standard sentence has no space of its own beside a label', () => {
    expect(html('<Say id="click" />')).toBe('<p><span class="say">Click <strong>Delete</strong>, then <strong>OK</strong>.</span></p>')
    expect(proseHtml(prose('<Say id="click" />'), context, 'ko')).toContain('<strong>삭제</strong>를')
  })

  test('a method stays on the line of its path', () => {
    expect(html('`GET …/stages` `GET it`')).toBe('<p><code>GET\u00a0…/stages</code> <code>GET\u00a0it</code></p>')
  })

  test('only long code may break', () => {
    expect(html('`"swagger": "2.0"` `application/x-www-form-urlencoded`')).toBe(
      '<p><code>"swagger": "2.0"</code> <code class="long">application/<wbr>x-www-form-urlencoded</code></p>',
    )
  })

  test('a long path breaks behind its slashes, but not behind the first, nor after a scheme, and before its query', () => {
    expect(html('`GET /services/{apigwServiceId}`')).toContain('<code class="long">GET\u00a0/services/<wbr>{apigwServiceId}</code>')
    expect(html('`GET /services?regionCode={regionCode}`')).toContain('GET\u00a0/services<wbr>?regionCode={regionCode}</code>')
    expect(html('`https://docs.nhncloud.com/ko/`')).toContain('<code class="long">https://docs.nhncloud.com/<wbr>ko/</code>')
  })

  test('no line breaks within a date', () => {
    expect(html('Before 2021-11-23, in **2021-11-05**.')).toBe(
      '<p>Before <time>2021-11-23</time>, in <strong><time>2021-11-05</time></strong>.</p>',
    )
  })

  test('links only a code that has a page', () => {
    expect(html('<Code id="400103005" />')).toBe('<p><a href="/400103005/"><code>400103005</code></a></p>')
    expect(html('<Code id="400103099" />')).toBe('<p><code>400103099</code></p>')
  })

  test('prints an endpoint whole, and a blank as a field', () => {
    // A path may break after each slash but the first.
    expect(html('<Api id="stage.delete" />')).toContain('</b>\u00a0/v1.0/<wbr>appkeys/')
    expect(html('<Api id="stage.delete" />').replaceAll('/<wbr>', '/')).toMatch(
      /<code class="api"[^>]*><b>DELETE<\/b>\s\/v1\.0\/appkeys\/\{appKey\}\/services\/\{id\}<\/code>/,
    )
    expect(html('<Fill id="name" />')).toBe(
      '<p><input class="fill" data-fill="name" placeholder="name" aria-label="name" size="4" autocomplete="off"></p>',
    )
    expect(html('<Limit id="many" />')).toBe('<p>1,000</p>')
  })

  test('of a single fact equals the HTML in a note', () => {
    expect(`<p>${factHtml('Menu', 'plan', context, 'en')}</p>`).toBe(html('<Menu id="plan" />'))
  })
})

describe('Markdown and text', () => {
  const text =
    'Open <Menu id="plan" />, call <Api id="stage.delete" />, at most <Limit id="many" />; see <Code id="400103005" /> and <Code id="400103099" />.\n\n- Dear <Fill id="name" />'

  test('Markdown has no components left', () => {
    expect(proseMarkdown(prose(text), context, 'ko')).toBe(
      'Open **사용량 계획**, call `DELETE /v1.0/appkeys/{appKey}/services/{id}`, at most 1,000; see [400103005](/400103005/) and 400103099.\n\n- Dear \\[이름]',
    )
  })

  test('Markdown keeps text that looks like markup as text', () => {
    expect(proseMarkdown(prose('1 \\* 2 \\* 3 and \\[x]\\(y)'), context, 'en')).toBe('1 \\* 2 \\* 3 and \\[x]\\(y)')
  })

  test('text has no markup', () => {
    expect(proseText(prose(text), context, 'en')).toBe(
      'Open Usage Plan, call DELETE /v1.0/appkeys/{appKey}/services/{id}, at most 1,000; see 400103005 and 400103099.\n\n- Dear [name]',
    )
  })
})

test('an endpoint is a method and a whole path', () => {
  expect(endpoint(known, 'stage.delete')).toEqual({ method: 'DELETE', path: '/v1.0/appkeys/{appKey}/services/{id}' })
})
