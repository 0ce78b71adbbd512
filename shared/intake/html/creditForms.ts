import { findAgency } from '../agencies'

const SIGN =
  '(?:фото(?:графия|граф)?|снимок|иллюстрация|сурет(?:ті|ке)?\\sтүсірген|сурет|foto(?:ğraf)?|görsel|photo|image)'
/** A person as credits print one: `Игоря Сабельникова`, `А. Иванов`, `Ayşe Nur Demir`. */
const PERSON = "\\p{Lu}[\\p{L}’'.-]{0,24}(?:\\s\\p{Lu}[\\p{L}’'.-]{0,24}){1,2}"
/** What stands behind the sign without a colon and is nobody's name. */
const HELD = [
  'из\\s(?:\\p{L}{3,20}\\s){0,2}архива?(?:\\s[^.\\n]{2,60})?',
  'из\\sоткрытых\\sисточников',
  'из\\s(?:соцсетей|социальных\\sсетей|интернета|сети)',
  'с\\sсайта\\s[^.!?\\n]{2,60}',
  'автора(?:\\sтекста)?',
  'автордікі|автордан|автордың\\s(?:өзінікі|мұрағатынан)',
  '(?:предоставлен[аоы]?|любезно\\sпредоставлен[аоы]?)\\s[^.\\n]{3,80}',
  'пресс-служб[аы]\\s[^.\\n]{3,80}',
  'ашық\\s(?:дерек)?көзден(?:\\sалынды)?',
  'ашық\\sдереккөздерден(?:\\sалынды)?',
  '(?:жеке|отбасылық)\\s(?:мұрағаттан|архивтен)',
  '(?:aile|kişisel|gazete|belediye|okul)\\sarşivi(?:nden)?',
].join('|')

// Behind a sentence, in brackets, behind a dash, or the whole line.
const BEFORE = '(?:^|(?<=[.!?…»"”])\\s{1,2}|\\s?[([]|\\s[-–—/|]\\s)'
const HELD_FORM = new RegExp(`${BEFORE}${SIGN}[:.]?\\s{1,2}(${HELD})[)\\].\\s]{0,3}$`, 'iu')
const NAMED_FORM = new RegExp(
  `${BEFORE}(?:[ФСFPИГ]\\p{Ll}{3,9}(?:\\sтүсірген)?)[:.]?\\s{1,2}(?:muhabiri\\s|Muhabiri\\s)?(${PERSON})[)\\]\\s]{0,2}\\.?$`,
  'u',
)
// `Jane Roe / Via flickr.com`, `Via Wikimedia Commons`: the whole line.
const VIA =
  /^((?:\p{Lu}[\p{L}.’' -]{1,40}\s?\/\s?)?[Vv]ia\s(?:[\w-]{2,30}(?:\.[\w-]{2,20}){1,3}|\p{Lu}[\p{L} ]{2,40}))$/u
const SIGN_ONLY = new RegExp(`${SIGN}[:.]?\\s`, 'iu')
const COPYRIGHT = /\s?[([]?\s?(?:©|\(c\)|\(с\))\s{0,2}([^\n©]{2,80}?)[)\]\s]{0,2}$/iu
// `Иван Петров/ТАСС`, `(Mehmet Kaya/AA)`, `TASS / Anna Kim`: an agency on one side of the stroke.
const STROKED = new RegExp(
  `${BEFORE}((?:${PERSON}|[\\p{L}.’' «»-]{2,40})\\s?/\\s?[\\p{L}.’' «»-]{2,40})[)\\]\\s]{0,2}\\.?$`,
  'u',
)
/** The code of an agency in brackets behind the last sentence: `… (İHA)`. */
const CODE = /\s?[([]\s?([\p{L}.]{2,18}(?:\s\p{L}{2,12})?)\s?[)\]]\.?$/u
const ARCHIVE = /\s?[([]\s?((?:arşiv|архив|мұрағат|archive|file photo)(?:\s[^()[\]\n]{2,40})?)\s?[)\]]\.?$/iu

/**
 * A credit without a colon at the end of a caption, as Turkish, Russian and Kazakh pages print it; null when there is
 * none. `length` is how much of the text's end it takes.
 */
export function bareCredit(text: string): { credit: string; length: number } | null {
  const tail = text.slice(-200)
  const held = HELD_FORM.exec(tail) ?? ARCHIVE.exec(tail) ?? COPYRIGHT.exec(tail)
  if (held) return { credit: clean(held[1] ?? ''), length: held[0].length }
  const via = VIA.exec(tail)
  if (via) return { credit: clean(via[1] ?? ''), length: via[0].length }
  const named = NAMED_FORM.exec(tail)
  if (named && SIGN_ONLY.test(named[0])) return { credit: clean(named[1] ?? ''), length: named[0].length }
  const stroked = STROKED.exec(tail)
  const sides = (stroked?.[1] ?? '').split('/').map((side) => side.trim())
  if (stroked && sides.some((side) => findAgency(side) !== null))
    return { credit: clean(stroked[1] ?? ''), length: stroked[0].length }
  const code = CODE.exec(tail)
  return code && findAgency(code[1] ?? '') ? { credit: clean(code[1] ?? ''), length: code[0].length } : null
}

const clean = (credit: string): string => credit.replace(/^[\s:]+|[\s.)\]]+$/g, '')
