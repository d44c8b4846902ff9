import { expect, KINDS, search, test } from './site.ts'

const PAGES = [...KINDS, '/404.html']

/**
 * What a listener to the page stumbles over: no heading of the first level before all others, a level that is left out, a landmark without a name or
 * with the name of another, and Korean that is not said to be Korean. Runs in the page.
 */
function faultsToTheEar(): string[] {
  const faults: string[] = []
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
  const textOf = (element: Element): string =>
    element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : element.textContent
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].filter(seen).map((heading) => Number(heading.localName.slice(1)))
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) faults.push(`headings begin with ${levels.slice(0, 3).join()}`)
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`heading ${String(index + 1)} is of level ${String(level)}`)
  })
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .map((label) => (label ? textOf(label) : ''))
      .join(' ')
      .trim() ||
    (element.getAttribute('aria-label') ?? '')
  const landmarks = [...document.querySelectorAll('nav, section')].filter(seen)
  const names = landmarks.map((landmark) => `${landmark.localName} "${nameOf(landmark)}"`)
  names.forEach((name, index) => {
    if (name.endsWith('""') || names.indexOf(name) !== index) faults.push(`${name} is no name of its own`)
  })
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    const words = texts.currentNode.nodeValue ?? ''
    // What stands in a program has no language of its own.
    if (!element || !/[가-힣]/.test(words) || !seen(element) || element.closest('script, style, pre')) continue
    if (element.closest('[lang]')?.getAttribute('lang') !== 'ko') faults.push(`"${words.trim().slice(0, 30)}" is not marked as Korean`)
  }
  return faults
}

for (const path of PAGES)
  test(`${path} has one first heading, a name for each landmark, and a language for each text`, async ({ page }) => {
    for (const view of ['ko', 'en', 'both']) {
      await page.goto(`${path}?lang=${view}`)
      expect(await page.evaluate(faultsToTheEar), view).toEqual([])
    }
  })

test('results have no heading out of order and a language for each text', async ({ page }) => {
  for (const text of ['스테이지 삭제가 안 돼요', '400103999', '김치찌개 레시피']) {
    await page.goto('/?lang=en')
    await search(page, text)
    expect(await page.evaluate(faultsToTheEar), text).toEqual([])
  }
})

test('headings out of order, landmarks of one name and Korean without its language are found', async ({ page }) => {
  await page.goto('/guide/?lang=en')
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('afterbegin', '<h2>early</h2>')
    main.insertAdjacentHTML('beforeend', '<h4>deep</h4><nav></nav><p lang="en">한글</p>')
  })
  const faults = (await page.evaluate(faultsToTheEar)).join('\n')
  for (const words of ['headings begin with 2', 'is of level 4', 'nav "" is no name', '"한글" is not marked'])
    expect(faults).toContain(words)
})

test('what a search found is announced once', async ({ page }) => {
  await page.goto('/?lang=ko')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const regions = document.querySelectorAll('[role="status"], [role="alert"], [aria-live], output')
    for (const region of regions)
      new MutationObserver(() => {
        const text = region.textContent.trim()
        if (text !== '') said.push(text)
      }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  await search(page, '스테이지 삭제')
  const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said)
  await expect.poll(said).toHaveLength(1)
  // A second one would come with the places in the full text, which are asked for after the answer.
  await page.locator('[data-fulltext]').waitFor({ state: 'attached' })
  expect(await said()).toHaveLength(1)
})

