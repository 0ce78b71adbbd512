import type { SpellingLanguage } from './language'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Abbreviations that end in a dot, in small letters and without it. Inner dots make a word one by itself. */
const WITH_DOT: Readonly<Record<SpellingLanguage, ReadonlySet<string>>> = {
  tr: list(
    'vb vs vd bkz çev dr doç prof yrd av op uzm alb gen org yzb tğm bnb müh mim ecz öğr gör sn tel faks nu no st cad mah sok sk apt blv bul mad md hz mr bn by ank ist çvş tuğg tümg korg kur kom yay haz ing fr alm ar rus krş age agm',
  ),
  ru: list(
    'гг вв др пр им ул пл пер просп стр рис табл тыс руб коп долл проф акад доц чл кор ген полк майор кап лейт обл респ пос дер оз зам зав гл отв ред изд сб вып том см ср напр прим тел мин сек час кв тов гр св нач сокр устар англ нем фр лат тур каз',
  ),
  kk: list('жж ғғ обл қ ауд проф акад доц др көш даң тел тб бет ред млн мың тг теңг см ст ғыл'),
  en: list(
    'mr mrs ms dr prof rev gen col maj capt lt sgt gov sen rep hon jr sr st vs etc inc ltd co corp no dept est ave blvd rd mt ft approx jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun',
  ),
  'en-GB': list(
    'mr mrs ms dr prof rev gen col maj capt lt sgt hon jr sr st vs etc inc ltd co plc no dept est ave rd mt approx jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun',
  ),
}
/** Written without a dot. */
const BARE: Readonly<Record<SpellingLanguage, ReadonlySet<string>>> = {
  tr: list('km cm mm kg gr lt mw kw kwh ha dk sn tl'),
  ru: list('млн млрд трлн км кг см мм га кв мвт квт кбайт мб гб мин сек ч тг'),
  kk: list('млн млрд трлн км кг см мм га квт мвт мин сек тг'),
  en: list('km cm mm kg lb lbs mph km/h kwh mw kw ha oz'),
  'en-GB': list('km cm mm kg lb lbs mph kwh mw kw ha oz'),
}

/** Whether a word is an abbreviation. `withDot` says that a full stop stands directly behind it. */
export function isAbbreviation(word: string, withDot: boolean, language: SpellingLanguage): boolean {
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return true
  const small = word.toLocaleLowerCase(language === 'tr' ? 'tr' : 'en')
  return BARE[language].has(small) || (withDot && WITH_DOT[language].has(small))
}
