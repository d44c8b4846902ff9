/** Share of right answers that each kind must reach on the half only to score; the bars of issue 4. */
export const BARS: Record<string, number> = {
  exact: 1,
  partial: 1,
  spacing: 1,
  code: 1,
  prefix: 1,
  pasted: 1,
  unknown: 1,
  endings: 0.98,
  slips: 0.98,
  initials: 0.98,
  layout: 0.98,
  rewording: 0.96,
  paraphrase: 0.9,
  mixed: 0.9,
  nothing: 0.95,
  // Undocumented, but spoken of in this product's own words: many a reader would guess a code as well.
  nearby: 0.85,
}

/** Of the answerable queries at most this share may be refused. */
export const MOST_REFUSED = 0.01
