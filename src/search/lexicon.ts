/**
 * What the product's readers call things: objects, operations and states, each with the Korean and English words people use
 * for it. The principle: a word is here when it names the same thing in this product whoever says it, never because one
 * query needs it. Korean patterns match anywhere (compounds are written joined), English ones whole words.
 * Order matters where two begin at the same letter: the longer meaning stands first.
 */
const CONCEPTS: readonly (readonly [id: string, korean: string, english: string])[] = [
  ['appkey', '앱 ?키|어플(?:리케이션)? ?키|애플리케이션 ?키', 'app[ -]?keys?|application keys?'],
  ['plan', '사용량 ?(?:계획|플랜)|유[세스]이지 ?플랜|이용 ?계획|플랜|요금제', 'usage[ -]?plans?|plans?|quota plans?'],
  ['apikey', '(?:api|에이피아이) ?키|(?<![가-힣])키(?=[를가는은와도의에로만랑들라인이까 ,.?!]|$|연결|삭제|생성|재발급)', 'api[ -]?keys?|keys?'],
  ['contenttype', '콘텐[츠트] ?타입|컨텐[츠트] ?타입|마임 ?타입|미디어 ?타입', 'content[ -]?types?|mime(?: types?)?|media types?|produces|consumes'],
  ['servergroup', '서버 ?그룹', 'server groups?'],
  ['precall', '사전 ?(?:호출|api)|미리 ?호출', 'pre[_ -]?api|pre[ -]?calls?'],
  ['regenerate', '재 ?발급|재 ?생성|(?:다시|새로) ?(?:발급|받)|갱신|새(?:로운)? ?키', 'regenerat\\w*|re-?issu\\w*|rotat\\w*|renew\\w*|new value'],
  ['nochange', '(?:변경|바뀐|바뀌|수정|달라진|차이|다른)[^.]{0,6}(?:없|않)|동일|똑같|(?<![것거] ?)같[은다아](?!데|요)|차이|그대로|변화', 'no (?:changes?|differen\\w*|diff)|(?:not|n.t) (?:yet )?(?:been |be )?(?:chang\\w*|differ\\w*|modif\\w*)|unchanged|same|identical|differen\\w*|nothing (?:has )?changed|nothing new'],
  ['duplicate', '중복|겹[치쳐침쳤]|충돌|두 ?번|(?:이미|벌써) ?(?:존재|있|쓰)|(?:똑)?같은 ?(?:이름|경로|걸|것)', 'duplicat\\w*|already exists?|already taken|conflict\\w*|taken|twice|exists? already|already used|clash\\w*|collid\\w*|collision\\w*'],
  ['inuse', '사용 ?중|쓰(?:이|고 ?있|는 ?(?:중|곳))|이용 ?중|쓰는 ?데', 'in us(?:e|ing)|being used|used by|still used|in use by'],
  ['disconnect', '(?:연결|구독)[을를은이도부터 ]{0,3}(?:일부 )?(?:해제|끊|취소|해지)|해제|해지|끊|떼(?=[어고야기지낼내려면 ])|뗄|뗐|떼어|분리|풀(?=[어고기려])|언링크|디스커넥트', 'disconnect\\w*|detach\\w*|unlink\\w*|unbind\\w*|unsubscrib\\w*|unassign\\w*|dissociat\\w*|unhook\\w*|decoupl\\w*|separat\\w*'],
  ['connect', '연결|연동|붙[어이은여였]|묶[여어인이]|물[려린]|엮[이여인]|걸려|매핑|커넥트|이어[져진]|달[린려]|딸[린려]|할당|걸린|맵핑', 'connect\\w*|attach\\w*|link\\w*|bind\\w*|bound|associat\\w*|hook\\w*|tied|tie|assign\\w*|mapped|wired|belong\\w*|still on|stuck to'],
  ['delete', '삭제|제거|지[우워운울웠움]|없[애앨앤앴]|날[리려렸릴린]|딜리트|정리|폐기|파기|치우', 'delet\\w*|remov\\w*|drop\\w*|eras\\w*|get(?:ting)? rid|clean(?:ing)? up|purg\\w*|destroy\\w*|tear down|discard\\w*|wip(?:e|ed|ing)|trash'],
  ['rollback', '되돌[리려림린릴렸]기?|롤백|롤 백|리버트|원복|복구|복원|(?:이전|예전|지난|옛날) ?(?:버전|배포|상태)(?:으로|로)?', 'roll(?:ed|ing|s)?[ -]?back\\w*|rollback\\w*|revert\\w*|restor\\w*|recover\\w*|undo\\w*|go(?:ing)? back|back to|(?:previous|older|earlier|last) (?:version|deploy\\w*|state)'],
  ['deploy', '배포|디플로이|릴리[즈스]|반영', 'deploy\\w*|releas\\w*|roll(?:ed|ing)?[ -]?out|rollouts?|ship\\w*|(?:go|going|went|currently|is) live|live'],
  ['stage', '스테이지|스테이징|스테지|환경(?! ?변수)', 'stages?|staging|environments?|env'],
  ['servicegw', '(?:api )?(?:게이트웨이|gw|지더블유)(?: ?서비스)?|서비스', '(?:api )?(?:gateways?|gw)(?: services?)?|services?'],
  ['dns', '레코드 ?셋|디엔에스', 'record ?sets?|dns'],
  ['history', '이력|히스토리|기록|내역', 'histor\\w*|past deploy\\w*|records?|entr(?:y|ies)'],
  ['method', '메[서소]드|메쏘드', 'methods?|verbs?'],
  ['resource', '리소스|자원', 'resources?'],
  ['variable', '(?:경로|패스) ?변수|변수', 'path variables?|variables?'],
  ['parameter', '파라[미메]터|매개 ?변수|인자', 'param(?:eter)?s?|arguments?'],
  ['path', '경로|패스', 'paths?|routes?'],
  ['override', '재정의|오버라이[드딩]|덮어 ?[쓰써]|커스텀|개별|별도|따로', 'overrid\\w*|custom\\w*|own endpoint'],
  ['backend', '백 ?엔드|백앤드|엔드 ?포인트|뒷단|오리진', 'back[ -]?ends?|end ?points?|upstreams?'],
  ['url', '유알엘|(?:스테이지 )?주소', 'urls?|address\\w*|uris?'],
  ['plugin', '플러그 ?인', 'plug[ -]?ins?'],
  ['config', '설정|구성|컨피그|세팅', 'config\\w*|settings?|setup|set'],
  ['swagger', '스웨[거그]|오픈 ?api|스펙|명세', 'swagger|open ?api|oas|spec\\w*|yaml'],
  ['import', '가져오|불러[오와온]|임포트|업로드|올[리렸릴려린]', 'import\\w*|upload\\w*'],
  ['schema', '스키마', 'schemas?'],
  ['model', '모델', 'models?'],
  ['definition', '정의', 'definitions?|defin\\w*|declar\\w*'],
  ['header', '헤더', 'header keys?|headers?'],
  ['reference', '참조|레퍼런스', 'referenc\\w*|refer\\w*|\\$?refs?|point(?:s|ing)? (?:to|at)'],
  ['response', '응답|리스폰스', 'responses?|repl(?:y|ies)'],
  ['document', '설명서|문서|도큐먼트', 'document\\w*|docs?|portal'],
  ['publish', '게시|공개|퍼블리[시쉬]|비공개', 'publish\\w*|unpublish\\w*|public'],
  ['statistics', '통계|지표|차트|그래프|대시보드|모니터링|호출량', 'statistic\\w*|stats?|graphs?|metrics?|charts?|dashboards?|analytics'],
  ['period', '기간|범위|날짜|시작일|종료일|타임라인|구간|시간대', 'periods?|ranges?|timelines?|dates?|intervals?|time ?frames?'],
  ['router', '라우터', 'routers?'],
  ['database', '디비|데이터 ?베이스|쿼리', 'db|databases?|quer(?:y|ies)|sql'],
  ['cors', '코르스|교차 ?출처', 'cors|cross[ -]origin|preflight'],
  ['options', '옵션즈|옵션 ?메[서소]드', 'options'],
  ['root', '루트|최상위|맨 ?위|꼭대기', 'root|topmost|top[ -](?:level|most)'],
  ['base', '기반', 'base|baseline|initial'],
  ['user', '(?:사용자|유저|회원) ?(?:아이디|id)|사용자|유저|회원|계정', 'user ?ids?|users?|uuid|accounts?|member\\w*'],
  ['permission', '권한|퍼미션|역할|허용|허락|접근|자격', 'permi\\w*|allow\\w*|forbidden|privileg\\w*|roles?|access|authoriz\\w*|entitled|rights|unauthori[sz]ed'],
  ['auth', '인증|로그 ?인', 'authenticat\\w*|log ?in|sign ?in|credentials?|unauthenticated'],
  ['exceed', '초과|최대|한도|제한|쿼터|상한|넘[어었겼길김는]|꽉|다 ?[찼차]|더 ?이상|더는|가득|개수', 'exceed\\w*|maximum|max|limit\\w*|quotas?|too many|over|no more|count|cap|full|hit|reach\\w*|exhaust\\w*|ran out'],
  ['partial', '일부|몇 ?개|몇몇|하나만', 'some|partial\\w*|several|part of|not all|a few|a couple'],
  ['progress', '진행 ?중|배포 ?중|도중|돌고|끝나지|안 ?끝|처리 ?중|하는 ?중|아직', 'in progress|on ?going|running|current\\w*|still|underway|another deploy\\w*|unfinished|busy|not (?:yet )?(?:finished|done)'],
  ['complete', '완료|끝난|성공한', 'complet\\w*|finish\\w*|succeed\\w*'],
  ['status', '상태', 'status|states?'],
  ['latest', '최신|신규 ?반영', 'latest|up[ -]to[ -]date|newest|recent\\w*'],
  ['apply', '적용', 'appl(?:y|ied|ies|ying)'],
  ['already', '이미|벌써', 'already'],
  ['unsupported', '지원[하되이은을 ]{0,2}(?: ?(?:않|안)|지 ?않)|미지원', 'unsupported|not support\\w*|n.t support\\w*'],
  ['type', '타입|유형|종류', 'types?|kinds?'],
  ['convert', '변환|컨버트|파싱|해석|직렬화|못 ?읽|읽지 ?못|읽을', 'convert\\w*|unreadable|read|turn(?:ed|ing)? (?:back )?into|pars\\w*|transform\\w*|serializ\\w*|deserializ\\w*'],
  ['create', '생성|만[들든드]|추가|신규|새로|등록|발급|개설|생[기겨긴겼]', 'creat\\w*|mak(?:e|ing)|made|add\\w*|new|regist\\w*|generat\\w*|set up|spin up|issue[ds]? (?:a )?new'],
  ['change', '변경|바[꾸꿔꿀꾼뀌뀐]|수정|교체|옮[기겨길]|이동|편집|업데이트|전환|조정', 'chang\\w*|updat\\w*|modif\\w*|edit\\w*|switch\\w*|mov(?:e|ed|ing)|swap\\w*|migrat\\w*|replac\\w*|alter\\w*|adjust\\w*'],
  ['temporary', '일시|잠시|잠깐|순간|나중에|재시도|다시 ?(?:시도|해)', 'temporar\\w*|temporally|later|(?:try|tried) again|retr(?:y|ied|ies)|again|transient|moment\\w*|glitch\\w*|hiccup\\w*'],
  ['missing', '존재하지 ?않|존재[가는 ]*안|찾을 ?수가? ?없|찾지 ?못|못 ?찾|(?<!수 ?|수가 ?)없(?=[습어다는음대네나고던었이])|안 ?보[이여]|사라[졌진]|누락|빠[졌진져뜨]|비어|빈(?= )', 'missing|not (?:be )?(?:found|located|available)|not exist\\w*|n.t exist|(?:can|could)(?:not|n.t| not) (?:be )?(?:find|found|locate|located|see|seen)|unable to (?:find|locate)|no such|there (?:is|are) no|without|empty|nothing|lack\\w*|gone|absent|nowhere|disappear\\w*|vanish\\w*|no'],
  ['invalid', '잘못|올바르[지]? ?않?|유효|형식|포맷|맞지 ?않|안 ?맞|틀[린리렸림]|비정상|깨[진졌]|이상[하한해]|엉뚱|오타|문법', 'invalid|wrong|incorrect|malformed|bad|not valid|illegal|formats?|improper|broken|unacceptable|not accept\\w*|(?:not|un) ?recogni[sz]\\w*|weird|typos?|syntax|mistake\\w*|unexpected'],
  ['cannot', '수 ?(?:가|는|도)? ?없|안 ?[돼되됨됩된]|못 ?[하해했합함한]|불가|실패|거[절부]|막[혀힘혔히]|(?<![가-힣])안 (?=[가-힣])|안 ?(?=[지만바먹붙끊])|(?<![가-힣])못 ?(?=[가-힣])|튕[겨긴기겼]|멈[춰췄춤]|뻗[어었음는]|반려', 'fail\\w*|unable|can ?not|can.t|could ?n.t|could not|wo ?n.t|refus\\w*|reject\\w*|not possible|impossible|not work\\w*|does ?n.t|denied|block\\w*|prevent\\w*|stuck|(?:not|n.t) let|errors? out|broke|went wrong|not (?:go|going) through'],
  ['request', '요청|리퀘스트', 'requests?'],
  ['name', '이름|명칭|네임', 'names?|named|naming'],
  ['value', '입력|값', 'values?|inputs?'],
  ['position', '위치|자리', 'position\\w*|plac(?:e|ed|ement)'],
  ['target', '대상', 'targets?'],
  ['success', '성공|정상', 'success\\w*|ok'],
]

