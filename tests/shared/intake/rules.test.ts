import { describe, expect, test } from 'vitest'
import { counter, fontControls, pageControls, returnLink } from '../../../shared/intake/rules/controls'
import { photoCredit } from '../../../shared/intake/rules/origin'
import type { Rule } from '../../../shared/intake/rules/rule'
import { FIELD_RULES, FURNITURE_RULES, MARKUP_RULES } from '../../../shared/intake/rules/rules'
import { currencyReading, menuStrip, regionMenu, weatherReading } from '../../../shared/intake/rules/strips'
import {
  cookieNotice,
  copyrightLine,
  emptyComments,
  newsletterBox,
} from '../../../shared/intake/rules/surroundings'
import { takes } from './ruleProbe'

describe('every rule has a name, a weight and a reason of its own', () => {
  const rules = [...MARKUP_RULES, ...FURNITURE_RULES, ...FIELD_RULES]
  test('names differ and say what they are', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    for (const { name, reason, weight } of rules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(reason).toMatch(/^[A-Z].+\.$/)
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(1)
    }
  })
})

const DROPS: readonly (readonly [Rule, readonly string[], readonly string[]])[] = [
  [
    regionMenu,
    ['Adana Ankara Antalya Bursa İzmir Konya Van', 'Алматы | Астана | Шымкент | Актау | Атырау | Тараз'],
    [
      'Ankara ve İzmir arasında sefer sayısı artıyor',
      'Adana, Ankara, Antalya, Bursa, İzmir ve Konya’da yağmur bekleniyor.',
    ],
  ],
  [
    weatherReading,
    ['Edirne °C', 'İstanbul 17°C', 'Алматы +17 °C', 'Ankara 21° Parçalı bulutlu', '12°'],
    ['Sıcaklık 40 °C üzerine çıkınca okullar kapandı', 'Edirne'],
  ],
  [
    currencyReading,
    ['USD 27,10', 'DOLAR 27,10 EURO 29,80 ALTIN 1.683,20', 'Доллар 92,50', 'BIST 100 7.820,10 %1,2'],
    ['Dolar bugün yükseldi', 'Nüfus 27.100', '100'],
  ],
  [
    menuStrip,
    [
      'Gündem Spor Ekonomi Magazin Dünya',
      'Главная | Политика | Экономика | Спорт | Контакты',
      'News Sport Business Culture Weather',
    ],
    ['Spor ve ekonomi', 'Spor dünyası gündem dışı konuları hayat boyu konuşacak gibi'],
  ],
  [
    fontControls,
    ['A+', 'A-', 'A+ A-', 'A- A A+', 'Yazı Boyutu A- A+', 'А+ А-', 'A +  A -'],
    ['A', 'A takımı', 'A1'],
  ],
  [
    pageControls,
    [
      'Yazdır',
      'PAYLAŞ',
      'Facebook Twitter WhatsApp',
      'Поделиться',
      'Версия для печати',
      'Бөлісу',
      'Share this article',
      'Listen',
    ],
    ['Facebook yeni yasağı duyurdu', 'Paylaş dedi', 'x'],
  ],
  [
    returnLink,
    [
      'Geri dön',
      'Devamı »',
      'Вернуться назад Вернуться назад',
      'Читать далее…',
      'Артқа',
      '← Back',
      'Read more',
    ],
    ['Geri dönüş yolu', 'Назад в будущее'],
  ],
  [
    counter,
    [
      'Okunma: 1.284',
      '5 dk okuma süresi',
      '12 / 30',
      'Фото 3 из 20',
      '1,2K views',
      'Просмотров: 345',
      '0 yorum',
    ],
    ['345 kişi', '12 Mart'],
  ],
  [
    emptyComments,
    [
      'Henüz yorum yapılmamış. İlk yorumu yukarıdaki form aracılığıyla siz yapabilirsiniz.',
      'Комментариев пока нет',
      'Әзірге пікір жоқ',
      'No comments yet. Be the first!',
    ],
    ['Yorum yapılmamış bir karar'],
  ],
  [
    copyrightLine,
    ['© 2024 Yeşil Haber', 'Все права защищены.', 'Барлық құқықтар қорғалған', 'Tüm hakları saklıdır'],
    ['Hakları saklı tutuldu'],
  ],
  [
    newsletterBox,
    ['Подпишитесь на наш Telegram-канал', 'WhatsApp kanalımıza katılın', 'Sign up for our newsletter'],
    ['Подпишитесь под обращением'],
  ],
  [
    cookieNotice,
    [
      'Bu sitede çerezler kullanılmaktadır.',
      'Мы используем файлы cookie',
      'We use cookies to improve your visit.',
    ],
    ['Çerez tarifi'],
  ],
  [
    photoCredit,
    ['Фото: akorda.kz', 'Fotoğraf: AA', 'Сурет: ҚазАқпарат', 'Photo: Jane Smith'],
    ['Fotoğraf sergisi açıldı', 'Фотограф: человек года'],
  ],
]

describe.each(DROPS)('$name', (rule, yes, no) => {
  test.each(yes)('takes: %s', (line) => expect(takes(rule, line)).toBe(true))
  test.each(no)('leaves: %s', (line) => expect(takes(rule, line)).toBe(false))
})
