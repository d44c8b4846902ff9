import { afterAll, describe, expect, test } from 'vitest'
import { callsOf } from '../../../src/catalog/calls.ts'
import { callIn } from '../../../src/search/query/call-in-text.ts'
import { openTestSite } from './site-index.ts'

const site = await openTestSite()
afterAll(() => {
  site.close()
})
const { codes, known } = site.catalog
const asked = async (text: string): Promise<{ by: string; calls: string[]; codes: string[] }> => {
  const { understood, calls, hits } = await site.engine.search(text)
  return { by: understood.by, calls: calls.map(({ id }) => id), codes: hits.map(({ code }) => code) }
}

describe('an API call in the search', () => {
  test.each([
    ['DELETE /stages', ['stage.delete', 'usage-plan.disconnect-stage']],
    ['delete /stages/{stageId}', ['stage.delete', 'usage-plan.disconnect-stage']],
    ['DELETE /services/abc/stages/def', ['stage.delete']],
    ['DELETE https://kr1-apigateway.api.nhncloudservice.com/v1.0/appkeys/abcdefgh/services/abc/stages/def', ['stage.delete']],
    ['/v2.0/appkeys/{appKey}/services/{apigwServiceId}/stages/{stageId}/deploys/{deployId}/rollback', ['deploy.rollback']],
    ['POST /deploys', ['deploy.create']],
  ])('%s means %j', async (text, expected) => {
    const found = await asked(text)
    expect([found.by, found.calls]).toEqual(['call', expected])
  })

  test('every call of the guide finds its codes, those of the newest table first', async () => {
    for (const { id, codes: own } of callsOf(codes, known).api) {
      const found = await asked((known.apis[id] ?? '').replace(/\?.*$/, ''))
      expect(found.calls, id).toContain(id)
      expect(found.codes, id).toEqual(expect.arrayContaining(own.map(({ code }) => code)))
    }
  })

  test.each([
    'DELETE /users',
    'GET /',
    '/',
    'delete stages',
    '스테이지 삭제 API /stages 에서 오류가 납니다',
    'DELETE /stages\n실패했습니다',
  ])('%j is none', async (text) => {
    expect((await asked(text)).by).not.toBe('call')
  })

  test('is read without address, version, Appkey and query', () => {
    expect(callIn('GET https://a.example/v1.0/appkeys/k/services?regionCode=KR1')).toEqual({ method: 'GET', segments: ['services'] })
  })
})
