/** A text without what does not tell it from another: case, spaces and punctuation. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[\s.,!?"'()]/g, '')
