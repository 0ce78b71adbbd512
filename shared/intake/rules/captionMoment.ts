import { isoMoment } from '../../dateline/moment'
import { splitCaption } from '../html/credits'
import { zoneOfPage } from './pageZone'
import { type Finding, isAfterStory, type Rule } from './rule'
import { besideDates } from './stamps'

const LONGEST = 400

/**
 * `Мост открыли, фото - Новости Zarechny.test от 12.09.2025 18:53 Фото: Telegram/reka`: some sites print when the story
 * appeared in what they say of its picture, between the headline and the credit.
 */
export const captionMoment: Rule = {
  name: 'caption-moment',
  weight: 0.65,
  reason: 'The words of a picture, with its credit and the moment the page appeared.',
  read: (reading) => {
    const findings: Finding[] = []
    for (const index of reading.free) {
      const { kind, text, box } = reading.pieces[index] as (typeof reading.pieces)[number]
      if (kind !== 'line' || box !== 0 || text.length > LONGEST || isAfterStory(reading, index)) continue
      if (!/\d{1,2}:\d{2}\s\p{L}{4,5}:\s/u.test(text) || splitCaption(text).credit === '') continue
      const [stamp, second] = besideDates(text.slice(-200)).stamps
      if (!stamp || second || stamp.time === '' || stamp.date.length !== 10) continue
      const published = isoMoment(stamp, zoneOfPage(reading))
      findings.push({
        pieces: [index],
        action: 'moved',
        field: 'dateline.date',
        value: stamp.date,
        values: { published, credit: splitCaption(text).credit },
      })
    }
    return findings.slice(0, 1)
  },
}
