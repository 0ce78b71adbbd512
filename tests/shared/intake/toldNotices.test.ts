import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const HEADLINE = 'Ferry pier reopens after storm'
const ABOVE = [
  'The pier at Saltmere reopened on Tuesday after engineers replaced forty of its beams.',
  'The work cost two million and took eleven weeks, said Harold Finch, who runs the harbour.',
  'Boats had to land at the fish market, where the water is too shallow at low tide for the larger ones.',
]
const BELOW = [
  'A second stage of the work begins in spring, when the ice has gone from the upper river.',
  'The council will meet again in May to choose a builder for the northern wall.',
]

const asText = (paragraphs: readonly string[]) => read([HEADLINE, ...paragraphs].join('\n\n'))
const asPage = (paragraphs: readonly string[]) =>
  read('', {
    html: `<nav><a href="/a">News</a> <a href="/b">Sport</a></nav><div><h1>${HEADLINE}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</div><footer>© 2026 Saltmere Post</footer>`,
  })

/** Whether a paragraph stands in the body, of a copied text and of a page, between two others and as the last. */
function stands(sentence: string): boolean[] {
  return [
    [...ABOVE, sentence, ...BELOW],
    [...ABOVE, ...BELOW, sentence],
  ].flatMap((paragraphs) =>
    [asText(paragraphs), asPage(paragraphs)].map(({ article }) =>
      (article.body.content ?? []).some((node) => textOf(node) === sentence),
    ),
  )
}

describe('a story that tells of what notices are made of keeps its paragraphs', () => {
  test.each([
    'Residents can sign up for the scheme at the town hall from Monday, the council said.',
    'Under the deal the company would get unlimited access to the deep-water berth for ten years.',
    'Parents were told to download our app or queue at the desk, one of the letters said.',
    'The new street lamps are powered by solar panels that the council bought in May.',
    'Powered by volunteers from the parish, the kitchen feeds two hundred people a day.',
    'The court ruled that the copyright in the song belongs to the heirs of the fisherman who wrote it.',
    'Copyright law does not cover recipes, the judge told the two cooks.',
    'The leaflet warned that the photographs may not be reproduced without the consent of the family.',
    'Водитель показал инспектору свидетельство о регистрации машины и права.',
    'При использовании материалов дела адвокат обнаружил ошибку в дате.',
    'Копирование материалов проверки заняло два дня, рассказал её начальник.',
    'Сайт зарегистрирован на жителя соседней области, сообщили в прокуратуре.',
    'Bakan, raporun kaynak gösterilerek çarpıtıldığını söyledi.',
    'Bu depo izinsiz kullanılamaz diyen müdür, anahtarı teslim aldı.',
    'Site, bilgisi olmayan kullanıcılarda çerez kullandığı için cezaya çarptırıldı.',
    'Belediye, haber bültenine kayıt olmak isteyenler için bir masa kurdu.',
    'Куәлікте иесінің атына сілтеме міндетті деп жазылған, деді заңгер.',
  ])('%s', (sentence) => {
    expect(stands(sentence)).toEqual([true, true, true, true])
  })
})

describe('the notices themselves go', () => {
  test.each([
    'Sign up for the Saltmere Daily and read it over breakfast.',
    'Want more from the harbour? Sign up for the weekly letter.',
    'Please sign up for the newsletter of the Saltmere Post.',
    'You can sign up for the newsletter of the Saltmere Post.',
    'Get unlimited access to the Saltmere Post from 3 a month.',
    'Powered by Pressbox',
    'Powered by Pressbox.',
    'Copyright 2026 The Saltmere Post and its owners.',
    'The Saltmere Post, copyright 2026.',
    'Copyright The Saltmere Post',
    'All rights reserved. The photographs may not be reproduced without permission.',
    'Свидетельство о регистрации СМИ Эл № 77-12345 выдано Роскомнадзором.',
    'При использовании материалов ссылка на сайт обязательна.',
    'Haberler kaynak gösterilmeden kullanılamaz.',
    'Haber bültenine kayıt olun.',
    'Sitemizde çerezler kullanılmaktadır.',
  ])('%s', (sentence) => {
    expect(stands(sentence).slice(2)).toEqual([false, false])
  })

  test('an invitation goes between two paragraphs as well', () => {
    expect(stands('Sign up for the Saltmere Daily and read it over breakfast.')).toEqual(Array(4).fill(false))
  })
})
