import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { postDocument } from '../../../electron/publish/targets/ghost/document'
import { type LexicalNode, readLexical } from '../../../electron/publish/targets/ghost/lexical'
import { storyOf } from '../../../electron/publish/targets/ghost/story'
import type { Article } from '../../../shared/article/article'
import type { Result } from '../../../shared/result'
import { doc, paragraph } from '../../build/article'
import { everyBlock } from '../../build/everyBlock'
import { aPicture } from '../../build/picture'
import { value } from './contract'
import { noGhost, prepared, useGhost } from './ghostSite'
import { aSite, aStory, liveTools, parcelOf } from './site'

const SITE = {
  ...aSite({ id: 'gazete', name: 'Gazete', target: 'ghost' as const }),
  folder: '',
  secrets: {},
}
const IMAGE = { url: 'https://gazete.example/content/images/2026/11/a.png', width: 640, height: 480 }
const documentOf = (article: Article, report: (what: string) => void = () => {}) =>
  postDocument(parcelOf(article, SITE), { options: {}, media: () => IMAGE, hasAuthors: true, report })
const blocksOf = (article: Article) => readLexical(documentOf(article)) ?? []
const NONE: Result<never> = { ok: false, fault: { kind: 'missing', code: '', message: '' } }
const block = (type: string, rest: object) => ({ type, ...rest }) as { type: string }
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })

describe('the text of an article in Ghost’s own form', () => {
  const types = (...blocks: { type: string }[]) =>
    blocksOf(aStory('Köprü', { body: doc(...blocks) })).map(({ type }) => type)

  it('has a node for what reads back the same, and markup for everything else', () => {
    const items = (...content: object[]) => [{ type: 'listItem', content }]
    expect(types(paragraph('Bir.'))).toEqual(['paragraph'])
    expect(types(block('paragraph', { attrs: { lang: 'kk' }, content: [text('Бір.')] }))).toEqual(['html'])
    expect(types(block('bulletList', { content: items(paragraph('bir')) }))).toEqual(['list'])
    const twice = items(paragraph('bir'), paragraph('iki'))
    expect(types(block('bulletList', { content: twice }))).toEqual(['html'])
    const quote = (...content: object[]) => block('quote', { attrs: { speaker: 'Vali' }, content })
    expect(types(quote(paragraph('Açıldı.')))).toEqual(['extended-quote'])
    expect(types(quote(paragraph('Açıldı.'), paragraph('— Güzel.')))).toEqual(['extended-quote'])
    expect(types(block('quote', { content: [paragraph('Açıldı.'), paragraph('— Güzel.')] }))).toEqual([
      'html',
    ])
  })

  it('keeps the marks of a text, and a link with a bold word in it one link', () => {
    const link = { type: 'link', attrs: { href: 'https://a.example/?a=1&b=2' } }
    const [node] = blocksOf(
      aStory('Köprü', {
        body: doc(
          block('paragraph', {
            content: [
              text('bir ', { type: 'bold' }, { type: 'italic' }),
              text('iki ', link),
              text('üç', link, { type: 'bold' }),
              { type: 'hardBreak' },
              text('dört', { type: 'highlight' }),
            ],
          }),
        ),
      }),
    )
    const shape = ({ type, text: words, format, url, children }: LexicalNode): unknown =>
      children ? [type, url, children.map(shape)] : [type, words, format]
    expect(node?.children?.map(shape)).toEqual([
      ['extended-text', 'bir ', 3],
      [
        'link',
        'https://a.example/?a=1&b=2',
        [
          ['extended-text', 'iki ', 0],
          ['extended-text', 'üç', 1],
        ],
      ],
      ['linebreak', undefined, undefined],
      ['extended-text', 'dört', 128],
    ])
  })

  it('numbers citations through the story, and lists their sources once', () => {
    const sources = ['a', 'b'].map((id) => ({
      id,
      url: `https://${id}.example/`,
      title: `Kaynak ${id}`,
      publisher: '',
      author: '',
      published: '',
      accessed: '' as const,
      relation: 'quoted' as const,
      category: 'other' as const,
      licence: '',
      hash: '',
    }))
    const cited = (id: string) =>
      block('paragraph', { content: [text('Öyle dedi'), { type: 'citation', attrs: { source: id } }] })
    const cards = blocksOf(aStory('Köprü', { sources, body: doc(cited('a'), cited('b')) }))
    expect(cards.map(({ type }) => type)).toEqual(['html', 'html', 'html'])
    expect(String(cards[0]?.html)).toContain('[1]')
    expect(String(cards[1]?.html)).toContain('[2]')
    expect(String(cards[2]?.html)).toContain('Kaynak a')
    expect(String(cards[2]?.html)).toContain('Kaynak b')
  })
})

/** What the body says, without what is set aside in it. */
const said = (body: Article['body']): unknown =>
  JSON.parse(JSON.stringify(body), (name, one) =>
    ['ghost', 'focus', 'crops', 'shape'].includes(name) ? undefined : one,
  )

