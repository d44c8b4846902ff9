/**
 * The figures of the ranking, all in one place. They were set on the labelled half that is there to look
 * at; the other half only scores. Coarse on purpose: a figure that only holds to the second digit holds for one set.
 */
export const RANKING = {
  /** Parts of the closest text and of all texts together in what a candidate is about. */
  best: 0.55,
  together: 0.45,
  /** How much it matters that a text says little beyond the query. */
  precision: 0.28,
  /** Texts of our own against official ones, which are what readers quote; and what only phrases say. */
  own: 0.95,
  phrase: 0.6,
  /** Another word for the same, against the same word. */
  concept: 0.88,
  /** A word the index has never heard of, against the rarest it knows. */
  strange: 0.75,
  /** What puts candidates in order beyond what they are about: the very words, their letters. */
  literal: 0.5,
  wording: 0.25,
  run: 0.2,
  /** What was learned of the candidates, for each step of weight; nothing where the query quotes a text. */
  learned: 0.06,
  /** What is left when query and candidate share no thing of this product, only what is done with things. */
  unnamed: 0.75,
  /** Below this confidence nothing fits. */
  enough: 0.42,
}
