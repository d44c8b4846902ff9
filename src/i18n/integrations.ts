import type { Pair } from '../catalog/schema.ts'

/** Sentences in each language; a name between backticks is set as code. */
export interface Sentences {
  ko: readonly string[]
  en: readonly string[]
}

/** Sections of the page "Integrations", in its order. */
export const parts = {
  bookmark: {
    title: { ko: '북마크', en: 'A bookmark' },
    text: {
      ko: [
        '아래 버튼을 북마크 막대로 끌어 놓습니다. 끌 수 없으면 주소를 복사해 새 북마크의 주소로 저장합니다.',
        '티켓을 보다가 이 북마크를 클릭하면 선택한 글에서, 선택한 글이 없으면 화면의 글에서 코드를 찾아 새 탭에 엽니다. 이 사이트로는 코드의 숫자만 옵니다. 주소를 열기만 하므로 보안 정책이 엄격한 화면에서도 동작합니다.',
      ],
      en: [
        'Drag the button to the bookmarks bar, or copy its address and paste it as the address of a new bookmark.',
        'In a ticket, the bookmark looks for codes in the selected text, or else in the text of the page, and opens them in a new tab. Only the digits of codes come to this site. It only opens an address, so it works on pages with a strict policy too.',
      ],
    },
  },
  share: {
    title: { ko: '휴대폰의 공유 메뉴', en: 'Share on a phone' },
    text: {
      ko: [
        '브라우저 메뉴의 “홈 화면에 추가”나 “앱 설치”로 설치하고 한 번 엽니다. 그러면 다른 앱의 공유 메뉴에 나타납니다. 공유한 글은 휴대폰 안에서 검색창으로 들어가고 서버로 가지 않습니다. 사이트 데이터를 삭제한 뒤에는 공유하기 전에 한 번 다시 엽니다. 그 전에 공유한 글은 서버로 전송됩니다.',
        '글을 넘기는 주소는 `/#q=…`입니다. `#` 뒤는 브라우저가 서버로 보내지 않습니다.',
      ],
      en: [
        'Install the site with “Add to Home screen” or “Install app” in the browser’s menu and open it once. It is then in the share menu of other apps. A shared text goes into the search box on the phone itself and not to the server. After you clear the site’s data, open it once again before you share: a text that is shared before that is sent to the server.',
        'The address that hands over a text is `/#q=…`: what follows `#` is never sent to a server.',
      ],
    },
  },
  command: {
    title: { ko: '명령', en: 'A command' },
    text: {
      ko: [
        '빌드한 사이트의 `package` 폴더를 `npx`로 실행합니다. 저장소에서는 `npm run code --` 뒤에 같은 것을 씁니다. 네트워크를 쓰지 않습니다.',
        '종료 상태: 0\u00a0찾음, 1\u00a0맞는 코드 없음, 2\u00a0잘못된 사용.',
      ],
      en: [
        'Run the folder `package` of the built site with `npx`; in the repository, write the same after `npm run code --`. It needs no network.',
        'Exit status: 0\u00a0found, 1\u00a0nothing fits, 2\u00a0wrong use.',
      ],
    },
  },
  library: {
    title: { ko: '라이브러리', en: 'A library' },
    text: {
      ko: [
        '검색창과 같은 프로그램을 ES 모듈로 씁니다. `answer(text)`는 코드, 제목, 할 일, 링크, 답변을 주고, `linkify(text)`는 글 속의 코드를 링크로 바꿉니다. 브라우저와 Node.js 20 이상에서 동작하고 글을 어디에도 보내지 않습니다.',
        '다른 호스트의 화면에서는 `package` 폴더를 그 호스트에 복사해 씁니다. 이름에 해시가 있는 파일은 프로그램을 고정하고, 코드와 답변은 늘 그 옆의 데이터에서 읽습니다.',
      ],
      en: [
        'The search box’s own program as an ES module. `answer(text)` returns codes with title, what to do, link and replies; `linkify(text)` makes links of the codes in a text. It runs in browsers and in Node.js 20 and later, and sends the text nowhere.',
        'For pages on another host, put a copy of the folder `package` there. The file with a hash in its name pins the program; codes and replies always come from the data beside it.',
      ],
    },
  },
  recipes: {
    title: { ko: '티켓과 대화 도구', en: 'Ticket and chat systems' },
    text: {
      ko: [
        '글에서 코드를 찾는 정규식입니다. 하이픈이나 빈칸으로 나눈 코드와 `0`, `-1`은 찾지 않습니다. 이런 코드는 검색창과 라이브러리가 찾습니다.',
      ],
      en: [
        'The regular expression that finds codes in a text. It leaves out codes written with hyphens or spaces, `0` and `-1`, which the search box and the library find.',
      ],
    },
  },
  constants: {
    title: { ko: '프로그램의 상수', en: 'Constants for programs' },
    text: {
      ko: [
        '`resultCode`를 숫자 대신 이름과 비교하도록 코드를 상수로 만든 파일입니다. 상수마다 메시지와 페이지 링크가 있습니다. 숫자는 바뀌지 않지만 이름은 제목을 따르므로 복사해 쓰세요.',
        '`codes.json`을 쓰는 프로젝트는 `codes.schema.json`으로 검사할 수 있습니다.',
      ],
      en: [
        'Files that let a program compare `resultCode` with a name instead of a number; each constant has the message and a link to the page. Numbers never change, names follow the titles, so take a copy.',
        'Projects that read `codes.json` can check it with `codes.schema.json`.',
      ],
    },
  },
  models: {
    title: { ko: '언어 모델', en: 'Language models' },
    text: {
      ko: ['모델에는 코드의 Markdown을 줍니다. 어느 파일을 어떻게 쓰는지는 `llms.txt`에 있습니다.'],
      en: ['Give a model the Markdown of a code. `llms.txt` says which file to use and how.'],
    },
  },
  links: {
    title: { ko: '링크', en: 'Links' },
    text: {
      ko: [
        '코드의 주소는 코드 하나로 끝나는 이 주소뿐이고, 가장 짧으며, 바뀌지 않습니다. 줄인 주소를 따로 두지 않습니다.',
        '`#fix`는 조치, `#reply`는 답변으로 바로 갑니다. `?lang=ko`와 `?lang=en`은 언어를 정합니다.',
      ],
      en: [
        'A code has one address, which ends with the code. It is the shortest there is and never changes; there are no second, shorter ones.',
        '`#fix` leads to the fix, `#reply` to the reply. `?lang=ko` and `?lang=en` choose the language.',
      ],
    },
  },
} as const satisfies Record<string, { title: Pair; text: Sentences }>

