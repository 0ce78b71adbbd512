/**
 * A dash stays with the word before it: at the head of a line it looks like the sign of speech. Rule of Russian setting, and
 * right in the others. The text itself stays as it was written.
 */
export const heldDash = (text: string): string => text.replace(/ (?=[—–] )/g, '\u00a0')
