import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block } from '../../../electron/publish/targets/wordpress/blockMarkup'
import { mark, readMark } from '../../../electron/publish/targets/wordpress/marker'
import { parseBlocks } from '../../../electron/publish/targets/wordpress/parseBlocks'
import { slotTemplates } from '../../../electron/publish/targets/wordpress/slots'
import { jsonIn, secondsOf } from '../../../electron/publish/web/answers'
import { anId } from '../../build/article'
import { processorTime } from '../../build/processorTime'

describe('block markup', () => {
  it('is taken apart and put together again without a change, whatever is in it', () => {
    const inside = fc.string().map((text) => text.replaceAll('<!--', '').replaceAll('-->', ''))
    const leaf = fc.tuple(fc.constantFrom('paragraph', 'acme/poll'), fc.string(), inside)
    const made = leaf.map(([name, value, text]) => block(name, { value }, `<p>${text}</p>`))
    const nested = fc.array(made, { maxLength: 3 }).map((all) => block('group', {}, all.join('\n\n')))
    fc.assert(
      fc.property(fc.array(fc.oneof(made, nested), { maxLength: 6 }), (blocks) => {
        expect(parseBlocks(blocks.join('\n\n')).map(({ raw }) => raw)).toEqual(blocks)
      }),
    )
  })

  it('writes attributes so that they end no comment, and reads them back', () => {
    const value = '--> <script> & "quoted" \\ </p>'
    const markup = block('acme/poll', { value }, '')
    expect(markup.match(/-->/g)).toHaveLength(2)
    expect(parseBlocks(markup)[0]?.attributes).toEqual({ value })
  })

  it('keeps what stands between blocks, and a block nobody closed', () => {
    const markup =
      'Önce\n\n<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:group -->\n<p>b</p>'
    expect(parseBlocks(markup).map(({ name, raw }) => [name, raw])).toEqual([
      ['', 'Önce'],
      ['paragraph', '<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->'],
      ['', '<!-- wp:group -->\n<p>b</p>'],
    ])
  })

  it('takes a long text without a block in time', () => {
    const text = '<!-- '.repeat(100_000)
    const started = processorTime()
    expect(parseBlocks(text)).toHaveLength(1)
    expect(processorTime() - started).toBeLessThan(2000)
  })
})

describe('the comment at the end of a post', () => {
  const text = { title: 'A & B', content: '<p>Metin.</p>', excerpt: '' }
  const hash = `sha256-${'ab'.repeat(32)}`

  it('tells our own text from one that somebody has changed', () => {
    const id = anId()
    const content = mark(text, id, hash)
    expect(readMark({ ...text, content })).toMatchObject({ articleId: id, isOurs: true, contentHash: hash })
    // WordPress escapes ampersands of accounts that may not write free markup.
    expect(readMark({ ...text, title: 'A &amp; B', content })?.isOurs).toBe(true)
    expect(readMark({ ...text, title: 'A ve B', content })?.isOurs).toBe(false)
    expect(readMark({ ...text, content: content.replace('Metin', 'Başka') })?.isOurs).toBe(false)
    expect(readMark({ ...text, content: content.replace('Metin.', '') })?.content).toBe('<p></p>')
    expect(readMark(text)).toBeNull()
  })
})

describe('ad slots', () => {
  it('are what the site says, by name or for all, and else a place without code', () => {
    const slot = slotTemplates('in-story = [ad id="7"]\nafter-story =\n* = <div data-slot="{slot}"></div>')
    expect(slot('in-story')).toBe('<!-- wp:shortcode -->\n[ad id="7"]\n<!-- /wp:shortcode -->')
    expect(slot('after-story')).toBe('')
    expect(slot('x"y')).toContain('<div data-slot="x&quot;y"></div>')
    expect(slotTemplates('')('in-story')).toContain('<figure class="ad-slot" data-ad-slot="in-story">')
  })
})

describe('answers', () => {
  it('are read behind whatever a plugin has printed first', () => {
    expect(jsonIn('{"a":1}')).toEqual({ a: 1 })
    expect(jsonIn('<b>Notice</b>: [0] in {x}\n{"a":[1,2]}')).toEqual({ a: [1, 2] })
    expect(jsonIn('<!doctype html><title>x</title>')).toBeUndefined()
    expect(jsonIn('{"a":1')).toBeUndefined()
  })

  it('ask to wait in seconds or until a time', () => {
    const now = Date.parse('2026-11-23T10:00:00Z')
    expect(secondsOf('120', now)).toBe(120)
    expect(secondsOf('Mon, 23 Nov 2026 10:01:00 GMT', now)).toBe(60)
    expect(secondsOf('soon', now)).toBe(0)
    expect(secondsOf(null, now)).toBe(0)
  })
})
