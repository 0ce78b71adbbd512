/**
 * Common words of languages this newsroom does not write in, as they are spelt, without those that Turkish or English have
 * too. They only name a language, so that its text is not taken for one of ours.
 */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    fr: 'le la les des du une et est dans pour qui sur par plus ne pas avec ce cette sont aux mais ont été leur selon',
    de: 'der die das und ist ein eine den dem von zu mit auf für nicht sich auch wird bei einen nach aus wurde sind über',
    es: 'el la los las del y que en por con una para se no su al es lo como más pero sus fue según han',
    it: 'il lo la gli le della del di che e è per con una non si al dei nel sono alla più come ha anche',
    pt: 'o os as do da dos das e que em um uma para com não por mais ao foi são como pela pelo na no',
    nl: 'de het een van en is dat op te met voor niet zijn aan er ook als bij naar door worden wordt maar',
    sv: 'och att det som en på är av för med den till inte har ett om de från vid kan under efter',
    da: 'og at det som en på er af for med den til ikke har et om de fra ved kan under efter blev',
    pl: 'w i na z się do nie to że jest o jak po co od za dla przez oraz przy są tym został',
    hu: 'a az és hogy nem egy is van volt meg ez azt már csak mint még szerint lesz ki el után',
    uz: 'va bu bilan uchun ham bir bo‘yicha boʻyicha esa haqida kerak edi deb yilda qilish boʻlgan bo‘lgan',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Letters of Turkish that no language above has. */
const TURKISH = /[ğışĞİŞ]/
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
]
const LONGEST = 4000
const FEWEST = 3
/** So many of a text's words are common ones, in any language. */
const SHARE = 0.16

/** The language of a text in neither Latin nor Cyrillic letters, by its script; empty for any other text. */
function byScript(text: string, stated: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.4)
  if (!found) return ''
  const [language] = found
  // Chinese letters stand in Japanese, Arabic ones in Persian, Urdu and Uyghur: the page knows better.
  return stated !== '' && ((language === 'zh' && stated === 'ja') || language === 'ar') ? stated : language
}

/**
 * The language of a text that is none of ours, as two small letters: `fr`, `de`, `ko`; empty when it may be one of ours or
 * cannot be told. Of languages that are much alike the one the page states (`said`) is taken.
 */
export function otherLanguage(text: string, said: string): string {
  // A page may state anything.
  const stated = /^[a-z]{2,3}$/.test(said) ? said : ''
  const sample = text.slice(0, LONGEST)
  const script = byScript(sample, stated)
  if (script) return script
  const words = sample.toLowerCase().match(/[\p{Script=Latin}\p{M}ʻ‘]+/gu) ?? []
  // Azerbaijani is so near to Turkish that only its own letter tells.
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if ((sample.match(/[əƏ]/g)?.length ?? 0) > letters * 0.03) return 'az'
  if (TURKISH.test(sample)) return ''
  const ranked = Object.entries(COMMON)
    .map(([language, common]) => ({ language, hits: words.filter((word) => common.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best] = ranked
  if (!best || best.hits < FEWEST || best.hits < words.length * SHARE) return ''
  const own = ranked.find(
    ({ language }) => language === stated || (language === 'da' && /^n[obn]$/.test(stated)),
  )
  return own && own.hits >= best.hits * 0.7 ? stated : best.language
}
