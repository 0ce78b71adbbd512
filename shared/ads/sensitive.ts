import type { Article } from '../article/article'
import { bodyTexts } from '../render/bodyTexts'

/** What a story may be about that ads should not stand in; a person decides. */
export type SensitiveTopic = 'death' | 'terror' | 'minors'

export interface Sensitive {
  readonly topic: SensitiveTopic
  /** Words of the story that say so, in small letters, each once. */
  readonly words: readonly string[]
}

/**
 * Beginnings of words in small letters, in Turkish, Russian, Kazakh and English, with what they must not go on as: a bay
 * called Ölüdeniz, moderate rain (умеренный) and a deadline are no deaths. A headline with one, or a text with two
 * different ones, is about it.
 */
const BEGINNINGS: Readonly<Record<SensitiveTopic, readonly string[]>> = {
  death: [
    'öldü|ölü(?! ?deniz|msüz)|ölen|hayatını kaybe|yaşamını yitir|vefat|cenaze|cinayet|intihar|cese[td]|cansız beden',
    'şehit(?!ler (?:köprü|park|cadde|bulvar|meydan|mahalle|tünel|anıt|ilkokul|ortaokul|lise))',
    'погиб|умер(?!ен|и|я)|смерт|скончал|убит|убий|труп(?!п)|похорон|самоубий',
    'қаза (?:тап|бол)|қайтыс бол|мерт бол|көз жұм|өлім|өлтір|жерле(?!с|р)|мәйіт',
    'died|dead(?!line|lock|pan|lift|beat| ?sea| heat)|death|killed|fatal|funeral|murder|suicide',
    String.raw`body of (?:an? |the )?(?:\p{L}+ ){0,2}(?:man|woman|boy|girl|child|teen|person|victim|soldier)`,
  ],
  terror: [
    'terör|bombalı saldırı|intihar saldır|canlı bomba|rehine|rehin al|katliam',
    String.raw`теракт|террор|взрыв(?!н)|взрывн\p{L}+ устройств|заложник|боевик(?:и|ов|ам)|расстрел`,
    String.raw`лаңкес|жарылыс|адам\p{L}* кепілге ал|кепілге алынған(?:дар| адам)`,
    'terror|bombing|hostage|massacre|mass shooting',
  ],
  minors: [
    '(?:çocuk|cinsel) istismar|istismara uğra|cinsel (?:saldırı|taciz)|tecavüz|çocuk gelin',
    'çocuğa (?:cinsel|taciz|tecavüz|istismar|şiddet)|küçük yaşta (?:evlen|evlilik|gelin)',
    'несовершеннолет|малолет|педофил|изнасил|развращ',
    'кәмелетке толма|зорла|зорлық',
    String.raw`child abuse|minors?(?=\s+(?:was|were|victim))|underage|paedophil|pedophil|sexual assault|molest`,
  ],
}

const TOPICS = ['death', 'terror', 'minors'] as const

const stemsOf = (topic: SensitiveTopic) =>
  new RegExp(String.raw`(?<!\p{L})(?:${BEGINNINGS[topic].join('|')})\p{L}*`, 'gu')
const STEMS = { death: stemsOf('death'), terror: stemsOf('terror'), minors: stemsOf('minors') }

/**
 * Whether a story is about deaths, terror or minors, by words in its headline, standfirst and text: a suggestion that ads be
 * left out. One word in the head is enough; in the text it takes two different ones, since any report may mention a death.
 */
export function sensitiveTopics(article: Article): Sensitive[] {
  const head = [article.kicker, article.headline, article.standfirst, ...article.tags].join('\n')
  const text = bodyTexts(article.body).join('\n').slice(0, 200_000)
  // A headline in capitals says the same; Turkish has small letters of its own for I and İ.
  const small = (words: string) => words.toLocaleLowerCase(/^tr\b/.test(article.language) ? 'tr' : 'en')
  const [smallHead, smallText] = [small(head), small(text)]
  return TOPICS.flatMap((topic) => {
    const inHead = wordsOf(smallHead, STEMS[topic])
    const inText = wordsOf(smallText, STEMS[topic])
    if (inHead.length === 0 && inText.length < 2) return []
    return [{ topic, words: [...new Set([...inHead, ...inText])].slice(0, 12) }]
  })
}

const wordsOf = (text: string, stems: RegExp): string[] => [
  ...new Set([...text.matchAll(stems)].map(([word]) => word)),
]
