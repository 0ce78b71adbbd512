import { describe, expect, it } from 'vitest'
import { canonicalJson, makeParcel } from '../../../shared/publish/parcel'
import { defaultSite } from '../../../shared/publish/site'
import { anArticle, doc, paragraph } from '../../build/article'

const site = defaultSite('tr', 'Ak Otau')
const hash = (text: string) => `sha256-${text.length}-${text}`
const picture = `sha256-${'a'.repeat(64)}`

describe('a parcel', () => {
  const article = anArticle({
    headline: 'Başlık',
    lead: { src: picture, alt: '', caption: '', credit: '' },
    body: doc(
      paragraph('Metin.'),
      { type: 'figure', attrs: { src: picture } } as { type: string },
      { type: 'figure', attrs: { src: 'https://cdn.example/a.jpg' } } as { type: string },
    ),
  })

  it('names each library picture once, and no picture from elsewhere', () => {
    expect(makeParcel(article, site, 'baslik', hash).pictures).toEqual([picture])
  })

  it('has the same hash while a reader would see the same', () => {
    const one = makeParcel(article, site, 'baslik', hash).contentHash
    const same = {
      ...article,
      status: 'published' as const,
      stamps: { ...article.stamps, updated: '2030-01-01T00:00:00Z' },
      intakeReport: { version: 1 },
    }
    expect(makeParcel(same, site, 'baslik', hash).contentHash).toBe(one)
    expect(makeParcel({ ...article, standfirst: 'Spot.' }, site, 'baslik', hash).contentHash).not.toBe(one)
  })

  it('carries the body with pictures by their content address', () => {
    expect(makeParcel(article, site, 'baslik', hash).body).toContain(`src="${picture}"`)
  })
})

it('writes equal content as equal text', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":null}]}')
  expect(canonicalJson({ a: 'x', b: [1, { c: null }] })).toBe('{"a":"x","b":[1,{"c":null}]}')
})
