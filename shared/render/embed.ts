import type { Node } from '@tiptap/pm/model'
import { embedPlayer, embedUrl } from '../body/embedPlayer'
import { attribute, html } from './markup'
import { hostOf } from './sourceName'
import type { SiteWords } from './words'

/**
 * A card with a link. Nothing of the other site is asked for by it: the site's own script offers to show the post in
 * place, and without that script the link is all there is.
 */
export function renderEmbed(embed: Node, words: SiteWords): string {
  const url = embedUrl(embed.attrs.url)
  if (url === null) return ''
  const player = embedPlayer(url)
  const host = hostOf(url)
  const title = String(embed.attrs.title).trim() || player?.name || host
  const data =
    player &&
    html` data-player="${player.src}" data-load="${words.showHere}" data-note="${words.loadsFrom} ${hostOf(player.src)}"`
  return html`<figure class="embed embed-${player?.provider ?? 'link'}"${data}><p><a href="${url}" rel="noopener external">${title}</a> <span class="embed-host"${attribute('translate', 'no')}>${host}</span></p></figure>`
    .text
}

/** The origins whose players a body may show once a reader asks for them, each once. */
export function embedOrigins(doc: Node | null): string[] {
  const origins = new Set<string>()
  doc?.descendants((node) => {
    const player = node.type.name === 'embed' ? embedPlayer(node.attrs.url) : null
    if (player) origins.add(player.origin)
  })
  return [...origins]
}
