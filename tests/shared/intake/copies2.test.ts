import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const HEAD = ['Синоптики предупредили о гололёде', '12 января 2024, 16:20']
const STORY = [
  'В ближайшие сутки в городе ожидаются ледяной дождь и сильная гололедица, предупредили в управлении МЧС.',
  'Дорожные службы переведены на усиленный режим, на улицы вышли 46 единиц техники.',
]
const copy = (lines: readonly string[]) => {
  const { article, report } = read(lines.join('\n'))
  return { article, report, body: (article.body.content ?? []).map((node) => textOf(node)) }
}

describe('what follows the story', () => {
  test('dated comments are no paragraphs, though they carry no reply buttons', () => {
    const { article, body } = copy([
      ...HEAD,
      ...STORY,
      'Комментарии (2)',
      'Ирина',
      '13 января 2024',
      'Во дворе песка не видели с ноября, пусть приедут и посмотрят сами, как мы тут ходим!',
      'Николай П.',
      '14 января 2024',
      'Спасибо за предупреждение, отменил поездку, и вам советую сделать то же самое.',
      '© 2024 «Город сегодня»',
    ])
    expect(body).toEqual(STORY)
    expect(article.comments).toBe('open')
  })

  test('the box about an author and the imprint end it, addresses are no text', () => {
    const { body } = copy([
      'What a broken kiln taught me',
      'Feb 12, 2023',
      'The kiln died on the second of November, with forty mugs inside it.',
      'In February the part came, and I drink my tea from the first mug every morning.',
      '1.2K followers',
      'Potter, teacher, occasional writer. Lives by the sea with two cats.',
      'Responses (1)',
      'Address: 4 High St. Lowford. Open daily.',
      '© 2023 Slow Hands',
    ])
    expect(body).toHaveLength(2)
  })

  test('paragraphs behind headlines of other stories stay', () => {
    const { body } = copy([
      ...HEAD,
      STORY[0] as string,
      'Читайте также',
      'В городе закрыли на ремонт бассейн',
      'Кто получит льготы на проезд',
      'О погоде',
      STORY[1] as string,
      'Проверка продолжается.',
      'Теги:',
      'погода',
      '© 2024 «Город сегодня»',
    ])
    expect(body).toEqual([STORY[0], 'О погоде', STORY[1], 'Проверка продолжается.'])
  })

  test('the last short sentence stays behind a notice', () => {
    const { body } = copy([
      ...HEAD,
      ...STORY,
      'Подписывайтесь на наш Telegram-канал',
      'Проверка продолжается.',
      'Поделиться',
      'Комментарии',
      'Комментариев пока нет',
    ])
    expect(body.at(-1)).toBe('Проверка продолжается.')
  })

  test('names without a label that the story speaks of are its tags', () => {
    const { article, body } = copy([...HEAD, ...STORY, 'погода', 'гололёд', 'МЧС', 'Поделиться', 'ВКонтакте'])
    expect(article.tags).toEqual(['погода', 'гололёд', 'МЧС'])
    expect(body).toEqual(STORY)
  })

  test('reactions below the tags are none of them', () => {
    const { article } = copy([
      'Barajda su seviyesi yükseldi',
      'Kavaklı Barajı’nda su seviyesi, bir haftadır süren yağışların ardından yükselişe geçti.',
      'Uzmanlar, mart ayında oranın yüzde 75’e ulaşabileceğini öngörüyor.',
      'Etiketler:',
      'baraj',
      'yağış',
      'Bu habere tepkiniz?',
      '0',
      'BEĞENDİM',
    ])
    expect(article.tags).toEqual(['baraj', 'yağış'])
  })
})

