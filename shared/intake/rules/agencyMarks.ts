import { keyOf } from '../page/key'
import { phrases } from '../words/labels'
import { isAfterStory, isBeforeStory, pieceRule, type Rule } from './rule'

/** What agencies write at the end of their copy for the desk: that pictures or film come with it. */
const MARKS = phrases(`
fotoğraflı | fotoğraflı haber | görüntülü | görüntülü haber | foto | fotoğraf | haber foto | arşiv | arşiv fotoğraf | arşiv görüntü | son | haber sonu | görüntü dökümü | detaylar | ek fotoğraf | ek görüntü | fotoğraf ektedir | fotoğraflar ektedir | dikkat | güncellendi | devam edecek | haber devam ediyor | fotoğraflı görüntülü | görüntülü fotoğraflı | fotoğraf görüntü
конец | продолжение следует | с фото | с видео | с фото и видео | фото прилагается | видео прилагается | фото в приложении | конец сообщения | соңы | фото қоса беріледі
ends | more | with photos | photos available
`)
const NUMBERED = /^(?:\d{1,3}\s?)?(?:foto|fotoğraf|görüntü|фото|сурет)(?:\s?\d{1,3})?$/iu

/** `FOTOĞRAFLI`, `(GÖRÜNTÜLÜ HABER)`, `Продолжение следует`. */
export const agencyMark: Rule = pieceRule(
  {
    name: 'agency-mark',
    weight: 0.8,
    reason: 'A note of the agency for the desk: that pictures or film come with the story, or that it ends.',
  },
  ({ kind, text }, index, reading) => {
    if (kind !== 'line' || text.length > 40) return null
    const isAtEnd = isAfterStory(reading, index) && index <= (reading.story?.to ?? 0) + 4
    const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase()
    const isAtHead = isBeforeStory(reading, index) && isCapitals
    if (!isAtEnd && !isAtHead) return null
    const bare = text.replace(/^[\s([*/-]+|[\s)\].*/-]+$/g, '')
    return MARKS.has(keyOf(bare)) || NUMBERED.test(bare) ? { action: 'dropped' } : null
  },
)
