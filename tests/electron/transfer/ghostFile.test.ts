import { describe, expect, it } from 'vitest'
import { readGhost } from '../../../electron/import/ghost'
import { articleOfPost } from '../../../electron/import/postArticle'
import type { ExportedPost } from '../../../electron/import/wxr'
import { Article } from '../../../shared/article/article'
import { plainText } from '../../build/article'
import { value } from '../library/libraryFolder'

const articleOf = async (post: ExportedPost | undefined) => {
  if (!post) throw new Error('no post')
  return value(await articleOfPost(post, { now: '2026-11-26T10:00:00.000Z', language: 'tr' })).article
}

describe('a post whose file holds only what Ghost’s editor stores', () => {
  const file = (post: object) => ({
    db: [{ data: { posts: [{ id: 'p', uuid: 'u', title: 'Köprü', status: 'published', ...post }] } }],
  })
  const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format })
  const lexical = JSON.stringify({
    root: {
      children: [
        {
          type: 'paragraph',
          children: [
            text('Köprü '),
            text('pazartesi', 1),
            { type: 'link', url: 'https://ilce.example/a?b=1&c=2', children: [text(' açıldı <burada>')] },
            { type: 'linebreak' },
            text('ikinci satır'),
          ],
        },
        { type: 'extended-heading', tag: 'h3', children: [text('Yollar')] },
        {
          type: 'list',
          listType: 'number',
          start: 3,
          children: [{ type: 'listitem', children: [text('üçüncü yol')] }],
        },
        { type: 'extended-quote', children: [text('Yol herkesindir.')] },
        { type: 'horizontalrule' },
        { type: 'image', src: 'https://ilce.example/k.jpg', alt: 'Köprü', caption: '<span>Sabah</span>' },
        { type: 'callout', calloutText: '<p>Sağdan gidilir.</p>', calloutEmoji: '!' },
        {
          type: 'bookmark',
          url: 'https://valilik.example/kopru',
          metadata: { title: 'Valilik duyurdu', description: 'Köprü hakkında' },
        },
        { type: 'a-card-of-tomorrow', heading: 'Yarının kartı', children: [] },
      ],
    },
  })

  it('comes in with every word, block by block', async () => {
    const article = await articleOf(readGhost(file({ html: null, lexical }))?.[0])
    const words = plainText(article).replace(/\s+/g, ' ')
    for (const part of [
      'Köprü pazartesi açıldı <burada> ikinci satır',
      'Yollar',
      'üçüncü yol',
      'Yol herkesindir.',
      'Sağdan gidilir.',
      'Valilik duyurdu',
      'Köprü hakkında',
      'Yarının kartı',
    ])
      expect(words).toContain(part)
    expect((article.body.content ?? []).map(({ type }) => type).slice(0, 5)).toEqual([
      'paragraph',
      'heading',
      'orderedList',
      'quote',
      'divider',
    ])
    expect(JSON.stringify(article.body)).toContain('https://ilce.example/a?b=1&c=2')
    expect(Article.safeParse(article).success).toBe(true)
  })

  it('keeps the HTML it has, and is not taken in empty where nothing of it can be read', () => {
    const [both] = readGhost(file({ html: '<p>Metin burada.</p>', lexical })) ?? []
    expect(both?.html).toBe('<p>Metin burada.</p>')
    expect(readGhost(file({ html: '', mobiledoc: '{"version":"0.3.1"}' }))?.[0]?.isUnread).toBe(true)
    expect(readGhost(file({ html: '', lexical: '{"root":7}' }))?.[0]?.isUnread).toBe(true)
    expect(readGhost(file({ html: '', lexical: null }))?.[0]?.isUnread).toBe(false)
  })
})
