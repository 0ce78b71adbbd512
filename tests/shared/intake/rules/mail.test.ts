import { describe, expect, test } from 'vitest'
import { bodyText } from '../../../build/intakeScore'
import { read } from '../reading'

const paragraphs = (text: string) => bodyText(read(text).article).trim().split('\n').filter(Boolean)
const dropped = (result: ReturnType<typeof read>, rule: string) =>
  result.report.decisions.filter((one) => one.rule === rule).map(({ text }) => text)

const STORY_TR = [
  'Sahil yolu, asfalt yenileme çalışması nedeniyle 12 Haziran’dan itibaren beş gün trafiğe kapatılacak.',
  'Çalışmanın 2 milyon liraya mal olacağı belirtildi. Yolun cumartesi günü yeniden açılması planlanıyor.',
]
const STORY_EN = [
  'The last steam crane on the harbour will be saved after the trust bought it from the port authority for one pound.',
  'The crane will be open to visitors on the first Saturday of each month.',
]

describe('a mail that was passed on', () => {
  test('Gmail, in Turkish: the release is the article, and its own header tells what it tells', () => {
    const result = read(
      [
        'Yayınlayalım lütfen.',
        '',
        '---------- Forwarded message ---------',
        'Gönderen: Kıyı Belediyesi Basın Bürosu <basin@kiyi.example>',
        'Date: 5 Haz 2023 Pzt, 10:12',
        'Subject: Fwd: Sahil yolu trafiğe kapatılıyor',
        'To: Haber Merkezi <haber@gazete.example>',
        '',
        'Sayın Editör,',
        '',
        ...STORY_TR,
        '',
        'Saygılarımızla,',
        'Kıyı Belediyesi Basın Bürosu',
        'Tel: 0232 000 00 00',
        'Bu e-posta ve ekleri gizlidir; yalnızca alıcısına gönderilmiştir. Yanlışlıkla aldıysanız siliniz.',
        'Lütfen bu e-postayı yazdırmadan önce çevreyi düşünün.',
      ].join('\n'),
    )
    expect(bodyText(result.article).trim().split('\n')).toEqual(STORY_TR)
    expect(result.article).toMatchObject({
      headline: 'Sahil yolu trafiğe kapatılıyor',
      dateline: { date: '2023-06-05' },
      sources: [{ publisher: 'Kıyı Belediyesi Basın Bürosu', relation: 'handout', category: 'government' }],
    })
    expect(result.report.times.published).toBe('2023-06-05T10:12:00+03:00')
    expect(dropped(result, 'mail-cover-note')).toEqual(['Yayınlayalım lütfen.'])
  })

  test('Apple Mail, quoted line by line and broken at a column, with an embargo', () => {
    const result = read(
      [
        'Worth running today? Thanks, Tom',
        '',
        'Sent from my iPhone',
        '',
        'Begin forwarded message:',
        '',
        '> From: Harbour Trust <press@harbour.example>',
        '> Subject: Harbour crane to be saved',
        '> Date: 5 June 2023 at 10:12:44 BST',
        '> To: "news@paper.example" <news@paper.example>',
        '> ',
        '> Dear editors,',
        '> ',
        '> EMBARGO until 6 June 2023, 09:00 BST',
        '> ',
        '> The last steam crane on the harbour will be saved after the trust bought it from',
        '> the port authority for one pound. Work on its boiler is to begin in the autumn',
        '> and will take about two years, its engineers said, if the money comes in as it',
        '> should and the winter is mild.',
        '> ',
        '> Kind regards,',
        '> Ruth Penn',
        '> +44 20 0000 0000',
      ].join('\n'),
    )
    expect(result.article.headline).toBe('Harbour crane to be saved')
    expect(bodyText(result.article).trim().split('\n')).toHaveLength(1)
    const embargo = result.report.decisions.find(({ rule }) => rule === 'embargo-line')
    expect(embargo).toMatchObject({ check: true, text: 'EMBARGO until 6 June 2023, 09:00 BST' })
  })

  test('Mail.ru, with the line that ends it', () => {
    const text = [
      '-------- Пересылаемое сообщение --------',
      'От кого: Музей соли <sol@museum.example>',
      'Кому: news@gazeta.example',
      'Дата: Среда, 24 января 2024, 10:30 +03:00',
      'Тема: Пресс-релиз: Музей соли зовёт на ночную экскурсию',
      '',
      'Добрый день!',
      'Направляем пресс-релиз для публикации.',
      '',
      'Музей соли 27 января проведёт ночную экскурсию по старым варницам, рассказала директор музея Инна Ветрова.',
      '',
      '-------- Конец пересылаемого сообщения --------',
      'Отправлено из мобильной Почты Mail.ru',
    ].join('\n')
    expect(read(text).article.headline).toBe('Музей соли зовёт на ночную экскурсию')
    expect(paragraphs(text)).toHaveLength(1)
  })

  test('Outlook, in Kazakh, as HTML: its header block is a paragraph of lines', () => {
    const { article } = read('', {
      html: `<div class="WordSection1"><p class="MsoNormal">Әріптестер, сайтқа қойып жіберіңіздерші.</p>
        <div><p class="MsoNormal"><b>Кімнен:</b> Әкімдік баспасөз қызметі &lt;press@akimat.example&gt;<br>
        <b>Жіберілген күні:</b> 5 маусым 2023 ж. 10:12<br><b>Кімге:</b> Редакция<br><b>Тақырып:</b> Қалада жаңа көпір ашылды</p></div>
        <p class="MsoNormal">Қалада ұзындығы 320 метр жаңа көпір ашылды. Оның құрылысы екі жылға созылды.</p>
        <p class="MsoNormal">Көпір арқылы тәулігіне он мың көлік өте алады. Жаяу жүргіншілерге бөлек жол салынған.</p>
        <p class="MsoNormal">Құрметпен,<br>баспасөз қызметі<br>тел.: +7 727 000 00 00</p></div>`,
    })
    expect(article.headline).toBe('Қалада жаңа көпір ашылды')
    expect(bodyText(article).trim().split('\n')).toHaveLength(2)
  })
})

