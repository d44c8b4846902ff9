/**
 * The figures that weigh evidence against quotations and say what is shown, with their reasons. Those of PROBABILITY are fitted by
 * `npm run fit:search` to the labelled texts that are there to look at; the others were tried on them, in coarse steps. A figure that
 * measures one thing stands beside it.
 */
export const FIGURES = {
  /** Texts longer than this many pieces are judged by their most telling ones: a log gathers some evidence for anything. */
  mostPieces: 60,
  /** Codes whose texts are compared letter by letter: all of a small table, the best by evidence of a large one. */
  compared: 200,
  /** What a word-for-word quotation adds to a code's evidence; evidence runs to some 20. */
  quoted: 12,
  /** How far evidence is trusted between codes: what was learned to tell its own examples apart is too sure of others. */
  trust: 0.35,
  /** How far the evidence of each piece by itself is: codes that several lines speak for. */
  agreed: 0.2,
  /** How far a quotation silences what was learned, which knows what people say instead of the words. */
  silenced: 0.5,
  /** From this probability on a code answers: a wrong answer does more harm than a near miss under its own heading. */
  enough: 0.28,
  /** From here on an answer is sure: of the tickets to look at that reach it, each judged by what other writers taught, 2 % are answered wrongly. */
  sure: 0.85,
  /** Above this part of the first one's probability, the second code is as good. */
  clear: 0.6,
  /** A code this much less likely than the first is not shown beside it. */
  beside: 0.1,
  /** A code that is quoted this far of the first one's quotation is quoted alike. */
  alike: 0.95,
  /** A quotation this close is one of a whole text: short messages begin at 0.75. */
  quotedWhole: 0.75,
  /** From here on codes that are quoted alike are meant together: the text says what several codes say. */
  quotedTogether: 0.5,
  /** The most answers and near misses that are shown. */
  shown: 20,
  near: 3,
}

/** Logistic regression: whether the likeliest code is right; see Grounds. */
export const PROBABILITY = {
  base: -4.9,
  ours: 5.08,
  lead: 4.13,
  agreed: 1.86,
  brief: 3.6,
}
