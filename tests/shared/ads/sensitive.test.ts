import { expect, test } from 'vitest'
import { sensitiveTopics } from '../../../shared/ads/sensitive'
import { blankArticle } from '../../../shared/article/article'

const about = (headline: string, text = '') =>
  sensitiveTopics({
    ...blankArticle({
      id: '01890a5d-ac96-774b-bcce-b302099a8057' as never,
      now: '2026-01-05T08:00:00.000Z',
      language: 'tr',
    }),
    headline,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] as never },
  }).map(({ topic }) => topic)

test.each([
  ['Trafik kazasında iki kişi hayatını kaybetti', ['death']],
  ['В ДТП погибли два человека', ['death']],
  ['Апаттан екі адам қаза тапты', ['death']],
  ['Two die as ferry sinks', []],
  ['Two killed as ferry sinks', ['death']],
  ['Теракт предотвращён в столице', ['terror']],
  ['Суд вынес приговор за развращение несовершеннолетней', ['minors']],
  ['Köprü onarımı başlıyor', []],
  ['TRAFİK KAZASINDA İKİ KİŞİ HAYATINI KAYBETTİ', ['death']],
  ['AVM’DE İNTİHAR SALDIRISI', ['death', 'terror']],
  ['Depremde ölü sayısı yükseldi', ['death']],
  ['Fabrikada yangın: ölenler arasında çocuk da var', ['death']],
  ['Çatışmada bir asker şehit oldu', ['death']],
  ['Şehitlerimizi dualarla uğurladık', ['death']],
  ['Скончалась народная артистка', ['death']],
  ['Жители умерли от отравления', ['death']],
  ['Ақын қайтыс болды', ['death']],
  ['Жерлеу рәсімі өтті', ['death']],
  ['Банкте екі адам кепілге алынды', ['terror']],
  ['Рынокта жарылыс болды', ['terror']],
  ['Çocuğa cinsel istismardan tutuklandı', ['minors']],
  ['Man charged with molesting pupil', ['minors']],
  // Words that only begin like one.
  ['Ölüdeniz’de sezon açıldı', []],
  ['Ölümsüz eserler sergisi', []],
  ['15 Temmuz Şehitler Köprüsü trafiğe kapatıldı', []],
  ['Elli çocuğa burs verildi', []],
  ['Küçük yaşta başladığı müziği bırakmadı', []],
  ['Умеренные осадки ожидаются на востоке', []],
  ['Труппа театра едет на гастроли', []],
  ['Новый боевик вышел в прокат', []],
  ['Взрывной рост цен на жильё', []],
  ['Жерлестеріміз марафонға шықты', []],
  ['Ауылды жерлерде жол салынады', []],
  ['Кепілдік мерзімі ұзартылды', []],
  ['Жас балалар үшін ойын алаңы', []],
  ['Deadline for tax returns extended', []],
  ['Deadlock in the talks', []],
  ['Body of evidence grows', []],
])('%s', (headline, topics) => expect(about(headline)).toEqual(topics))

test('one mention in the text is not what a story is about, two are', () => {
  expect(about('Müze açıldı', 'Müze, 1938’de ölen ressamın adını taşıyor.')).toEqual([])
  expect(about('Yangın söndürüldü', 'Yangında bir kişi öldü. Cenazesi yarın kaldırılacak.')).toEqual([
    'death',
  ])
})