describe('a mail that answers', () => {
  const older =
    'Metnin son hâlini bekliyoruz. Saatler değişti mi? Bir de fotoğraf rica edeceğiz, teşekkürler.'

  test('Gmail, as HTML: the quoted mail and the signature are no part of it', () => {
    const result = read('', {
      html: `<div dir="ltr"><div>Merhaba,</div><div>${STORY_TR[0]}</div><div>${STORY_TR[1]}</div><span>-- </span><br>
        <div class="gmail_signature"><div>Elif Su</div><div>0312 000 00 00</div></div></div>
        <div class="gmail_quote"><div class="gmail_attr">Haber Merkezi &lt;haber@g.example&gt;, 4 Haz 2023 Paz, 09:10 tarihinde şunu yazdı:<br></div>
        <blockquote class="gmail_quote"><div>${older}</div></blockquote></div>`,
    })
    expect(bodyText(result.article).trim().split('\n')).toEqual(STORY_TR)
    expect(dropped(result, 'mail-quoted').join()).toContain(older)
    expect(dropped(result, 'mail-signature').join()).toContain('Elif Su')
  })

  test.each([
    ['24.01.2024, 10:30, "Редакция" <red@gazeta.example>:', '> Пришлите, пожалуйста, текст без таблицы.'],
    [
      'On Mon, Jun 5, 2023 at 10:12 AM News Desk <desk@paper.example>\nwrote:',
      '> When can we have the text?',
    ],
    ['20.02.2024 17:05 tarihinde Haber Merkezi yazdı:', '> Bültene ihtiyacımız var.'],
    ['Редакция <red@gazet.example> 2023 ж. 5 маусым 10:12 жазды:', '> Мәтінді жіберіңізші.'],
  ])('the line %j and what stands below it are cut', (line, quoted) => {
    const text = [...STORY_EN, '', line, quoted].join('\n')
    expect(paragraphs(text).join('\n')).not.toContain(quoted.slice(2))
    expect(paragraphs(text)).toHaveLength(2)
  })

  test('answers between quoted questions are an interview: nothing of it is cut', () => {
    const text = [
      'On 5 June 2023 at 10:12, Desk <desk@paper.example> wrote:',
      '> Why did the trust buy the crane?',
      'Because nobody else would, and the port was about to sell it for scrap, which we could not allow.',
      '> What will it cost to repair?',
      'About forty thousand pounds, most of it for the boiler. We have half of the money and a patient boilermaker.',
      '> When can people climb it?',
      'From next spring, on the first Saturday of each month. Children will need an adult with them.',
    ].join('\n')
    expect(paragraphs(text).join('\n')).toContain('What will it cost to repair?')
  })
})

