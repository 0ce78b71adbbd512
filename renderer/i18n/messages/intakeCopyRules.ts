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
} satisfies Messages
