/** Text of blocks with a blank line between them, without that between the items of a list. */
export const itemsTogether = (text: string): string => text.replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
