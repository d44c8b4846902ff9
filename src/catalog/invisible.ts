// Controls, zero-width and direction characters, private use and fillers: nobody sees them, so nobody would notice them.
export const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffd]/u

/** Numbers of the lines of a text that have a character which nobody can see; line ends of either kind are none. */
export function invisibleLines(text: string): number[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (INVISIBLE.test(line) ? [index + 1] : []))
}
