import { safeHref } from './safeHref'

export interface EmbedPlayer {
  readonly provider: 'youtube' | 'vimeo' | 'x' | 'instagram' | 'telegram'
  /** As people call it. */
  readonly name: string
  /** The provider's own page for other sites, made from the identifier alone and never from the typed address. */
  readonly src: string
  /** What a page's policy must allow for it. */
  readonly origin: string
}

interface Rule {
  readonly provider: EmbedPlayer['provider']
  readonly name: string
  readonly origin: string
  readonly pattern: RegExp
  readonly path: (id: string, channel: string) => string
}

/** The address without its scheme and `www.`: `youtu.be/<id>?t=3`. */
const RULES: readonly Rule[] = [
  {
    provider: 'youtube',
    name: 'YouTube',
    origin: 'https://www.youtube-nocookie.com',
    pattern:
      /^(?:(?:m\.|music\.)?youtube(?:-nocookie)?\.com\/(?:(?:shorts|live|embed)\/|watch\?(?:[^#]{0,200}&)?v=)|youtu\.be\/)(?<id>[\w-]{11})(?![\w-])/i,
    path: (id) => `/embed/${id}`,
  },
  {
    provider: 'vimeo',
    name: 'Vimeo',
    origin: 'https://player.vimeo.com',
    pattern: /^(?:player\.)?vimeo\.com\/(?:video\/)?(?<id>\d{4,12})(?!\d)/i,
    path: (id) => `/video/${id}?dnt=1`,
  },
  {
    provider: 'x',
    name: 'X',
    origin: 'https://platform.twitter.com',
    pattern: /^(?:mobile\.)?(?:x|twitter)\.com\/\w{1,30}\/status\/(?<id>\d{5,25})(?!\d)/i,
    path: (id) => `/embed/Tweet.html?dnt=true&id=${id}`,
  },
  {
    provider: 'instagram',
    name: 'Instagram',
    origin: 'https://www.instagram.com',
    pattern: /^instagram\.com\/(?:[\w.]{1,40}\/)?(?:p|reel|tv)\/(?<id>[\w-]{5,40})(?![\w-])/i,
    path: (id) => `/p/${id}/embed/`,
  },
  {
    provider: 'telegram',
    name: 'Telegram',
    origin: 'https://t.me',
    pattern: /^(?:t|telegram)\.me\/(?:s\/)?(?<channel>[a-z]\w{3,40})\/(?<id>\d{1,12})(?!\d)/i,
    path: (id, channel) => `/${channel}/${id}?embed=1`,
  },
]

/** A web address that may stand in an embed, or null. */
export function embedUrl(raw: unknown): string | null {
  const href = safeHref(raw)
  return href && /^https?:/i.test(href) ? href : null
}

/** How an address is shown in place; null for one that is only a card with a link. */
export function embedPlayer(url: unknown): EmbedPlayer | null {
  const bare = embedUrl(url)?.replace(/^https?:\/\/(?:www\.)?/i, '')
  if (bare === undefined) return null
  for (const { provider, name, origin, pattern, path } of RULES) {
    const { id, channel } = pattern.exec(bare)?.groups ?? {}
    if (id) return { provider, name, origin, src: origin + path(id, channel ?? '') }
  }
  return null
}
