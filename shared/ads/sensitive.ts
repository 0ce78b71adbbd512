import type { Article } from '../article/article'
import { bodyTexts } from '../render/bodyTexts'

/** What a story may be about that ads should not stand in; a person decides. */
export type SensitiveTopic = 'death' | 'terror' | 'minors'

export interface Sensitive {
  readonly topic: SensitiveTopic
  /** Words of the story that say so, as they stand in it, each once. */
  readonly words: readonly string[]
}

/** Beginnings of words, in the four languages. A headline with one, or a text with two different ones, is about it. */
const STEMS: Readonly<Record<SensitiveTopic, RegExp>> = {
  death:
    /(?<![\p{L}])(?:öldü|ölü|ölüm|öldürül|hayatını kaybet|yaşamını yitir|vefat|cenaze|şehit|cinayet|intihar|ceset|cansız beden|погиб|умер|смерт|скончал|убит|убий|труп|похорон|самоубий|қаза тап|қайтыс бол|өлім|өлтір|жерле|мәйіт|died|dead|death|killed|fatal|funeral|murder|suicide|body of)[\p{L}]*/giu,
  terror:
    /(?<![\p{L}])(?:terör|bombalı saldırı|intihar saldır|canlı bomba|rehin|katliam|теракт|террор|взрыв|заложник|боевик|расстрел|лаңкес|террор|жарылыс|кепіл|terror|bombing|hostage|massacre|mass shooting)[\p{L}]*/giu,
  minors:
    /(?<![\p{L}])(?:çocuk istismar|çocuğa|küçük yaşta|istismar|cinsel saldırı|несовершеннолет|малолет|педофил|изнасил|развращ|кәмелетке толма|жас бала|педофил|зорла|child abuse|minors?(?=\s+(?:was|were|victim))|underage|paedophil|pedophil|sexual assault|molest)[\p{L}]*/giu,
}

const TOPICS = ['death', 'terror', 'minors'] as const

/**
 * Whether a story is about deaths, terror or minors, by words in its headline, standfirst and text: a suggestion that ads be
 * left out. One word in the head is enough; in the text it takes two different ones, since any report may mention a death.
 */
export function sensitiveTopics(article: Article): Sensitive[] {
  const head = [article.kicker, article.headline, article.standfirst, ...article.tags].join('\n')
  const text = bodyTexts(article.body).join('\n').slice(0, 200_000)
  return TOPICS.flatMap((topic) => {
    const inHead = wordsOf(head, STEMS[topic])
    const inText = wordsOf(text, STEMS[topic])
    if (inHead.length === 0 && inText.length < 2) return []
    return [{ topic, words: [...new Set([...inHead, ...inText])].slice(0, 12) }]
  })
}

const wordsOf = (text: string, stems: RegExp): string[] => [
  ...new Set([...text.matchAll(stems)].map(([word]) => word.toLocaleLowerCase())),
]
