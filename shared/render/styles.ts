import { type SlotSize, type SlotWidth, slotSize } from '../ads/inventory'
import type { SiteProfile } from '../publish/site'
import { typeStacks } from '../publish/type'
import { readable } from './accent'
import { LAYOUTS } from './layouts/layouts'
import { siteFrameStyles } from './styles/frame'
import { listStyles } from './styles/list'
import { printStyles } from './styles/print'
import { storyStyles } from './styles/story'
import { tokenStyles } from './styles/tokens'

/** A name as a CSS string, so that a slot called anything at all stays a value. */
const cssString = (text: string) =>
  `"${Array.from(text)
    .map((ch) => (/[\p{L}\p{N} _-]/u.test(ch) ? ch : `\\${(ch.codePointAt(0) ?? 0).toString(16)} `))
    .join('')}"`

const reserved = (selector: string, { width, height }: SlotSize) =>
  height > 0
    ? `${selector}{display:block}${selector} .ad-space{min-height:${height}px;max-width:${width > 0 ? `${width}px` : 'none'};margin-inline:auto}`
    : `${selector}{display:none}`

/** Room kept free for the site's slots, per width, so that an ad that comes late moves nothing. */
function slotStyles(site: SiteProfile): string {
  const rules = (width: SlotWidth) =>
    site.inventory
      .map((slot) => reserved(`.ad[data-ad-slot=${cssString(slot.name)}]`, slotSize(slot, width)))
      .join('\n')
  return `${rules('phone')}
@media (min-width: 48em) {
${rules('tablet')}
}
@media (min-width: 64em) {
${rules('desk')}
}
`
}

/** The site's own colour, as far as it can be read on each ground. */
function accentStyles({ theme: { accent } }: SiteProfile): string {
  if (!accent) return ''
  return `:root { --accent: ${readable(accent, 'light')}; }
@media (prefers-color-scheme: dark) { :root { --accent: ${readable(accent, 'dark')}; } }
`
}

/** The site's own type; classic is what the tokens say. */
function typeStyles({ theme: { type } }: SiteProfile): string {
  if (type === 'classic') return ''
  const { head, text } = typeStacks(type)
  return `:root { --head: ${head}; --serif: ${text}; }
`
}

/** A preview asks for the same site's with every few keys. A profile is never changed in place. */
const drawn = new WeakMap<SiteProfile, string>()

/** The site's one stylesheet. It asks for no file, font or picture. */
export function siteStyles(site: SiteProfile): string {
  const known = drawn.get(site)
  if (known !== undefined) return known
  const styles = stylesOf(site)
  drawn.set(site, styles)
  return styles
}

const stylesOf = (site: SiteProfile): string =>
  [
    tokenStyles,
    accentStyles(site),
    typeStyles(site),
    siteFrameStyles,
    storyStyles,
    ...Object.values(LAYOUTS).map(({ styles }) => styles),
    listStyles,
    slotStyles(site),
    printStyles,
  ].join('\n')
