import { cleanAddress, hostOf } from '../address'
import { type Finding, isAfterStory, type Rule } from './rule'

const HOST = /^(?:www\.)?(?:[\p{L}\p{N}-]{2,60}\.){1,3}[\p{L}]{2,12}$/u
/** How far behind the last paragraph it may stand. */
const BELOW = 2

const sameSite = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((host) => host.toLowerCase().replace(/^www\./, ''))
  return one === other || `.${other}`.endsWith(`.${one}`) || `.${one}`.endsWith(`.${other}`)
}

/** `news.example` alone directly behind the story of a copied page, and not the page's own site: where it was taken from. */
export const hostLine: Rule = {
  name: 'host-line',
  weight: 0.7,
  reason: 'The address of another site alone behind the story: where it was taken from.',
  read: (reading) => {
    const { story, pieces, url } = reading
    if (!story || url === '' || reading.field('sources').length > 0) return []
    return reading.free.flatMap((index): Finding[] => {
      const { kind, box = 0, text = '' } = pieces[index] ?? {}
      if (kind !== 'line' || box !== 0 || !isAfterStory(reading, index) || index > story.to + BELOW) return []
      const address = HOST.test(text) ? cleanAddress(`https://${text.toLowerCase()}`) : null
      if (!address || sameSite(text, hostOf(url))) return []
      const values = { publisher: hostOf(address) }
      return [{ pieces: [index], action: 'moved', field: 'sources', value: address, values }]
    })
  },
}