test.describe('the accessibility tree', () => {
  test('of the home page', async ({ page }) => {
    await page.goto('/?lang=ko')
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "본문으로 건너뛰기"
      - banner:
        - link "API Gateway 오류 코드"
        - navigation "주 메뉴":
          - list:
            - listitem:
              - link "모든 코드"
            - listitem:
              - link "호출별 코드"
            - listitem:
              - link "코드 읽는 법"
      - main:
        - heading "오류 코드 검색" [level=1]
        - search:
          - textbox "코드, 메시지, 붙여 넣은 글로 오류 검색"
          - button "검색"
        - region "기능별 오류 코드":
          - heading "기능별 오류 코드" [level=2]
          - region "관리 API":
            - heading "관리 API" [level=3]
            - list:
              - listitem:
                - link /^스테이지 .*코드 \\d+개/
          - region "게이트웨이":
            - heading "게이트웨이" [level=3]
      - contentinfo
    `)
  })

  test('of a code page', async ({ page }) => {
    await page.goto('/400104004/?lang=en')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - region "Status"
      - region /^400104004/:
        - heading /^400104004 .*Service of the stage to deploy was not found/ [level=1]
      - region "Official messages":
        - heading "Official messages" [level=2]
      - region "At a glance":
        - heading "At a glance" [level=2]
      - region "Causes and fixes":
        - heading "Causes and fixes" [level=2]
        - heading "Codes with the same text" [level=3]
      - region "Contact support":
        - heading "Contact support" [level=2]
      - region "Reply":
        - heading "Reply" [level=2]
      - region "Related codes":
        - heading "Related codes" [level=2]
      - region "Sources":
        - heading "Sources" [level=2]
      - region "History":
        - heading "History" [level=2]
    `)
  })

  test('of the list of all codes, of a domain and of the calls', async ({ page }) => {
    await page.goto('/codes/?lang=en')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "All codes" [level=1]
      - table:
        - rowgroup:
          - row
        - rowgroup:
          - row /400103005 Stage connected to a usage plan cannot be deleted/
    `)
    await page.goto('/domain/usage-plan/?lang=ko')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "사용량 계획" [level=1]
      - table:
        - rowgroup:
          - row
        - rowgroup:
          - row /400106001/
      - region "해제하고 삭제하는 순서":
        - heading "해제하고 삭제하는 순서" [level=2]
        - figure:
          - list:
            - listitem:
              - link "400105000"
    `)
    await page.goto('/calls/?lang=en')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Codes by call and screen" [level=1]
      - region "Management API calls":
        - heading "Management API calls" [level=2]
        - table
      - region "Console screens":
        - heading "Console screens" [level=2]
        - table
      - region "Calls to a deployed API":
        - heading "Calls to a deployed API" [level=2]
        - table
    `)
  })

  test('of the guide and of the integrations', async ({ page }) => {
    await page.goto('/guide/?lang=en')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "How to read a code" [level=1]
      - navigation "On this page":
        - list:
          - listitem:
            - link "The digits of a code"
          - listitem:
            - link "Links and views"
      - region "The digits of a code":
        - heading "The digits of a code" [level=2]
        - heading "Management API" [level=3]
        - 'heading "First three digits: error type" [level=4]'
        - list:
          - listitem:
            - link /^400 Bad request/
        - table:
          - rowgroup:
            - row "Module Meaning Codes"
          - rowgroup:
            - row /^103 Stage, stage plugins \\d+/:
              - cell "103"
              - cell:
                - link "Stage, stage plugins"
      - region "How the objects are connected":
        - figure:
          - list:
            - listitem: A service contains resources, models and stages. Methods use models for request and response bodies.
      - region "Links and views":
        - paragraph:
          - link "Use the codes in tickets and programs"
    `)
    await page.goto('/integrations/?lang=ko')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "연동" [level=1]
      - region "북마크":
        - heading "북마크" [level=2]
        - paragraph:
          - link "이 화면에서 코드 검색"
          - button "북마크 주소 복사"
      - region "휴대폰의 공유 메뉴":
        - heading "휴대폰의 공유 메뉴" [level=2]
      - region "명령"
      - region "라이브러리"
      - region "티켓과 대화 도구":
        - heading "티켓과 대화 도구" [level=2]
        - region "Jira":
          - heading "Jira" [level=3]
      - region "프로그램의 상수"
      - region "언어 모델"
      - region "링크"
    `)
  })

  test('of results, of an unknown code and of an unknown address', async ({ page, watch }) => {
    await page.goto('/?lang=ko')
    await search(page, '400103005')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "오류 코드 검색" [level=1]
      - search
      - list:
        - listitem:
          - link /400103005.*사용량 계획에 연결된 스테이지 삭제 불가/
    `)
    await search(page, '400103999')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "오류 코드 검색" [level=1]
      - search
      - paragraph:
        - code: "400103999"
        - text: 이 사이트에 없는 번호입니다.
      - list:
        - listitem:
          - link /400103005.*사용량 계획에 연결된 스테이지 삭제 불가/
      - link "모든 코드"
    `)
    watch.expected.push(/status of 404/)
    await page.goto('/no/such/page/?lang=en')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "There is no page at this address" [level=1]
      - paragraph: Search for the code or the message instead.
      - search:
        - textbox "Find an error by code, message or pasted text"
        - button "Search"
      - paragraph:
        - link "Home"
        - link "All codes"
    `)
  })
})
