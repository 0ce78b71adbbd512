import { expect, test } from 'vitest'
import { prepareParcel } from '../../../electron/publish/prepare'
import { namedByUs, namedForSite } from '../../../shared/publish/rubricNames'
import { SiteProfile } from '../../../shared/publish/site'
import { anArticle, doc, paragraph } from '../../build/article'

const options = { rubricNames: 'Kent = Şehir Haberleri\nSpor=Sports\n Futbol = Sports\nno line\n= nothing\n' }
const article = (rubrics: string[], tags: string[] = []) => anArticle({ rubrics, tags })

test('rubrics and tags go by the site’s names, without regard to case, and each once', () => {
  const named = namedForSite(article(['KENT', 'Spor', 'futbol', 'Ekonomi'], ['kent', 'köprü']), options)
  expect(named.rubrics).toEqual(['Şehir Haberleri', 'Sports', 'Ekonomi'])
  expect(named.tags).toEqual(['Şehir Haberleri', 'köprü'])
})

test('what is taken from the site comes back under our names', () => {
  const named = namedByUs(article(['Şehir haberleri', 'Sports', 'Magazin']), options)
  expect(named.rubrics).toEqual(['Kent', 'Spor', 'Magazin'])
})

test('without such names the article stays the very same', () => {
  const one = article(['Kent'])
  expect(namedForSite(one, {})).toBe(one)
  expect(namedByUs(one, { rubricNames: '' })).toBe(one)
})

test('a parcel is packed with the site’s names, and the article keeps its own', () => {
  const site = SiteProfile.parse({ id: 'haber', name: 'Haber', target: 'wordpress', language: 'tr', options })
  const ours = { ...article(['Kent']), headline: 'Köprü açıldı', body: doc(paragraph('Köprü bugün açıldı.')) }
  const { parcel } = prepareParcel(ours, site, '2026-11-23T10:00:00.000Z')
  expect(parcel?.article.rubrics).toEqual(['Şehir Haberleri'])
  expect(ours.rubrics).toEqual(['Kent'])
})
