const BEFORE =
  /^(?:г|гор|город|город-курорт|пос|поселок|посёлок|с|село|аул|ст|станица|обл|область|қаласы|ауылы)(?:\.\s{0,2}|\s{1,2})(?=\p{Lu})/u
const AFTER = /\s(?:қ\.?|қаласы|ауылы|облысы|обл\.?|область|ш\.|kenti|şehri|ili|ilçesi|oblast|city)$/u

/** A place without the word that says what kind of place it is: `г.Алматы` and `Алматы қ.` are `Алматы`. */
export function barePlace(text: string): { name: string; isMarked: boolean } {
  const trimmed = text.trim()
  const name = trimmed.replace(BEFORE, '').replace(AFTER, '')
  return { name: name.trim(), isMarked: name !== trimmed }
}
