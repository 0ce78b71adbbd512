import { cleanAddress } from '../address'
import { resolve } from '../html/resolve'
import type { Rule } from './rule'

/**
 * A licence and not a mere claim of rights: one that is named, or that grants something. `© 2024, all rights reserved`
 * is none.
 */
const NAMES_A_LICENCE =
  /creative ?commons|(?<![\p{L}])CC(?:0|[ -](?:BY|0))(?![\p{L}])|public domain|общественное достояние|kamu malı|қоғамдық игілік|open government licen[cs]e|licen[cs]ed under|(?:under|available under) (?:the|a) [\w .-]{1,40}licen[cs]e|(?:на условиях|по|под) лицензи[ией]|lisans[ıi](?:yla| ile| altında)|лицензиясы(?:мен| бойынша)/iu
const ADDRESS = /^https?:\/\/[^\s<>"]{4,2000}$/i

/** The licence a page states for its text: `rel=license`, JSON-LD, `dcterms.license`, or a rights line that names one. */
export const statedLicence: Rule = {
  name: 'stated-licence',
  weight: 0.9,
  reason: 'The page states under which licence it may be used.',
  read: (reading) => {
    const { pieces, url } = reading
    const own = pieces.findIndex((_, at) => reading.claimedBy(at) === 'stated-source')
    const base = url || pieces[own]?.text || ''
    if (base === '' && reading.field('sources').length === 0) return []
    const stated = pieces.flatMap(({ kind, name, text }, at) => {
      const value =
        kind !== 'meta'
          ? ''
          : name === 'licence'
            ? licenceOf(text, base)
            : name === 'rights' && NAMES_A_LICENCE.test(text)
              ? text
              : ''
      return value ? [{ at, value }] : []
    })
    const best = stated.find(({ value }) => ADDRESS.test(value)) ?? stated[0]
    if (!best) return []
    return [
      {
        pieces: [best.at],
        action: 'moved',
        field: 'sources.licence',
        value: best.value.slice(0, 2000),
        values: { source: cleanAddress(pieces[own]?.text ?? url) ?? '' },
      },
    ]
  },
}

/** An address made whole, or a name; a path that leads nowhere without its page says nothing. */
function licenceOf(text: string, base: string): string {
  const whole = /^(?:https?:)?\/|^[\w./#?-]+$/i.test(text) && !/\s/.test(text) ? resolve(text, base) : text
  if (ADDRESS.test(whole)) return whole
  return /^(?:javascript|data|file|mailto):|^[/#?.]/i.test(whole) ? '' : whole
}
