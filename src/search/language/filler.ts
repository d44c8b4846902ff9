/**
 * Words that people put around a problem in any ticket about any product: they say that something is wrong, ask for help,
 * or hold the sentence together. They weigh little, on both sides.
 */
const KOREAN =
  /^(?:오류|에러|코드|메시지|메세지|문구|뜨는|뜨네|뜹니|뜨고|뜬다|떴|떠요|떠서|나와|나오|나옴|나옵|나왔|뜹|뜸|나는데|났|납니다|발생|문제|이슈|원인|이유|해결|방법|어떻게|어떡|어째서|무슨|무엇|이거|저거|그거|이게|제가|저희|우리|계속|자꾸|갑자기|지금|오늘|어제|아까|방금|고객|문의|확인|부탁|주세요|드립|드려|안녕|감사|도와|알려|알고|혹시|그냥|하는데|했는데|하려|하니까|할때|때문|경우|관련|대한|대해|이런|저런|그런|같은데|같아요|건가|건지|거예|있는|있습|있어|있대|있다|있음|있네|없어요|돼요|됐|되나|되는|된다|됩니|합니|했어|했습|했는|입니다|인가|인데|이래|라고|다고|해야|하면|하나요|보니|봤|누르|눌러|눌렀|클릭|버튼|화면|콘솔|시도|상황|내용|정보|원래|통째|아무|어느|여기|거기|저기|담당|저번|지난번|이번|처음|마지막|제대로|분명|확실|완전|진짜|정말|너무|매번|항상|가끔|새벽|아침|급하|긴급|얼마|건드|그런가|그런건|걸까|맞나|맞는지|정상적|저희쪽|우리쪽|싹|막|일단|그래서|그러|이러|어떤|누가|누구|보내|보냈|찍혀|찍혔|뭔가|자체|식으로|식의|안내|메시지가|봐요|봅니다|하자|하랍|하래|답니다|대요|래요|네요)/
/** As whole words only: as beginnings they would swallow others. */
const KOREAN_WORDS = new Set(
  '왜 뭐 뭔 뭘 저 제 좀 것 거 게 수 중 후 전 시 및 때 등 더 잘 또 다 한 이 그 두 혹은 또는 그리고 그런데 근데 하지만 있다 없다 하다 되다 이다 콜 건 저만 나만'.split(
    ' ',
  ),
)
const ENGLISH = new Set(
  (
    'a an the is be am to of for in on at by with and or it its this that these those when what why how which who do i we my our me us you your they he she ' +
    'please help error code message get got give gave say said show see seen appear happen happened occur issue problem thing try tri want need would should will ' +
    'just even after before while then so but if as from into any all there here have response return receiv console click button screen call customer ' +
    'hi hello thank fix solv reason because keep let us about up out off not dont doesn isn t s m re ve ll again now today still one only also too very more most being been sinc must may might should own such upon due becom alway never yet whil seem look apparent actual maybe probab team colleagu somebodi someon yesterday realli way abl expect suppos instead each everi time first second last anyth someth everyth noth nobodi anyon mean say told tell think guess know wonder suddenli current simpli bit lot much mani more less via per within between'
  ).split(' '),
)

/** Whether a word says nothing about which problem it is. */
export function isFiller(word: string, stem: string, korean: boolean): boolean {
  if (!korean) return ENGLISH.has(stem) || ENGLISH.has(word) || word.length < 2
  return stem.length < 2 || KOREAN_WORDS.has(word) || KOREAN_WORDS.has(stem) || KOREAN.test(word)
}
