import type { Messages } from '../format'

/** Why intake decided as it did about what a copy of a page leaves around its story, by the name of the rule. */
export const intakeCopyRules = {
  'intake.rule.broken-counter': {
    en: 'The words of a counter of the old site, broken over several lines.',
    tr: 'Eski sitenin sayacının birkaç satıra bölünmüş sözcükleri.',
    ru: 'Слова счётчика прежнего сайта, разбитые на несколько строк.',
    kk: 'Бұрынғы сайт санауышының бірнеше жолға бөлінген сөздері.',
  },
  'intake.rule.reading-time': {
    en: 'How long the old site thinks the text takes to read.',
    tr: 'Eski sitenin tahmin ettiği okuma süresi.',
    ru: 'Сколько времени, по мнению прежнего сайта, занимает чтение.',
    kk: 'Бұрынғы сайт есептеген оқу уақыты.',
  },
  'intake.rule.bare-number': {
    en: 'A number alone at the head of the page: how often it was read or commented.',
    tr: 'Sayfanın başında tek başına duran sayı: okunma ya da yorum sayısı.',
    ru: 'Число отдельно в начале страницы: сколько раз её прочитали или прокомментировали.',
    kk: 'Беттің басында жеке тұрған сан: қанша рет оқылғаны не пікір жазылғаны.',
  },
  'intake.rule.unlabelled-credit': {
    en: 'Who took a picture and where it was found; the picture did not come along.',
    tr: 'Fotoğrafı kimin çektiği ve nereden alındığı; fotoğraf gelmedi.',
    ru: 'Кто автор снимка и откуда он; сам снимок не скопировался.',
    kk: 'Суретті кім түсіргені және қайдан алынғаны; суреттің өзі келмеді.',
  },
  'intake.rule.twin-caption': {
    en: 'A line printed twice under the headline: the caption of a picture that did not come along.',
    tr: 'Başlığın altında iki kez duran satır: gelmeyen bir fotoğrafın altyazısı.',
    ru: 'Строка, дважды стоящая под заголовком: подпись к снимку, который не скопировался.',
    kk: 'Тақырып астында екі рет тұрған жол: келмеген суреттің астындағы жазу.',
  },
  'intake.rule.read-on': {
    en: 'Where the rest of the text stands: it was taken from there.',
    tr: 'Metnin devamının bulunduğu yer: metin oradan alındı.',
    ru: 'Где стоит продолжение: текст взят оттуда.',
    kk: 'Мәтіннің жалғасы тұрған жер: мәтін содан алынған.',
  },
  'intake.rule.address-date': {
    en: 'The page prints no date; its address holds the day.',
    tr: 'Sayfada tarih yok; gün adresinde duruyor.',
    ru: 'На странице нет даты; день стоит в её адресе.',
    kk: 'Бетте күн жоқ; ол беттің адресінде тұр.',
  },
  'intake.rule.caption-moment': {
    en: 'The words of a picture, with its credit and the moment the page appeared.',
    tr: 'Bir fotoğrafın yazısı, kaynağı ve sayfanın yayımlandığı an.',
    ru: 'Слова о снимке, его источник и время, когда вышла страница.',
    kk: 'Сурет жазуы, оның иесі және беттің шыққан уақыты.',
  },
  'intake.rule.name-at-end': {
    en: 'A person’s name alone as the last line of the copied text: who wrote it.',
    tr: 'Kopyalanan metnin son satırında tek başına bir kişi adı: yazan kişi.',
    ru: 'Имя отдельно последней строкой скопированного текста: кто его написал.',
    kk: 'Көшірілген мәтіннің соңғы жолында жеке тұрған есім: оны жазған адам.',
  },
  'intake.rule.body-signature': {
    en: 'A body’s name alone behind the last paragraph: it sent the text out.',
    tr: 'Son paragrafın ardında tek başına bir kurum adı: metni o gönderdi.',
    ru: 'Название ведомства отдельно за последним абзацем: текст разослало оно.',
    kk: 'Соңғы абзацтан кейін жеке тұрған мекеме атауы: мәтінді сол таратқан.',
  },
  'intake.rule.next-story': {
    en: 'The next story of the site, which the page goes on with below this one.',
    tr: 'Sayfanın bu haberin altında sürdürdüğü, sitenin bir sonraki haberi.',
    ru: 'Следующий материал сайта, которым страница продолжается под этим.',
    kk: 'Бет осы материалдың астында жалғастырған, сайттың келесі материалы.',
  },
  'intake.rule.story-cards': {
    en: 'Headlines of other stories with their first sentences, to the end of the page.',
    tr: 'Sayfanın sonuna dek başka haberlerin başlıkları ve ilk cümleleri.',
    ru: 'Заголовки других материалов с их первыми предложениями, до конца страницы.',
    kk: 'Беттің соңына дейін басқа материалдардың тақырыптары мен алғашқы сөйлемдері.',
  },
  'intake.rule.site-talk': {
    en: 'The site speaks of itself and to its readers, at the very end of the page.',
    tr: 'Sayfanın en sonunda site kendinden söz ediyor, okurlarına sesleniyor.',
    ru: 'В самом конце страницы сайт говорит о себе и обращается к читателям.',
    kk: 'Беттің ең соңында сайт өзі туралы айтып, оқырмандарға сөйлейді.',
  },
  'intake.rule.tail-place': {
    en: 'A place in capitals behind the last sentence: where the agency wrote the story.',
    tr: 'Son cümlenin ardında büyük harfle bir yer: ajansın haberi yazdığı yer.',
    ru: 'Место прописными буквами после последнего предложения: где агентство написало материал.',
    kk: 'Соңғы сөйлемнен кейін бас әріппен жазылған жер: агенттік материалды жазған орын.',
  },
  'intake.rule.writer-box': {
    en: 'What the page says of the writer, above the headline.',
    tr: 'Sayfanın başlığın üstünde yazar için söyledikleri.',
    ru: 'Что страница говорит об авторе над заголовком.',
    kk: 'Бет тақырыптың үстінде автор туралы айтқандары.',
  },
  'intake.rule.masthead': {
    en: 'The name of the site beside a date, over the story: the day somebody copied the page.',
    tr: 'Haberin üstünde, bir tarihin yanında sitenin adı: sayfanın kopyalandığı gün.',
    ru: 'Название сайта рядом с датой над материалом: день, когда страницу скопировали.',
    kk: 'Материал үстіндегі күн жанындағы сайт атауы: бет көшірілген күн.',
  },
  'intake.rule.comment-rules': {
    en: 'The rules for comments, which the site prints under each of its stories.',
    tr: 'Sitenin her haberinin altına koyduğu yorum kuralları.',
    ru: 'Правила комментирования, которые сайт печатает под каждым материалом.',
    kk: 'Сайт әр материалының астына қоятын пікір жазу ережелері.',
  },
} satisfies Messages
