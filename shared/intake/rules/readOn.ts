import { hostOf } from '../address'
import { pieceRule, type Rule } from './rule'

const HOST = '(?:https?://)?(?:www\\.)?(?<host>(?:[a-z0-9-]{2,60}\\.){1,3}[a-z]{2,12})/?'
const FORM = new RegExp(
  `^(?:подробн(?:ее|ости)|читать|читайте|прочитать|полностью|полный текст|полная версия|оригинал|далее|продолжение|больше новостей по теме|толығырақ|толық нұсқасы|түпнұсқасы|оқу)(?:\\s(?:читать|читайте|смотрите|далее|полностью|оқу|материал))?(?:\\s(?:на|в)(?:\\s(?:сайте|портале|источнике))?|\\s?[:：—–-])?\\s{1,2}${HOST}(?:\\s(?:сайтында|сайтынан|сайтында оқыңыз))?[\\s.…»]{0,6}$`,
  'iu',
)

/** `Подробнее читайте на site.example`, `Толығырақ: site.example` at the end: an aggregator took the text from there. */
export const readOn: Rule = pieceRule(
  {
    name: 'read-on',
    weight: 0.8,
    reason: 'Where the rest of the text stands: it was taken from there.',
  },
  ({ kind, text }, index, reading) => {
    if (kind !== 'line' || text.length > 120 || (reading.story && index <= reading.story.from)) return null
    const host = FORM.exec(text)?.groups?.host?.toLowerCase() ?? ''
    if (host === '') return null
    const own = hostOf(reading.url)
    const isOwn = own === host || own.endsWith(`.${host}`)
    return isOwn
      ? { action: 'dropped', reason: 'A link onward on the old site.' }
      : { action: 'moved', field: 'sources', value: `https://${host}`, values: { publisher: host } }
  },
)