/**
 * Concepts that every product has: what is done and how it stands. A query that names nothing but these may be about
 * anything; the others are this product's things.
 */
const GENERAL = new Set(
  ('duplicate nochange inuse disconnect connect delete url config import type user exceed partial progress complete status latest apply already unsupported convert create change ' +
    'missing invalid cannot name position target success database base').split(' '),
)

/** Whether a concept is a thing of this product. */
export function isThing(concept: string): boolean {
  return concept !== '' && !GENERAL.has(concept)
}

const IDS = CONCEPTS.map(([id]) => id)
const PATTERN = new RegExp(CONCEPTS.map(([, korean, english]) => `((?:${korean})|(?<![a-z])(?:${english})(?![a-z]))`).join('|'), 'g')

/** A part of a text that names a concept. */
export interface Mention {
  concept: string
  start: number
  end: number
}

/** The concepts that a text names, in order and without overlap. The text is normalised and in lower case. */
export function mentions(text: string): Mention[] {
  const found: Mention[] = []
  for (const match of text.matchAll(PATTERN)) {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined)
    const concept = IDS[group - 1]
    if (concept !== undefined && match[0] !== '') found.push({ concept, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Number of a concept; -1 when there is none. */
export function conceptNumber(id: string): number {
  return IDS.indexOf(id)
}

/** Concept of a number; empty when there is none. */
export function conceptAt(number: number): string {
  return IDS[number] ?? ''
}