describe('the head of a copied page', () => {
  test('a notice about cookies and a ticker above do not eat the headline', () => {
    const { article, body } = copy([
      'Bu sitede çerez kullanılmaktadır. Detaylı bilgi için çerez politikamızı inceleyebilirsiniz.',
      'Kabul Et',
      'SON DAKİKA',
      '18:59 Merkez Bankası rezervleri açıklandı',
      '18:51 Süper Lig’de günün sonuçları',
      'Karayolunda zincirleme kaza: 7 yaralı',
      'Karayolunda zincirleme kaza: 7 yaralı',
      '21.01.2024 18:47',
      'Karayolunda zincirleme kaza: 7 yaralı - 1',
      'TEM Otoyolu’nun Abant mevkisinde sis nedeniyle 11 aracın karıştığı kaza meydana geldi.',
      'Karayolunda zincirleme kaza: 7 yaralı - 2',
      'İhbar üzerine olay yerine polis, itfaiye ve sağlık ekipleri sevk edildi.',
    ])
    expect(article.headline).toBe('Karayolunda zincirleme kaza: 7 yaralı')
    expect(body).toHaveLength(2)
  })

  test('the line under the headline and over names and dates is the standfirst', () => {
    const { article, report } = copy([
      'Skip to main content',
      'Sign in',
      'Home',
      'Transport',
      '‘We just want the bus back’: the villages cut off by a timetable',
      'Rural services have been halved since 2019. Residents say the cuts are about more than getting to the shops',
      'Tom Ashworth and Leila Farouk',
      'Sun 3 Mar 2024 08.00 GMT',
      'At ten past nine on a wet Tuesday, the only bus of the day pulls out of Hexby.',
      'View image in fullscreen',
      'Until 2019 there were six buses each way. Now there is one, and none at weekends.',
    ])
    expect(article.headline).toMatch(/^‘We just want/)
    expect(article.standfirst).toMatch(/^Rural services/)
    expect(article.bylines.map(({ name }) => name)).toEqual(['Tom Ashworth', 'Leila Farouk'])
    expect(report.times.published).toBe('2024-03-03T08:00:00+00:00')
    expect(article.body.content).toHaveLength(2)
  })

  test('an office printed twice is no headline, and a quoted name in the path no step', () => {
    const { article } = copy([
      'Администрация города Верхнереченска',
      'Администрация города Верхнереченска',
      'Главная / Пресс-центр / В парке «Берёзовая роща» завершается благоустройство',
      'В парке «Берёзовая роща» завершается благоустройство',
      '03.10.2023',
      'Подрядная организация завершает второй этап благоустройства парка в Заводском районе.',
      'Работы ведутся в рамках федерального проекта, уложено 3,2 тысячи метров плитки.',
    ])
    expect(article.headline).toBe('В парке «Берёзовая роща» завершается благоустройство')
    expect(article.rubrics).toEqual(['Пресс-центр'])
  })

  test('a columnist in the path signs the column', () => {
    const { article } = copy([
      'Özgür Sahil',
      'Ana Sayfa',
      'Yazarlar',
      'Nevzat Karahan',
      'Emeklinin pazarı',
      'Nevzat Karahan',
      'nevzat@sahil.example',
      '11 Mart 2024',
      'Emeklinin pazarı',
      'Salı günleri kurulan semt pazarına eskiden elimizde fileyle giderdik; şimdi hesap makinesi var.',
      'Bu iki kelime, sayfalar dolusu ekonomi raporundan daha çok şey anlatıyor bize.',
    ])
    expect(article.headline).toBe('Emeklinin pazarı')
    expect(article.rubrics).toEqual([])
    expect(article.bylines).toEqual([{ name: 'Nevzat Karahan', kind: 'person' }])
  })

  test('the hour is taken from the line that prints it, also where the copy left no space', () => {
    const twice = copy([HEAD[0] as string, '12 января 2024', 'Дата публикации', '12.01.2024 18:03', ...STORY])
    expect(twice.report.times.published).toBe('2024-01-12T18:03:00+03:00')
    const glued = copy([
      'Kazakhstan grain exports seen rising to 9 million tons',
      'October 8, 20249:14 AM UTCUpdated 2 hours ago',
      'Kazakhstan expects to export up to 9 million metric tons of grain, the ministry said on Tuesday.',
      'The ministry said farmers had threshed 98% of the sown area despite heavy rain.',
    ])
    expect(glued.report.times.published).toBe('2024-10-08T09:14:00+00:00')
  })
})
