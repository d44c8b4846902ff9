import { expect, test } from 'vitest'
import { parseNote, type Prose } from '../../../../src/catalog/notes/parse-note.ts'
import { proseHtml, proseMarkdown, type RenderContext } from '../../../../src/catalog/notes/render-note.ts'
import { setCalls, shortCall } from '../../../../src/catalog/notes/set-calls.ts'
import { NO_FACTS } from '../no-facts.ts'

const apis = {
  'stage.list': 'GET /services/{id}/stages',
  'stage.delete': 'DELETE /services/{id}/stages/{stageId}',
  'plan.stages': 'GET /plans/{planId}/stages',
  'plan.disconnect': 'DELETE /plans/{planId}/stages/{stageId}',
  'plan.list': 'GET /plans',
}
const known = { ...NO_FACTS, api_prefix: '/v1.0', apis, with_body: ['plan.disconnect'] }
const context: RenderContext = { known, codeUrl: () => null }

function prose(text: string): Prose {
  const { note, faults } = parseNote(`<Escalate>\n${text}\n</Escalate>\n`, 'note.en.mdx', 'en')
  if (!note?.escalate || faults.length > 0) throw new Error(JSON.stringify(faults))
  return note.escalate
}
const markdown = (text: string): string => proseMarkdown(setCalls(prose(text), apis), context, 'en')

test('a sentence has the end of a call, and the whole call stands below it', () => {
  expect(markdown('Call <Api id="stage.delete" /> last.')).toBe(
    'Call `DELETE …/stages/{stageId}` last.\n\n```http\nDELETE /v1.0/services/{id}/stages/{stageId}\n```',
  )
})

test('each call stands once below a paragraph, in the order of the sentence', () => {
  expect(markdown('<Api id="plan.stages" />, <Api id="plan.list" />, and again <Api id="plan.stages" />.').match(/^GET .*$/gm)).toEqual([
    'GET /v1.0/plans/{planId}/stages',
    'GET /v1.0/plans',
  ])
})

test('a paragraph of nothing but a call is that line', () => {
  expect(markdown('<Api id="plan.list" />')).toBe('```http\nGET /v1.0/plans\n```')
})

test('a call in a list stands below its item', () => {
  expect(markdown('- Call <Api id="plan.list" />\n- Wait')).toMatch(
    /^- Call `GET \/plans`\n+ {2}```http\n {2}GET \/v1.0\/plans\n {2}```\n+- Wait$/,
  )
})

test('prose without a call stays as it is', () => {
  const text = prose('No **call**.\n\n- None')
  expect(setCalls(text, apis)).toEqual(text)
})

test('the end of a path is as long as it takes to tell the call from the others', () => {
  expect(shortCall('stage.list', [], apis)).toBe('GET …/stages')
  expect(shortCall('stage.list', ['stage.list', 'stage.delete'], apis)).toBe('GET …/stages')
  expect(shortCall('stage.list', ['plan.stages'], apis)).toBe('GET /services/{id}/stages')
  expect(shortCall('plan.list', [], apis)).toBe('GET /plans')
})

test('on a page the line says whether the call has a body', () => {
  const html = (id: string): string => proseHtml(setCalls(prose(`<Api id="${id}" />`), apis), context, 'en')
  expect(html('plan.disconnect')).toMatch(/^<div class="call" data-call="body"><code class="api" translate="no"><b>DELETE<\/b>/)
  expect(html('stage.delete')).toContain('data-call=""')
})
