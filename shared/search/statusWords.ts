import type { Status } from '../article/article'
import { skeletons } from './skeleton'

/**
 * How the words for each status begin in the four languages, folded. Beginnings, because the screen itself says Готово and
 * Опубликовано where a person writes готов and опубликована, and Жарияланған beside жарияланды.
 */
const BEGINNINGS: Readonly<Record<Status, readonly string[]>> = {
  draft: ['draft', 'taslak', 'chernovik', 'zhoba', 'karalama'],
  'in-review': ['inreview', 'review', 'incelemede', 'naproverke', 'tekserude'],
  ready: ['ready', 'hazir', 'gotov', 'dayyn'],
  scheduled: ['scheduled', 'zamanlan', 'zaplanirovan', 'zhosparlan'],
  published: ['published', 'yayinda', 'yayinlan', 'opublikovan', 'zhariyalan'],
  corrected: ['corrected', 'duzeltil', 'ispravlen', 'tuzetil'],
  withdrawn: ['withdrawn', 'yayindan', 'kaldirildi', 'cekildi', 'snyat', 'kaytaryp', 'sayttan', 'alyn'],
}
const ALL = Object.entries(BEGINNINGS).flatMap(([status, words]) =>
  words.map((word) => ({ status: status as Status, word })),
)

/**
 * The status somebody means: a word for it in any form, or so much of one as is said of no other status. Undefined for
 * anything else.
 */
export function readStatus(text: string): Status | undefined {
  const typed = skeletons(text).join('')
  // Yayında begins yayından çekildi: the longer beginning is meant.
  const [whole] = ALL.filter(({ word }) => typed.startsWith(word)).toSorted(
    (a, b) => b.word.length - a.word.length,
  )
  if (whole) return whole.status
  const begun = new Set(
    typed.length < 2 ? [] : ALL.filter(({ word }) => word.startsWith(typed)).map((one) => one.status),
  )
  return begun.size === 1 ? [...begun][0] : undefined
}
