import type { Messages } from '../format'

/** Replies demanded to an article, and what an article replies to: facts and dates. */
export const replies = {
  'replies.title': { en: 'Right of reply', tr: 'Cevap hakkı', ru: 'Право на ответ', kk: 'Жауап беру құқығы' },
  'replies.none': {
    en: 'A demanded reply is written as an article of its own. The two pages lead to each other.',
    tr: 'İstenen cevap ayrı bir haber olarak yazılır. İki sayfa birbirine bağlanır.',
    ru: 'Ответ пишется отдельным материалом. Обе страницы ссылаются друг на друга.',
    kk: 'Сұралған жауап жеке материал болып жазылады. Екі бет бір-біріне сілтейді.',
  },
  'replies.of': {
    en: 'Reply of {name}',
    tr: 'Cevap: {name}',
    ru: 'Ответ: {name}',
    kk: 'Жауап: {name}',
  },
  'replies.by': { en: 'Demanded by', tr: 'Cevabı isteyen', ru: 'Кто требует ответа', kk: 'Жауап сұраған' },
  'replies.claim': {
    en: 'Passage it answers',
    tr: 'Cevap verilen bölüm',
    ru: 'Оспариваемый фрагмент',
    kk: 'Жауап берілетін үзінді',
  },
  'replies.claim-hint': {
    en: 'As it was published. It stands above the reply.',
    tr: 'Yayımlandığı gibi. Cevabın üstünde yer alır.',
    ru: 'Так, как он был опубликован. Печатается над ответом.',
    kk: 'Жарияланған күйінде. Жауаптың үстінде тұрады.',
  },
  'replies.received': { en: 'Received', tr: 'Geliş', ru: 'Получено', kk: 'Келген уақыты' },
  'replies.due': {
    en: 'To be published by',
    tr: 'Son yayın tarihi',
    ru: 'Опубликовать до',
    kk: 'Жариялау мерзімі',
  },
  'replies.late': { en: 'overdue', tr: 'süresi geçti', ru: 'срок прошёл', kk: 'мерзімі өтті' },
  'replies.claim-length': {
    en: 'Length of the passage',
    tr: 'Bölümün uzunluğu',
    ru: 'Длина фрагмента',
    kk: 'Үзінді ұзындығы',
  },
  'replies.original-length': {
    en: 'Length of the article',
    tr: 'Haberin uzunluğu',
    ru: 'Длина материала',
    kk: 'Материал ұзындығы',
  },
  'replies.length': {
    en: 'Length of the reply',
    tr: 'Cevabın uzunluğu',
    ru: 'Длина ответа',
    kk: 'Жауап ұзындығы',
  },
  'replies.original-place': {
    en: 'Place of the article',
    tr: 'Haberin yeri',
    ru: 'Место материала',
    kk: 'Материалдың орны',
  },
  'replies.place': { en: 'Place of the reply', tr: 'Cevabın yeri', ru: 'Место ответа', kk: 'Жауаптың орны' },
  'replies.write': { en: 'Write the reply', tr: 'Cevabı yaz', ru: 'Написать ответ', kk: 'Жауапты жазу' },
  'replies.open': { en: 'Open the reply', tr: 'Cevabı aç', ru: 'Открыть ответ', kk: 'Жауапты ашу' },
  'replies.open-original': {
    en: 'Open the article',
    tr: 'Haberi aç',
    ru: 'Открыть материал',
    kk: 'Материалды ашу',
  },
  'replies.to': {
    en: 'In reply to',
    tr: 'Cevap verilen haber',
    ru: 'Ответ на публикацию',
    kk: 'Жауап берілген жарияланым',
  },
  'replies.to-send': {
    en: 'This article’s page leads to the reply once it is updated.',
    tr: 'Bu haberin sayfası, güncellenince cevaba bağlanır.',
    ru: 'Страница этого материала будет вести к ответу после обновления.',
    kk: 'Бұл материалдың беті жаңартылғаннан кейін жауапқа апарады.',
  },
} satisfies Messages
