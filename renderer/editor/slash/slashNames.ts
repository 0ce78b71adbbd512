import { catalogue } from '../../i18n/catalogue'
import { fold } from '../../palette/match'
import type { BlockCommand } from '../blockCommands'

/** Everything people may type for a block: its name in all four languages, and what else it is called. */
export const namesOf = ({ label, also = '' }: Pick<BlockCommand, 'label' | 'also'>): string =>
  [...Object.values(catalogue[label]), also].join(' ')

/** A size after the name belongs to the block, not to its name: `/table 4x3`. */
const SIZE = /\s?\d{1,3}\s?[xх×*]?\s?\d{0,2}$/i

/** Offers by what was typed after the slash, a size behind the name left aside. */
export function matchingSize<Offer extends { readonly names: string; readonly name: string }>(
  typed: string,
  offers: readonly Offer[],
): Offer[] {
  const whole = matching(typed, offers)
  return whole.length > 0 ? whole : matching(typed.replace(SIZE, ''), offers)
}

/**
 * By what was typed: names as they are shown with a word that starts with it first, then those of which another name does, then
 * names that contain it.
 */
function matching<Offer extends { readonly names: string; readonly name: string }>(
  typed: string,
  offers: readonly Offer[],
): Offer[] {
  const query = fold(typed)
  const named = offers
    .map((offer) => ({ offer, shown: ` ${fold(offer.name)}`, name: ` ${fold(offer.names)}` }))
    .filter(({ name }) => name.includes(query))
  const starts = named.filter(({ name }) => name.includes(` ${query}`))
  const shown = named.filter((one) => one.shown.includes(` ${query}`))
  return [...new Set([...shown, ...starts, ...named])].map(({ offer }) => offer)
}
