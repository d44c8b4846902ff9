// Controls, zero-width and direction characters, private use and fillers: nobody sees them, so nobody would notice them.
export const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/u

/** Numbers of the lines of a text that have a character which nobody can see; line ends of either kind are none. */
export function invisibleLines(text: string): number[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (INVISIBLE.test(line) ? [index + 1] : []))
}
