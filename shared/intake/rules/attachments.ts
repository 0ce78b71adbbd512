import { keyOf, unrepeated } from '../page/key'
import { phrases } from '../words/labels'
import { isAfterStory, type Rule, runRule } from './rule'

const HEADS = phrases(`
ekler | ek dosyalar | ekli dosyalar | ekli dosya | dosyalar | dosya indir | ilgili dosyalar | ilgili belgeler | dokümanlar | dosya ekleri | eki | ek
приложения | приложение | вложения | вложение | прикрепленные файлы | прикрепленные документы | файлы | файлы для скачивания | документы для скачивания | скачать файлы | прикрепления
қосымшалар | қосымша | тіркелген файлдар | тіркелген құжаттар | файлдар | жүктелетін файлдар | құжаттарды жүктеу
attachments | downloads | attached files | files | documents to download
`)
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|rtf|odt|csv)(?!\p{L})/iu
const SIZE =
  /^[([]?\s?(?:(?:размер|boyut|көлемі|size)[:\s]{1,3})?\d{1,6}(?:[.,]\d{1,3})?\s?(?:КБ|МБ|kb|mb|Кб|Мб|bayt|байт)\s?[)\]]?$/iu

/** Files a public site hangs at its story, and the word above them. The text of the story stays. */
export const attachments: Rule = runRule(
  {
    name: 'attachments',
    weight: 0.75,
    reason: 'Files the page offers beside its story, with their names and sizes; they are not taken in.',
  },
  ({ kind, text, linked }, index, reading) => {
    if (!isAfterStory(reading, index) || kind === 'picture' || reading.isProse(index)) return false
    if (text.length <= 30 && HEADS.has(unrepeated(keyOf(text)))) return true
    if (text.length > 260) return false
    return SIZE.test(text) || (FILE.test(text) && (linked > 0.5 || /\d\s?(?:КБ|МБ|kb|mb)/iu.test(text)))
  },
)