/** Id of a section of the page. */
export type PartId = keyof typeof parts

/** Words of the bookmark. */
export const bookmark = {
  name: { ko: '이 화면에서 코드 검색', en: 'Find codes on this page' },
  copy: { ko: '북마크 주소 복사', en: 'Copy the bookmark’s address' },
  nothing: { ko: 'API Gateway 코드가 없습니다.', en: 'No API Gateway code here.' },
} as const satisfies Record<string, Pair>

/** Words of the recipes: where the fields are, and how the result is used. */
export const recipes = {
  github: {
    name: 'GitHub',
    where: {
      ko: '저장소의 Settings > Autolink references에서 Numeric을 고릅니다.',
      en: 'Settings > Autolink references of the repository, Numeric.',
    },
    use: { ko: '이슈와 커밋에 `APIGW-400103005`라고 쓰면 링크가 됩니다.', en: '`APIGW-400103005` in issues and commits becomes a link.' },
  },
  gitlab: {
    name: 'GitLab',
    where: {
      ko: '프로젝트의 Settings > Integrations > Custom issue tracker입니다.',
      en: 'Settings > Integrations > Custom issue tracker of the project.',
    },
    use: {
      ko: '`APIGW-400103005`라고 쓰면 링크가 됩니다. 프로젝트에 외부 이슈 도구가 이미 있으면 쓸 수 없습니다.',
      en: '`APIGW-400103005` becomes a link. A project can have only one external issue tracker.',
    },
  },
  jira: {
    name: 'Jira',
    where: {
      ko: 'Automation 규칙입니다. 이슈가 만들어질 때 변수를 만들고, 변수가 비어 있지 않으면 댓글을 답니다.',
      en: 'An Automation rule: when an issue is created, create the variable; if it is not empty, add the comment.',
    },
    use: { ko: '설명에 코드가 있는 이슈에 링크가 달립니다.', en: 'An issue whose description has a code gets the link.' },
  },
  zendesk: {
    name: 'Zendesk',
    where: {
      ko: 'Admin Center > Tickets > Fields에서 Regex 필드를 만들고, 그 번호를 매크로의 ID에 입력합니다.',
      en: 'A Regex field in Admin Center > Tickets > Fields; put its number into the macro in place of ID.',
    },
    use: { ko: '필드에는 코드만 들어가고, 매크로가 링크를 추가합니다.', en: 'The field takes codes only, and the macro writes the link.' },
  },
  slack: {
    name: 'Slack',
    where: {
      ko: '앱이 보내는 글의 링크와, Bolt로 만든 앱의 응답입니다.',
      en: 'A link in a text that an app sends, and a Bolt app that responds.',
    },
    use: { ko: '코드가 있는 글에 앱이 링크로 답합니다.', en: 'The app answers a message that has codes with their links.' },
  },
  teams: {
    name: 'Teams',
    where: { ko: '글에 쓰는 링크와, Workflows가 보내는 카드입니다.', en: 'A link in a message, and a card that Workflows posts.' },
    use: { ko: '카드의 단추가 페이지를 엽니다.', en: 'The button of the card opens the page.' },
  },
  dooray: {
    name: 'Dooray!',
    where: {
      ko: '업무와 위키에 쓰는 링크와, 메신저의 Incoming Webhook으로 보내는 JSON입니다.',
      en: 'A link in tasks and wiki pages, and JSON for an incoming webhook of the messenger.',
    },
    use: { ko: '메신저의 제목을 클릭하면 페이지가 열립니다.', en: 'The title in the messenger opens the page.' },
  },
} as const satisfies Record<string, { name: string; where: Pair; use: Pair }>

/** Name of the copy buttons of snippets. */
export const snippetCopy: Pair = { ko: '복사', en: 'Copy' }
