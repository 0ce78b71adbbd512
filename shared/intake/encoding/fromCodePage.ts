import { decode, encodeIn } from './codePages'
import { cyrillicLikeness } from './likeness'
import type { Repair } from './repair'

/** How Cyrillic text was stored, and as what it was read. */
const MISREADINGS: readonly (readonly [stored: string, readAs: string])[] = [
  ['windows-1251', 'windows-1252'],
  ['windows-1251', 'windows-1254'],
  ['koi8-r', 'windows-1252'],
  ['koi8-r', 'windows-1251'],
  ['windows-1251', 'koi8-r'],
  ['iso-8859-5', 'windows-1251'],
  ['ibm866', 'windows-1251'],
]
const ODD_WORD = /(?<![\p{L}])(?:[\u00c0-\u00ffğışĞİŞ]{3,40}|[а-яё][А-ЯЁа-яё]{0,30}[А-ЯЁ]{2,30})(?![\p{L}])/gu
/** What stands in every odd word, for a first look. */
const MAY_BE_ODD = /[\u00c0-\u00ffğışĞİŞ]{3}|[а-яё][А-ЯЁ]{2}/
const SHOUTED = /(?<![\p{L}])[А-ЯЁ]{2,40}(?![\p{L}])/gu
const LITTLE =
  /(?<!\p{L})(и|в|о|с|к|на|по|что|не|из|для|от|за|как|это|его|она|они|был|была|было|при|или|до|об|со|во|а|у|но|году|также|после|более)(?!\p{L})/giu
const littleWords = (text: string): number => text.match(LITTLE)?.length ?? 0
const WORD = /\p{L}{3,40}/gu

/**
 * Russian that was read in another single-byte encoding: `Ñîáûòèÿ`, `оПХБЕР`. Certain when most words are of that kind,
 * the bytes come out whole, and what they say reads like the language while the line did not.
 */
export const fromCodePage: Repair = {
  name: 'code-page',
  line(text) {
    if (!MAY_BE_ODD.test(text)) return null
    const odd = text.match(ODD_WORD)?.length ?? 0
    // Small letters and capitals change places between the Russian encodings, so that most words are shouted.
    const shouted = odd < 2 ? 0 : (text.match(SHOUTED)?.length ?? 0)
    if (odd < 2 || (odd + shouted) / (text.match(WORD)?.length ?? 1) < 0.6) return null
    let best: { text: string; score: number } | null = null
    for (const [stored, readAs] of MISREADINGS) {
      const bytes = encodeIn(text, readAs)
      const repaired = bytes && decode(bytes, stored)
      if (!repaired) continue
      // Letters that only changed places are all common ones: then little words have to say which text is Russian.
      if (shouted > 0 && littleWords(repaired) < littleWords(text) + 2) continue
      const score = cyrillicLikeness(repaired)
      if (score > (best?.score ?? 0.8)) best = { text: repaired, score }
    }
    return best && best.score > cyrillicLikeness(text) + 0.05 ? best.text : null
  },
}
