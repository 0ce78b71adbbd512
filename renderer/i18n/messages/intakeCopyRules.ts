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
} satisfies Messages
