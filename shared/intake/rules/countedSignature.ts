import { keyOf } from '../page/key'
import { isPersonName } from '../people'
import { RUBRICS } from '../words/rubrics'
import { bylineFinding } from './bylines'
import { isBeforeStory, pieceRule, type Rule } from './rule'

const COUNTED =
  /^(\p{L}[\p{L} ]{2,30}?)\s(?:\d{1,3}\s){1,5}(\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,24}){1,2})$/u

/** `Общество 0 837` */
const COUNTED_SECTION = /^(\p{L}[\p{L} ]{2,30}?)(?:\s\d{1,3}){1,5}$/u

/** `Общество 0 1 196 Наталья Вяткина` under the headline: section, what was counted, and who wrote it. */
export const countedSignature: Rule = pieceRule(
  {
    name: 'counted-signature',
    weight: 0.8,
    reason:
      'A line that says in one in which section the story appeared, how often it was read, and who wrote it.',
  },
  ({ kind, text }, index, reading) => {
    const only = kind === 'line' && text.length <= 60 ? COUNTED_SECTION.exec(text)?.[1] : undefined
    if (only && RUBRICS.has(keyOf(only)) && isBeforeStory(reading, index))
      return { action: 'moved', field: 'rubrics', value: only }
    const [, section = '', name = ''] = (kind === 'line' && text.length <= 100 && COUNTED.exec(text)) || []
    if (!RUBRICS.has(keyOf(section)) || !isPersonName(name) || !isBeforeStory(reading, index)) return null
    const { values, ...finding } = bylineFinding([{ name, kind: 'person' }])
    return { ...finding, values: { ...values, 'also.rubrics': section } }
  },
)
