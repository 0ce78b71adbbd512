import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import type { Article, BodyJson } from '../../shared/article/article'
import { defaultSite } from '../../shared/publish/site'
import { previewLinks } from '../../shared/render/links'
import { renderPage } from '../../shared/render/page'
import { newsStory } from '../build/newsStory'

interface Block {
  type: string
  content?: { text?: string; marks?: { type: string }[] }[]
}

const EDITS = 250
/** What could be taken for the page's own markup, or for the end of a line of it. */
const ODD = ['x', '<b>', '&', ' "q" ', '\u00a0', 'ş', '</p>', '<div class="story-body" data-body>']

/** Pages as somebody writes: letters, marks, blocks that come, go and move, now and then another headline. */
function pagesOf(seed: number, odd: readonly string[]): string[] {
  let state = seed
  const below = (most: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state % most
  }
  const story = newsStory('tr')
  const site = defaultSite('tr', 'Meriç Postası')
  const blocks = structuredClone((story.body as { content: Block[] }).content)
  const paragraphs = structuredClone(blocks.filter(({ type }) => type === 'paragraph'))
  const another = () => structuredClone(paragraphs[below(paragraphs.length)] as Block)
  for (let index = 0; index < 20; index += 1) blocks.push(another())
  return Array.from({ length: EDITS }, (_, edit) => {
    const at = below(blocks.length)
    const text = blocks[at]?.type === 'paragraph' ? blocks[at]?.content?.[0] : undefined
    const kind = below(8)
    if (kind === 4) blocks.splice(at, 0, another())
    else if (kind === 5 && blocks.length > 12) blocks.splice(at, 1)
    else if (kind === 6) blocks.splice(below(blocks.length), 0, ...blocks.splice(at, 1))
    else if (kind === 7 && text) text.marks = below(2) ? [{ type: 'bold' }] : []
    else if (text?.text) {
      const cut = below(30) + 3
      text.text = text.text.slice(0, cut) + odd[below(odd.length)] + text.text.slice(cut)
    }
    const headline = below(20) === 0 ? `${story.headline} ${edit}` : story.headline
    const body = { type: 'doc', content: structuredClone(blocks) } as BodyJson
    const article: Article = { ...story, headline, body }
    return renderPage(article, site, { links: previewLinks, preview: true })
  })
}

test('a page that is patched block by block is the page drawn whole', async ({ page }) => {
  const bundle = await build({
    stdin: {
      contents: `import { patchBody } from './patchBody.js'
import { changeInto } from './changeInto.js'
Object.assign(window, { patchBody, changeInto })`,
      resolveDir: join(import.meta.dirname, '../../renderer/preview/frame'),
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  await page.setContent('<body></body>')
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
  // A line break in a text makes lines no measure of blocks: such pages are drawn whole, and right all the same.
  for (const [seed, odd, atLeast] of [
    [7, ODD, 0.8],
    [20_261_127, ODD, 0.8],
    [11, [...ODD, '\n'], 0],
  ] as const) {
    const { patched, wrong } = await page.evaluate(
      (pages) => {
        const patchBody = Reflect.get(window, 'patchBody') as (before: string[], after: string[]) => boolean
        const changeInto = Reflect.get(window, 'changeInto') as (shown: Element, wanted: Element) => void
        const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body
        // Spaces between blocks are nobody's to see.
        const said = (body: Element) => body.innerHTML.replace(/>\s+</g, '><')
        const found = { patched: 0, wrong: [] as number[] }
        let last: string[] | null = null
        for (const [index, html] of pages.entries()) {
          const lines = html.split('\n')
          if (last && patchBody(last, lines)) found.patched += 1
          else changeInto(document.body, parse(html))
          last = lines
          if (said(document.body) !== said(parse(html))) found.wrong.push(index)
        }
        return found
      },
      pagesOf(seed, odd),
    )
    expect(wrong, `seed ${seed}`).toEqual([])
    expect(patched, `seed ${seed}`).toBeGreaterThanOrEqual(EDITS * atLeast)
  }
})
