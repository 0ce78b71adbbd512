import { isAfterStory, isInside, pieceRule, type Rule } from './rule'

const LONGEST = 220
/** The old site speaks of itself, in the first person: `Ранее мы писали, что …`, `… жазғанбыз.`, `… yazmıştık.` */
const OWN_WORDS: readonly RegExp[] = [
  /^(?:(?:ранее|раньше|до этого|напомним|недавно|накануне|как|о том)[^.!?]{0,80}?\s)?(?:мы|наш(?:е|а)?\s(?:издание|портал|сайт|газета|редакция))\s(?:уже\s|ранее\s|подробно\s)?(?:писали|сообщали|рассказывали|публиковали|писал[ао]?|сообщал[ао]?|рассказывал[ао]?)(?!\p{L})/iu,
  /(?:жазғанбыз|жазған едік|жазған болатынбыз|хабарлағанбыз|хабарлаған едік|хабарлаған болатынбыз|жариялағанбыз|жариялаған едік|айтқан едік|баяндағанбыз)\.?$/iu,
  /(?:yazmıştık|duyurmuştuk|haberleştirmiştik|aktarmıştık|paylaşmıştık|yayımlamıştık|yayınlamıştık|haberini vermiştik|sizlere sunmuştuk)\.?$/iu,
  /^(?:(?:earlier|previously|as|last (?:week|month|year)|in \p{Lu}\p{Ll}+)[^.!?]{0,60}?,?\s)?we\s(?:earlier\s|previously\s|have\s|first\s)?(?:reported|wrote|covered)(?!\p{L})/iu,
]

/** What is in every form: the cheap question. */
const MAY =
  /писал|сообщал|рассказывал|публиковал|[ғг][ае]нбыз|[ғг][ае]н едік|болатынбыз|m[iıuü]şt[iıuü]k|we\s/iu

/** An agency's code may stand behind the last sentence of the page. */
const CODE = /\s?[([][\p{Lu}.]{2,8}[)\]]\.?$/u

/** A paragraph that only says what the old site had written before. */
export const backReference: Rule = pieceRule(
  {
    name: 'back-reference',
    weight: 0.55,
    reason: 'The old site says what it has written before; elsewhere it is nobody’s own words.',
  },
  ({ kind, text }, index, reading) => {
    if (kind !== 'line' || text.length > LONGEST || text.includes('\n') || !MAY.test(text)) return null
    if (!isInside(reading, index) && !isAfterStory(reading, index) && index !== reading.story?.to) return null
    const said = text.replace(CODE, '')
    const isOneSentence = (said.match(/[.!?…](?=\s|$)/g)?.length ?? 0) <= 1
    return isOneSentence && OWN_WORDS.some((form) => form.test(said)) ? { action: 'dropped' } : null
  },
)
