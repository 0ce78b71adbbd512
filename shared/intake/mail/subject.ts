import { keyOf } from '../page/key'
import { KICKERS } from '../words/labels'

const PREFIX =
  /^\s{0,9}(re|aw|fw|fwd|fwd?\.|ynt|ilt|i̇lt|yan|ha|отв|ответ|пересл|fyi|пер|на|қайта|жауап)\s{0,3}(\[\d{1,3}\])?\s{0,3}:\s{0,9}/iu
const TAGS = /^\s{0,9}\[(external|dış|внешн\p{L}*|spam|ext)[^\]]{0,40}\]\s{0,9}/iu
const FORWARD = /^(fw|fwd|ilt|i̇lt|пересл|пер|қайта)/iu
/** Subjects that say what a mail is and nothing of its news. */
const EMPTY_SUBJECTS = new Set(
  'haber|haberler|basin bulteni|bulten|duyuru|basin duyurusu|new|news|press release|release|news release|for immediate release|statement|пресс релиз|релиз|новость|новости|материал|баспасөз релизі|жаңалық|хабарлама|no subject|konu yok|без темы|тақырыпсыз|fyi|bilginize'.split(
    '|',
  ),
)

/**
 * A mail's subject without `Re:`, `Fwd:` and without what only says what kind of text it is; empty when nothing is left
 * that would say the news. `head` is the beginning of the mail's text: a subject it shows is a headline whatever it says.
 */
export function subjectOf(raw: string, head: string): { subject: string; isForward: boolean } {
  let subject = raw.replace(/\s+/g, ' ').trim().slice(0, 1000)
  let isForward = false
  for (let round = 0; round < 6; round += 1) {
    const prefix = PREFIX.exec(subject) ?? TAGS.exec(subject)
    if (!prefix) break
    if (FORWARD.test((prefix[1] ?? '').toLowerCase())) isForward = true
    subject = subject.slice(prefix[0].length)
  }
  const [kind, ...tail] = subject.split(/\s?[:|]\s|\s[-–—]\s/)
  const rest =
    tail.length > 0
      ? subject
          .slice((kind ?? '').length)
          .replace(/^\s?[:|–—-]\s/, '')
          .replace(/^\s?[–—-]\s/, '')
      : ''
  if (rest && isKind(kind ?? '')) subject = rest.trim()
  const isShown =
    head !== '' && keyOf(subject).length > 8 && ` ${keyOf(head.slice(0, 400))}`.includes(keyOf(subject))
  return { subject: isKind(subject) && !isShown ? '' : subject, isForward }
}

const isKind = (text: string): boolean => KICKERS.has(keyOf(text)) || EMPTY_SUBJECTS.has(keyOf(text))
