import { isSiteName } from '../attribution/names'
import { keyOf } from '../page/key'
import { isPersonName } from '../people'
import { phrases } from '../words/labels'
import { pieceRule, type Reading, type Rule } from './rule'

/** Where pictures come from when it is no site with an address. */
const PLACES = phrases(
  'telegram | телеграм | instagram | facebook | vk | вк | вконтакте | youtube | twitter | x | pixabay | unsplash | pexels | freepik | shutterstock | depositphotos | istock | getty images | gettyimages | legion media | globallookpress | global look press | wikimedia | wikipedia | википедия | фотобанк | соцсети | личный архив | архив | жеке мұрағат',
)

const NAMED_BEHIND = /^(.{2,60}?)\s?\((?:фото|видео|фото и видео|сурет|бейне|foto|fotoğraf|photo)\)$/iu
const LONGEST = 120
const MOST_SIDES = 4

const isHouse = (side: string): boolean =>
  isSiteName(side.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')) || PLACES.has(keyOf(side))

/** `Anna Rechnaya/site.example / www.fotobank.example`, `Григорий Пухов / Telegram`: people and where the picture was found. */
function creditIn(text: string): string {
  if (text.length > LONGEST) return ''
  const behind = NAMED_BEHIND.exec(text)?.[1] ?? ''
  if (behind !== '') return behind
  const sides = text.split('/').map((side) => side.trim())
  if (sides.length < 2 || sides.length > MOST_SIDES || sides.includes('')) return ''
  return sides.some(isHouse) && sides.every((side) => isHouse(side) || isPersonName(side)) ? text : ''
}

/** Between the headline and the story, or directly behind it: there a copy leaves the words of its pictures. */
const isAtPicture = ({ headline, story }: Reading, index: number): boolean =>
  story !== null && index > (headline?.at ?? story.from) && (index < story.from || index <= story.to + 3)

/** A credit without a label or a colon, on a line of its own. */
export const unlabelledCredit: Rule = pieceRule(
  {
    name: 'unlabelled-credit',
    weight: 0.65,
    reason: 'Who took a picture and where it was found; the picture did not come along.',
  },
  ({ kind, text, box }, index, reading) => {
    if (kind !== 'line' || box !== 0 || !isAtPicture(reading, index)) return null
    const credit = creditIn(text)
    return credit === '' ? null : { action: 'dropped', values: { credit } }
  },
)
