/** Russian text (А to я, and ASCII) in windows-1251, where those letters run as Unicode's do. */
export const windows1251 = (text: string): number[] =>
  [...text].map((letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 ? code - 0x350 : code
  })
