import type { JsonNode } from '../../body/parse'
import { pictureSource } from '../../body/pictureSource'
import { resolve } from './resolve'

/** An element's attributes by name, and the names it has. */
export interface Attributes {
  (name: string): string
  readonly names: readonly string[]
}

export interface PictureRead {
  readonly alt: string
  /** The figure, or null for a pixel, an icon or a picture without a web address. */
  readonly node: JsonNode | null
  readonly address: string
}

const SMALLEST = 60
const IMAGE = /\.(jpe?g|png|webp|avif|gif)(?:[?#/!&;]|$)/i
/** What lazy pages show until a picture is loaded. */
const PLACEHOLDER =
  /^(?!https?:|\/|[\w.-])|(?:^|[/_-])(?:blank|spacer|placeholder|loading|lazy|transparent|pixel|bos|empty|1x1|dummy)[\w-]{0,12}\.(?:gif|png|svg|jpe?g|webp)/i
/** Signs in an address of a picture that is too small for a story: icons, writers' heads, buttons. */
const TINY =
  /[/_-](?:avatar|gravatar|favicon|icon|emoji|sprite|smil(?:e|ey|ies)|badge|button|headshot|anonymous)s?[/_.-]|[?&]avatar=|[/_-](?:logo|masthead|nameplate)[/_-][^/?#]{0,40}\.(?:png|gif)|[/_-](?:logo|masthead|nameplate)\.(?:png|gif)|[?&/,](?:w|width|s)[_=:]?([1-5]?\d)(?=\D|$)/i
/** Folders from which servers of ads send their pictures. */
const ADVERT = /\/(?:adx|ads|adserver|adimages)\//i

/**
 * Reads an `img`: its real address behind lazy loading, and whether it is worth keeping. `fallback` is the address of
 * the largest source that a `picture` element offered for it.
 */
export function readPicture(attribute: Attributes, base: string, fallback = ''): PictureRead {
  const alt = attribute('alt').replace(/\s+/g, ' ').trim().slice(0, 1000)
  const lazy = attribute.names.filter((name) => name.startsWith('data-') && !/srcset|sizes/.test(name))
  const listed = attribute.names
    .filter((name) => /srcset$/.test(name))
    .map((name) => largest(attribute(name)))
  const own = attribute('src')
  const addresses = [
    ...lazy.map(attribute).filter((value) => IMAGE.test(value) || /^(https?:)?\/\/\S+$/.test(value)),
    ...(PLACEHOLDER.test(own) ? [] : [own]),
    ...listed,
    fallback,
  ].filter(Boolean)
  const sources = addresses
    .filter((address) => !PLACEHOLDER.test(address))
    .map((address) => pictureSource(resolve(address, base)))
  const src = sources.find((address) => address !== null) ?? null
  const isSmall = [attribute('width'), attribute('height')].some((size) => {
    const pixels = /^(\d{1,5})(px)?$/.exec(size.trim())?.[1]
    return pixels !== undefined && Number(pixels) < SMALLEST
  })
  const [width, height] = [attribute('width'), attribute('height')].map(Number)
  // Bars and columns of this shape are mastheads and ads.
  const isStrip =
    Math.max((width ?? 0) / (height || Infinity), (height ?? 0) / (width || Infinity) / 1.2) > 4.5
  const isStory =
    !isStrip &&
    src !== null &&
    !isSmall &&
    !TINY.test(pathOf(src)) &&
    !ADVERT.test(pathOf(src)) &&
    !/\.svg([?#]|$)/i.test(src)
  const caption = printedTitle(attribute, alt)
  const node = isStory ? { type: 'figure', attrs: { src, alt, caption, credit: '' } } : null
  return { alt, node, address: (src ?? addresses[0] ?? own).slice(0, 300) }
}

/** Joomla prints the title of a picture of its class `caption` under it; a title elsewhere is shown to nobody. */
function printedTitle(attribute: Attributes, alt: string): string {
  if (!/(?:^|\s)caption(?:\s|$)/.test(attribute('class'))) return ''
  const title = attribute('title').replace(/\s+/g, ' ').trim().slice(0, 1000)
  return title === alt ? '' : title
}

/** An address without its host: `s0.example` says nothing of a picture's size. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]*/i, '')

const BACKGROUND = /background(?:-image)?:[^;]{0,40}url\(\s?["']?([^"')]{5,2000})/i

/** The address of the picture an element shows behind its text, made whole; empty when it shows none. */
export function backgroundOf(attribute: Attributes, base: string): string {
  const named = attribute.names.find(
    (name) => /^data-.{0,24}(?:bg|background|cover)/.test(name) && IMAGE.test(attribute(name)),
  )
  const found = named ? attribute(named) : (BACKGROUND.exec(attribute('style').slice(0, 3000))?.[1] ?? '')
  return (found && pictureSource(resolve(found, base))) || ''
}

/** The address a `srcset` gives for the widest screen. */
export function largest(srcset: string): string {
  let best = ''
  let width = -1
  for (const candidate of srcset.slice(0, 8000).split(/,\s+|,(?=https?:|\/\/)/)) {
    const [address = '', size = ''] = candidate.trim().split(/\s+/)
    const pixels = Number.parseFloat(size) || 0
    if (address !== '' && pixels > width) {
      best = address
      width = pixels
    }
  }
  return best
}
