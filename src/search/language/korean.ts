/** Particles after a noun, the longest first. */
const PARTICLES =
  /(?:으로부터|에서부터|으로는|으로도|이라는|이라고|에서는|에서도|에서의|까지는|에게서|한테서|이라서|이거나|로부터|이랑|에게|한테|에서|으로|까지|부터|보다|처럼|마다|밖에|조차|이나|라고|라는|라서|하고|에는|에도|에만|와의|과의|들이|들을|들은|들의|들도|은요|는요|이요|가요|은|는|이|가|을|를|에|의|와|과|로|도|만|랑|들)$/

/** After a noun, the verb that makes a predicate of it (…하다, …되다, …시키다) with whatever endings follow. */
const PREDICATE =
  /(?:하|해|했|한|할|함|합|하였|되|돼|됐|된|될|됨|됩|되었|시키|시켜|시킨|시킬|시켰|당하|당했|못하|못했|못한|못함|않)(?:[지여야서도요고며면는던데니까려기게자나다네냐습세시주줘라을를이가은만에써래대잖거든죠음해했못안않았었겠려는중때건군것]|ㄴ데)*$/

/** Endings of other verbs and adjectives, spoken and reported speech included, the longest first. */
const ENDINGS =
  /(?:었습니다|았습니다|였습니다|겠습니다|더라고요|다고해요|라고해요|다네요|었는데|았는데|였는데|습니다|습니까|입니다|입니까|인가요|이에요|이라고|라네요|는데요|거든요|잖아요|었어요|았어요|였어요|으려고|으려면|으니까|었네요|다니까|니다|어요|아요|여요|에요|예요|네요|대요|래요|나요|까요|세요|는데|던데|은데|다고|라고|려고|려면|려니|면서|지만|니까|어서|아서|다가|었다|았다|는지|은지|을지|어야|아야|거나|도록|고|며|면|다|요|임|네|죠)$/

/**
 * Stem of a Korean word (what stands between two spaces): predicates lose …하다 and …되다, nouns their particles, verbs
 * their endings. At least two syllables are kept, so a short noun that ends like a particle (경로) stays whole.
 */
export function stemKorean(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size > MOST_STEMS) stems.clear()
    stem = cutKorean(word)
    stems.set(word, stem)
  }
  return stem
}

/** Words come again and again: in a log, and in the phrases of a build. */
const stems = new Map<string, string>()
const MOST_STEMS = 20_000

function cutKorean(word: string): string {
  const noun = cut(word, PREDICATE)
  if (noun !== word) return noun
  const plain = cut(word, ENDINGS)
  return plain !== word ? cut(plain, PARTICLES) : cut(word, PARTICLES)
}

/** Whether a word ends like a verb or an adjective: what people wrap around the words that matter. */
export function isPredicate(word: string): boolean {
  return word.length > 1 && (PREDICATE.test(word) || ENDINGS.test(word))
}

function cut(word: string, ending: RegExp): string {
  // The search starts after two syllables, so that what is kept is a word.
  const match = ending.exec(word.slice(2))
  return match ? word.slice(0, 2 + match.index) : word
}

/** Whether a piece of a word is nothing but a particle. */
export function isParticle(piece: string): boolean {
  return PARTICLES.exec(piece)?.[0] === piece
}
