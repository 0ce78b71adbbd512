import fs from 'node:fs/promises'
import path from 'node:path'
import type { Article } from '../../shared/article/article'
import type { Services } from '../../shared/ipc/contract'
import type { SiteProfile } from '../../shared/publish/site'
import { fail, ok, type Result } from '../../shared/result'
import { writeFaultKind } from '../durableFile'
import type { ConfiguredSite, TargetTools } from '../publish/target'
import type { WorkedTarget } from '../publish/targetWorker'

/** How long a proof says it holds. */
const DAYS = 7

/** What a preview needs of the machine: the page as it stands on a site, and a proof to hand to colleagues. */
export function createPreview(given: {
  readonly read: (id: string) => Promise<Result<Article>>
  readonly settings: { get(): { readonly sites: readonly SiteProfile[] }; folderOf(site: string): string }
  readonly targets: (site: ConfiguredSite) => Pick<WorkedTarget, 'page' | 'proof'>
  readonly now: () => string
  /** Prints a page that runs nothing onto A4. */
  readonly printPdf: (html: string) => Promise<Uint8Array>
  /** Where to; null when the person changed their mind. */
  readonly chooseToSave: (name: string, extension: 'html' | 'pdf') => Promise<string | null>
}): Services['preview'] {
  const { settings, now } = given

  function find(id: string): Result<ConfiguredSite> {
    const site = settings.get().sites.find((one) => one.id === id)
    if (!site) return fail('missing', 'site.unknown', `There is no site called ${id}.`, { site: id })
    return ok({ ...site, folder: settings.folderOf(id), secrets: {} })
  }
  const tools = (): TargetTools => ({
    now,
    signal: new AbortController().signal,
    report: () => undefined,
    picture: async () => fail('missing', 'picture.missing', 'The worker reads pictures itself.'),
  })

  return {
    async live({ articleId, site }) {
      const found = find(site)
      if (!found.ok) return found
      const article = await given.read(articleId)
      return article.ok ? given.targets(found.value).page(articleId, tools()) : article
    },
    async saveProof({ articleId, site, as }) {
      const found = find(site)
      if (!found.ok) return found
      const article = await given.read(articleId)
      if (!article.ok) return article
      const made = now()
      const expires = new Date(Date.parse(made) + DAYS * 86_400_000).toISOString()
      const proof = await given.targets(found.value).proof(article.value, { made, expires }, tools())
      if (!proof.ok) return proof
      const file = await given.chooseToSave(`${article.value.slug || 'article'}-proof.${as}`, as)
      if (file === null) return ok(null)
      try {
        const bytes = as === 'pdf' ? await given.printPdf(proof.value) : proof.value
        await fs.writeFile(file, bytes)
        return ok({ name: path.basename(file), bytes: bytes.length })
      } catch (error) {
        return fail(
          writeFaultKind(error),
          'proof.not-written',
          `The proof could not be written: ${String(error)}`,
          { name: path.basename(file) },
        )
      }
    },
  }
}
