import type { Article } from '../article/article'
import type { JsonNode } from '../body/parse'
import { sized, textHeight, type Width } from './heights'
import type { PlacedSlot } from './placement'

export interface Density {
  /** Pixels of ads within the main content, and of the main content with them. */
  readonly ads: number
  readonly content: number
  /** `ads / content`, 0 to 1. */
  readonly share: number
  readonly limit: number
  readonly isOver: boolean
}

/** An ad's label and the space around it, beside the height its slot reserves. */
const AROUND = 86
const AROUND_LABEL = 25

const heightAt = (slot: Pick<PlacedSlot, 'heightPhone' | 'heightDesk'>, width: Width): number =>
  width === 'phone' ? slot.heightPhone : slot.heightDesk

/** How high the main content stands on each width without any ad: the head, the lead picture and the text. */
export function contentHeights(article: Article): Record<Width, number> {
  const blocks = ((article.body.content ?? []) as JsonNode[]).map(sized)
  const at = (width: Width) => blocks.reduce((sum, block) => sum + block[width], headHeight(article, width))
  return { phone: at('phone'), desk: at('desk') }
}

/**
 * How much of the main content is ads, by the Coalition for Better Ads: the sum of the heights of ads within the main
 * content, divided by its whole height; header, footer, navigation and the side column are no part of it. A slot's label
 * counts as ad, the empty space around it as content. `heights` are those of `contentHeights`.
 */
export function densityOf(
  heights: Readonly<Record<Width, number>>,
  slots: readonly Pick<PlacedSlot, 'heightPhone' | 'heightDesk' | 'position'>[],
  limits: Readonly<Record<Width, number>>,
): Record<Width, Density> {
  const within = slots.filter(({ position }) => position !== 'side')
  const at = (width: Width): Density => {
    const drawn = within.map((slot) => heightAt(slot, width)).filter((height) => height > 0)
    const ads = drawn.reduce((sum, height) => sum + height + AROUND_LABEL, 0)
    const content = Math.round(heights[width] + ads + drawn.length * (AROUND - AROUND_LABEL))
    const share = content === 0 ? 0 : ads / content
    return { ads, content, share, limit: limits[width], isOver: share > limits[width] }
  }
  return { phone: at('phone'), desk: at('desk') }
}

/** Headline, kicker, standfirst, the line of names and stamps, and the lead picture. */
function headHeight(article: Article, width: Width): number {
  const size = width === 'phone' ? 29 : 42
  const headline = textHeight(article.headline, width, size * 1.1, size * 1.12) + 30
  const kicker = article.kicker ? 36 : 0
  const standfirst = article.standfirst ? textHeight(article.standfirst, width, 20, 29) + 16 : 0
  const { lead } = article
  const picture = lead
    ? sized({
        type: 'figure',
        attrs: { width: lead.width, height: lead.height, caption: lead.caption, credit: lead.credit },
      })[width]
    : 0
  return headline + kicker + standfirst + 110 + picture
}