describe('a text that is no mail stays as it is', () => {
  test('a news story that shows a leaked mail', () => {
    const text = [
      'Leaked mail shows council knew of the crack',
      '',
      'The council knew of the crack in the bridge two years before it closed, a mail seen by the paper shows.',
      '',
      'The engineer wrote:',
      '',
      'From: Alan Reed <alan@council.example>',
      'To: Head of Roads',
      'Date: 4 May 2021',
      'Subject: Bridge',
      '',
      'The crack is longer than last year. I ask again for a survey before the winter.',
      '',
      'The council said on Monday that it had acted on the advice it received. A survey was ordered in 2022.',
    ].join('\n')
    const body = paragraphs(text).join('\n')
    expect(body).toContain('I ask again for a survey')
    expect(body).toContain('From: Alan Reed')
    expect(
      read(text)
        .report.decisions.map(({ rule }) => rule)
        .join(),
    ).not.toContain('mail-')
  })

  test('an open letter with its greeting and its end', () => {
    const text = [
      'Sayın Bakan,',
      '',
      'Köyümüzün okulu üç yıldır kapalı. Çocuklarımız her gün kırk kilometre yol gidiyor, kışın yollar kapanınca evde kalıyor.',
      '',
      'Okulun yeniden açılmasını, öğretmen atanmasını istiyoruz. Bu mektubu köyün bütün aileleri imzaladı.',
      '',
      'Saygılarımızla,',
      'Kirazlı köyü sakinleri',
    ].join('\n')
    const body = paragraphs(text).join('\n')
    expect(body).toContain('Sayın Bakan,')
    expect(body).toContain('Kirazlı köyü sakinleri')
  })
})

test('a covering letter with its own signature goes, the release under it stays', () => {
  const text = [
    'Sayın Yetkili,',
    '',
    'Festivalimizle ilgili bültenimizi bilgilerinize sunar, sayfanızda yer vermenizi rica ederiz.',
    '',
    'Saygılarımızla,',
    'Deniz Kaya',
    'Kiraz Festivali İletişim',
    '0555 000 00 00',
    '',
    'Kiraz festivali 10 Haziran’da başlıyor',
    '',
    'Kirazlı köyünde bu yıl yirmincisi yapılacak festival 10 Haziran Cumartesi günü başlıyor. Üç gün sürecek.',
    '',
    'Festivale geçen yıl 12 bin kişi gelmişti. Bu yıl köye ek otobüs seferleri konulacak.',
  ].join('\n')
  const { article } = read(text)
  expect(article.headline).toBe('Kiraz festivali 10 Haziran’da başlıyor')
  expect(article.bylines).toEqual([])
  expect(paragraphs(text)).toHaveLength(2)
})

test('letters of a mail’s source are read, and joined where its lines were broken', () => {
  const text =
    '=D0=A7=D0=B0=D1=81=D1=8B =D1=81=D0=BD=D0=BE=D0=B2=D0=B0 =D0=B1=D1=8C=D1=8E=\n=D1=82 =D0=BA=D0=B0=D0=B6=D0=B4=D1=8B=D0=B5 =D0=BF=D0=BE=D0=BB=D1=87=D0=B0=\n=D1=81=D0=B0.'
  expect(paragraphs(text)).toEqual(['Часы снова бьют каждые полчаса.'])
  expect(paragraphs('x=5 ve y=B2 ise sonuç =C4 olur, der kitap.')).toEqual([
    'x=5 ve y=B2 ise sonuç =C4 olur, der kitap.',
  ])
})
