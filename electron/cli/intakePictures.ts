import type { Article } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import type { Reading } from '../../shared/intake/taken'
import type { ReadMaterial } from '../intake/material'
import { createPictureFetch } from '../pictures/fetchPicture'
import { createPictures } from '../pictures/pictures'
import type { CliIo } from './command'
import type { Choices } from './intakeCommand'

/**
 * Copies an article's pictures into a folder, files named by their SHA-256, those that came inside the document and
 * those on the web. A picture that cannot be had stays as its address, and is named on standard error.
 */
export async function copyPictures(
  { reading, pictures: embedded }: ReadMaterial,
  { pictures: folder, allowHosts }: Choices,
  io: CliIo,
): Promise<Reading> {
  const pictures = createPictures(folder)
  for (const { bytes } of embedded) {
    const added = await pictures.add(bytes)
    if (!added.ok) io.error(`galley: ${added.fault.message}\n`)
  }
  const fetchPicture = createPictureFetch({ pictures })
  const copied = new Map<string, string>()
  const all = [reading.article, ...reading.parts.map(({ article }) => article)]
  const addresses = new Set(all.flatMap(picturesOf).filter((src) => /^https?:/i.test(src)))
  await Promise.all(
    [...addresses].map(async (src) => {
      const found = await fetchPicture(src, allowHosts)
      if (found.ok) copied.set(src, found.value.src)
      else io.error(`galley: the picture ${src} stays a link: ${found.fault.message}\n`)
    }),
  )
  const placed = <One extends { article: Article }>(one: One): One => ({
    ...one,
    article: withPictures(one.article, copied),
  })
  return { ...placed(reading), parts: reading.parts.map(placed) }
}

const blocksOf = ({ body }: Article): JsonNode[] => (body.content ?? []) as JsonNode[]

const picturesOf = (article: Article): string[] => [
  ...(article.lead ? [article.lead.src] : []),
  ...blocksOf(article).flatMap(({ type, attrs }) => (type === 'figure' ? [String(attrs?.src ?? '')] : [])),
]

function withPictures(article: Article, copied: ReadonlyMap<string, string>): Article {
  const { lead, body } = article
  const content = blocksOf(article).map((node) => {
    const src = node.type === 'figure' ? copied.get(String(node.attrs?.src ?? '')) : undefined
    return src ? { ...node, attrs: { ...node.attrs, src } } : node
  })
  return {
    ...article,
    lead: lead && { ...lead, src: copied.get(lead.src) ?? lead.src },
    body: { ...body, content: content as NonNullable<Article['body']['content']> },
  }
}
