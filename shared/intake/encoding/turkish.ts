import type { Repair } from './repair'

const RIGHT: Readonly<Record<string, string>> = { Ý: 'İ', ý: 'ı', Þ: 'Ş', þ: 'ş', Ð: 'Ğ', ð: 'ğ' }
const WRONG = /[ÝýÞþÐð]/g
const RIGHT_ALREADY = /[İıŞşĞğ]/
/** Letters Turkish does not have and Icelandic or Faroese, which have the others, cannot do without. */
const OTHERS = /[áéíóúæøåÁÉÍÓÚÆØÅ]/
const WORDS =
  /(?<!\p{L})(ve|bir|için|ile|bu|da|de|ne|gibi|olan|olarak|daha|çok|sonra|kadar|göre|en|yýl|yýlýn|dün|bugün)(?!\p{L})/giu
const SUFFIXES =
  /(lar|ler|lýk|lik|nýn|nin|dýr|dir|mýþ|miþ|ýný|yor|dan|den|nda|nde|sý|cý|lý|ðý|ýn)(?!\p{L})/giu

/** Turkish that was read as Western European: `Ýstanbul`, `baþladý`. Certain when Turkish words stand around. */
export const turkishFromLatin: Repair = {
  name: 'turkish',
  line(text) {
    const wrong = text.match(WRONG)
    if (!wrong || RIGHT_ALREADY.test(text) || OTHERS.test(text)) return null
    const evidence =
      (text.match(WORDS)?.length ?? 0) +
      (text.match(SUFFIXES)?.length ?? 0) +
      (text.match(/[öüç]/gi)?.length ?? 0)
    return evidence >= 2 ? text.replace(WRONG, (letter) => RIGHT[letter] ?? letter) : null
  },
}
