/** Base forms of words whose stem no ending tells. */
const IRREGULAR: Record<string, string> = {
  found: 'find',
  made: 'make',
  sent: 'send',
  gone: 'go',
  went: 'go',
  kept: 'keep',
  ran: 'run',
  lost: 'lose',
  left: 'leave',
  bound: 'bind',
  tied: 'tie',
  tying: 'tie',
  used: 'use',
  using: 'use',
  does: 'do',
  did: 'do',
  has: 'have',
  had: 'have',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  ids: 'id',
  stuck: 'stick',
  wrote: 'write',
  chose: 'choose',
  built: 'build',
}

/**
 * Stem of an English word, in lower case: light and forgiving, since both sides of a comparison go through it.
 * deployments, deployed, deploying and deploy give `deploi`; creation and created give `creat`; lost and lose give `los`.
 */
export function stemEnglish(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    if (stems.size > MOST_STEMS) stems.clear()
    stem = cutEnglish(IRREGULAR[word] ?? word)
    stems.set(word, stem)
  }
  return stem
}

/** Words come again and again: in a log, and in the phrases of a build. */
const stems = new Map<string, string>()
const MOST_STEMS = 20_000

function cutEnglish(word: string): string {
  let stem = word
  if (stem.length > 3) {
    if (/(?:ss|us|is)$/.test(stem)) stem = word
    else if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
    else if (/(?:ses|xes|zes|ches|shes)$/.test(stem)) stem = stem.slice(0, -2)
    else if (stem.endsWith('s')) stem = stem.slice(0, -1)
  }
  const before = stem
  if (stem.length > 6) stem = stem.replace(/(?:ment|ness)$/, '')
  if (stem.length > 5) stem = stem.replace(/ly$/, '')
  if (stem.length > 5) stem = stem.replace(/([st])ion$/, '$1')
  if (stem.length > 5) stem = stem.replace(/ing$/, '')
  if (stem.length > 4) stem = stem.replace(/ed$/, '')
  // stopped, planning: the consonant doubled before the ending goes with it
  if (stem !== before) stem = stem.replace(/([bdgklmnprt])\1$/, '$1')
  if (stem.length > 3) stem = stem.replace(/e$/, '')
  if (stem.length > 3) stem = stem.replace(/y$/, 'i')
  return stem
}
