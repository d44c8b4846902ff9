/** A labelled query; `expect` are the codes that are right, none when nothing is. */
export interface LabelledQuery {
  id: string
  kind: string
  lang: 'ko' | 'en'
  half: 'look' | 'score'
  q: string
  expect: string[]
}
