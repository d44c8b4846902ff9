/**
 * The figures of the ranking, all in one place. They were set on the half of tests/search/queries.json that is there to look
 * at; the other half only scores. Coarse on purpose: a figure that only holds to the second digit holds for one set.
 */
export const RANKING = {
  /** Parts of the closest text and of all texts together in what a candidate is about. */
  best: 0.55,
  together: 0.45,
  /** How much it matters that a text says little beyond the query. */
  precision: 0.28,
  /** Texts of our own and phrases against official ones, which are what readers quote. */
  own: 0.95,
  phrase: 0.97,
  /** Another word for the same, against the same word. */
  concept: 0.88,
  /** A word that only phrases have, against the product's own words. */
  chatter: 0.35,
  /** A word the index has never heard of, against the rarest it knows. */
  strange: 0.75,
  /** What puts candidates in order beyond what they are about: the very words, their letters, what stands side by side. */
  literal: 0.5,
  wording: 0.25,
  run: 0.2,
  beside: 0.25,
  /** The confidence left when a part of the query is foreign: this less that part. */
  foreign: 1.05,
  /** What is left of a confidence when query and candidate share no thing of this product, only what is done with things. */
  unnamed: 0.75,
  /** Below this confidence nothing fits. */
  enough: 0.47,
}
