import { describe, expect, test } from 'vitest'
import { certainLanguage, detectLanguage, storyLanguage } from '../../../shared/intake/language'
import { read } from './reading'

const TR = 'Köprü dün sabah düzenlenen törenle açıldı ve ilk gün üzerinden on binden fazla araç geçti.'
const RU = 'Новый мост открыли вчера утром, и в первый же день по нему прошло больше десяти тысяч машин.'
const KK = 'Жаңа көпір кеше таңертең ашылды және бірінші күні одан он мыңнан астам көлік өтті.'
const EN = 'The new bridge opened on Monday morning, and more than ten thousand cars crossed it.'

describe('the language of a paragraph, where it is certain', () => {
  test.each([
    ['tr', TR],
    ['ru', RU],
    ['kk', KK],
    ['en', EN],
    ['kk', 'Ұстазсыз шәкірт тұл деген рас екен. Бізге музыканы емес, шыдамды үйретті.'],
    ['ru', 'Қайрат Смағұлов учил детей Баянаула играть на домбре, и они не забыли об этом.'],
    [
      'kk',
      'Jańa kópir keshe tańerteń ashyldy jáne birinshi kúni odan on myńnan astam kólik ótti dep habarlady.',
    ],
  ])('%s: %s', (language, text) => expect(certainLanguage(text)).toBe(language))
  test.each([
    'Köprü açıldı',
    'Новий міст відкрили вчора вранці, і першого ж дня ним проїхало понад десять тисяч авто, її не закривали.',
    'Die neue Brücke wurde am Montag eröffnet und mehr als zehntausend Autos fuhren darüber.',
    'Yeni körpü dünən səhər açıldı və ilk gün üzərindən on mindən çox maşın keçdi.',
    '新的桥梁于周一上午开通，第一天就有一万多辆汽车通过。',
    'Le nouveau pont a ouvert lundi matin et plus de dix mille voitures l’ont traversé.',
    'Москва Казань Уфа Пермь Самара Омск Томск',
  ])('not certain, so never marked: %s', (text) => expect(certainLanguage(text)).toBe(''))
})

describe('the language of an article', () => {
  test('is that of most of its text, and other paragraphs say theirs', () => {
    const { article } = read([RU, RU.replace('вчера', 'сегодня'), KK].join('\n\n'))
    expect(article.language).toBe('ru')
    expect(
      article.body.content?.map(({ attrs }) => (attrs as { lang?: string } | undefined)?.lang ?? ''),
    ).toEqual(['', '', 'kk'])
  })
  test('Kazakh names make no Kazakh text', () =>
    expect(detectLanguage('Қайрат Смағұлов и Әлия Мұқанова открыли школу в селе.', '')).toBe('ru'))
  test('what a page says of its language is not the truth about its text', () => {
    const html = `<html lang="en"><body><h1>Köprü bugün törenle açıldı</h1><p>${TR}</p></body></html>`
    expect(read(html, { html }).article.language).toBe('tr')
  })
  test.each([
    [
      'fr',
      'Le nouveau pont a été ouvert lundi matin, et plus de dix mille voitures sont passées par là selon la mairie.',
    ],
    [
      'de',
      'Die neue Brücke wurde am Montag eröffnet, und über zehntausend Autos sind nach Angaben der Stadt darübergefahren.',
    ],
    [
      'es',
      'El nuevo puente se abrió el lunes por la mañana y según el ayuntamiento lo cruzaron más de diez mil coches.',
    ],
    [
      'it',
      'Il nuovo ponte è stato aperto lunedì mattina e per il comune sono passate più di diecimila auto.',
    ],
    [
      'pt',
      'A nova ponte foi aberta na segunda-feira e mais de dez mil carros passaram por ela, segundo a câmara, que não deu a conta.',
    ],
    [
      'nl',
      'De nieuwe brug is op maandag geopend en er zijn volgens de gemeente meer dan tienduizend auto’s over het water gegaan.',
    ],
    [
      'sv',
      'Den nya bron öppnades på måndag och det är mer än tiotusen bilar som har kört över den, säger staden.',
    ],
    [
      'ko',
      '새 다리가 월요일 아침에 열렸고 하루에 만 대가 넘는 차가 지나갔다. 시장은 The Bridge 를 열었다고 말했다.',
    ],
    ['az', 'Yeni körpü dünən səhər açılıb və ilk gün on mindən çox maşın keçib, bunu bələdiyyə bildirib.'],
  ])('may be one nobody here writes in: %s', (language, text) => {
    expect(storyLanguage([text, text], '', 'en')).toBe(language)
    expect(storyLanguage([text, text, EN], language, 'tr')).toBe(language)
  })
  test.each([TR, EN, RU, KK])('of ours is not taken for one of those: %s', (text) =>
    expect(storyLanguage([text], 'fr', 'de')).toBe(detectLanguage(text, '')),
  )
  test('of two that are much alike is what the page states', () => {
    const text =
      'Den nye broen ble åpnet på mandag, og det er mer enn ti tusen biler som har kjørt over den til nå.'
    expect(storyLanguage([text], 'nb', 'en')).toBe('nb')
    expect(storyLanguage([text], '', 'en')).toBe('da')
  })
})