describe('a text that was taken over from Ghost', () => {
  it('is the article it was made from', () => {
    const article = { ...everyBlock(IMAGE.url), bylines: [] }
    const story = storyOf(readLexical(documentOf(article)) ?? [], SITE)
    const blocks = (story.body.content ?? []) as { type: string }[]
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'bulletList',
      'quote',
      'figure',
      'ghostCard',
      'divider',
      'adSlot',
      'sourceLine',
    ])
    expect(story.corrections).toEqual([{ text: 'Tarih düzeltildi.', at: '2026-11-23T00:00:00.000Z' }])
    expect(story.dateline.asPrinted).toContain('Алматы')
    const pick = (body: unknown, at: number) => (body as { content: unknown[] }).content[at]
    for (const at of [0, 1, 2, 4, 7])
      expect(pick(said(story.body), at)).toEqual(
        expect.objectContaining(pick(said(article.body), at) as object),
      )
  })

  it('goes back as it came, card by card, and a changed paragraph keeps how the site shows it', () => {
    const element = (type: string, children: object[], own: object = {}) => ({
      type,
      version: 1,
      children,
      direction: 'ltr',
      format: '',
      indent: 0,
      ...own,
    })
    const words = (value: string, format = 0) => ({
      type: 'extended-text',
      version: 1,
      text: value,
      format,
      detail: 0,
      mode: 'normal',
      style: '',
    })
    const children = [
      element('paragraph', [words('Ortada.')], { format: 'center' }),
      element('paragraph', [words('Altı çizili.', 8)]),
      { type: 'callout', version: 1, calloutText: '<p>Not</p>', calloutEmoji: '💡', backgroundColor: 'blue' },
      { type: 'bookmark', version: 1, url: 'https://a.example/', metadata: { title: 'A' }, caption: '' },
      {
        ...IMAGE,
        type: 'image',
        version: 1,
        src: IMAGE.url,
        alt: 'a',
        caption: 'b',
        cardWidth: 'wide',
        href: '',
        title: '',
      },
      element('list', [element('listitem', [words('bir')], { value: 1 })], {
        listType: 'check',
        start: 1,
        tag: 'ul',
      }),
    ]
    const lexical = JSON.stringify({ root: element('root', children) })
    const article = (body: Article['body']) => aStory('Köprü', { rubrics: [], body })
    const back = (body: Article['body']) => blocksOf(article(body))
    const { body } = storyOf(readLexical(lexical) ?? [], SITE)
    expect(back(body).map((one) => JSON.stringify(one))).toEqual(children.map((one) => JSON.stringify(one)))
    const [first, ...others] = (body.content ?? []) as { type: string; attrs?: object }[]
    const changed = { ...first, content: [{ type: 'text', text: 'Hâlâ ortada.' }] } as { type: string }
    const [again, ...same] = back(doc(changed, ...others))
    expect(again).toMatchObject({ format: 'center', children: [{ text: 'Hâlâ ortada.' }] })
    expect(same).toEqual(children.slice(1))
  })
})

describe.skipIf(noGhost)(`Ghost’s own reading of what Galley writes ${noGhost}`, { timeout: 180_000 }, () => {
  const site = useGhost()

  /** Ghost's own nodes, as its editor and its pages have them, from the very program that runs. */
  function koenig(): { read(lexical: string): string } {
    const program = 'reason' in prepared ? '' : prepared.program
    const ghost = createRequire(path.join(program, 'index.js'))
    const nodes = createRequire(ghost.resolve('@tryghost/kg-default-nodes'))
    const render = createRequire(ghost.resolve('@tryghost/kg-lexical-html-renderer'))
    const { createHeadlessEditor } = render('@lexical/headless')
    const { HeadingNode, QuoteNode } = render('@lexical/rich-text')
    const { ListNode, ListItemNode } = render('@lexical/list')
    const { LinkNode } = render('@lexical/link')
    const own = nodes(ghost.resolve('@tryghost/kg-default-nodes')).DEFAULT_NODES
    const editor = createHeadlessEditor({
      nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, ...own],
      onError: (error: Error) => {
        throw error
      },
    })
    return { read: (lexical) => JSON.stringify(editor.parseEditorState(lexical)) }
  }

  it('is the same after its editor has opened it', () => {
    const lexical = documentOf(everyBlock(IMAGE.url))
    const opened = readLexical(koenig().read(lexical)) ?? []
    // Who may see a card is the only thing Ghost adds.
    const bare = opened.map(({ visibility: _, ...node }) => node)
    expect(bare).toEqual(readLexical(lexical))
  })

  it('is taken over, changed and sent back over the very post, with the rest as it was', async () => {
    const picture = aPicture()
    const made = await site.publish(everyBlock(picture.hash), null, { pictures: [picture.bytes] })
    const [before] = await site.ghost().posts()
    const pulled = value((await site.target().pull?.(made.remoteId, liveTools())) ?? NONE)
    expect(pulled).toMatchObject({ base: made.base, state: 'published', article: { headline: 'Her şey' } })
    const [receipt = null] = pulled.article.receipts
    const same = await site.publish(pulled.article, receipt)
    expect(same.differences).toEqual([])
    expect((await site.ghost().posts())[0]?.lexical).toBe(before?.lexical)
    expect(site.ghost().images()).toHaveLength(1)
    expect(
      value((await site.target().list?.(liveTools(), { page: 1, search: '' })) ?? { ok: true, value: [] }),
    ).toMatchObject([{ remoteId: made.remoteId, headline: 'Her şey', state: 'published', url: made.url }])
  })
})
