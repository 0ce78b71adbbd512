import type { Article } from '../../../shared/article/article'
import type { SiteProfile } from '../../../shared/publish/site'
import { previewLinks } from '../../../shared/render/links'
import { renderPage } from '../../../shared/render/page'
import type { Fault } from '../../../shared/result'
import { desk } from '../../desk'
import { pictureAddress } from '../../editor/views/pictureAddress'
import { previewPictures } from '../stage/usePages'

export type LivePage =
  | { readonly state: 'shown'; readonly html: string; readonly updated: string }
  /** The site does not show the article. */
  | { readonly state: 'none' }
  | { readonly state: 'fault'; readonly fault: Fault }

/**
 * The page a site shows of an article now. A local site's page is the very file; from any other the text is read back and
 * drawn as ours are, since its theme is its own.
 */
export async function readLive(article: Article, site: SiteProfile): Promise<LivePage> {
  const receipt = article.receipts.find((one) => one.site === site.id)
  if (receipt?.state !== 'published') return { state: 'none' }
  if (site.target === 'local') {
    const page = await desk.preview.live({ articleId: article.id, site: site.id })
    if (!page.ok) return { state: 'fault', fault: page.fault }
    if (page.value === null) return { state: 'none' }
    const { html, styles } = page.value
    return { state: 'shown', html: standAlone(html, styles, article), updated: receipt.updated }
  }
  const pulled = await desk.publish.pull({ site: site.id, remoteId: receipt.remoteId })
  if (!pulled.ok) return { state: 'fault', fault: pulled.fault }
  const html = renderPage(pulled.value.article, site, {
    links: previewLinks,
    preview: true,
    pictures: previewPictures,
  })
  return { state: 'shown', html, updated: pulled.value.updated }
}

/** A page of the site by itself: its stylesheet inside it, its pictures those of the library. */
export function standAlone(html: string, styles: string, article: Article): string {
  const known = new Map(
    picturesOf(article).map((src) => [src.replace(/^sha256-/, '').slice(0, 32), src] as const),
  )
  return html
    .replace(/<link rel="stylesheet"[^>]{0,200}>/, () => `<style>${styles}</style>`)
    .replace(/<source [^>]{0,4000}>/g, '')
    .replace(/ srcset="[^"]{0,4000}"/g, '')
    .replace(/ src="[^"]{0,200}media\/([0-9a-f]{32})[^"]{0,200}"/g, (_, hash: string) => {
      const src = known.get(hash)
      return src ? ` src="${pictureAddress(src)}"` : ''
    })
}

function picturesOf(article: Article): string[] {
  const found = JSON.stringify([article.lead, article.body]).match(/sha256-[0-9a-f]{64}/g)
  return [...new Set(found ?? [])]
}
