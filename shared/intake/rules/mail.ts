import { isoMoment } from '../../dateline/moment'
import { parseDateline } from '../../dateline/parseDateline'
import { findAttribution } from '../attribution/find'
import { isPressOffice, isStateBody } from '../attribution/names'
import { detectLanguage } from '../language'
import { isSigner } from '../mail/letter'
import { signerOf } from '../mail/splitLines'
import { keyOf } from '../page/key'
import type { Role } from '../page/piece'
import { beginsWith, EMBARGO } from '../words/mail'
import { type Finding, holdsAny, pieceRule, type Reading, type Rule, runsOf } from './rule'
import { besideDates } from './stamps'

/** Pieces next to each other that have one role make one decision. */
const roleRule = (role: Role, rule: Omit<Rule, 'read'>): Rule => ({
  ...rule,
  read: (reading) =>
    holdsAny(reading, role)
      ? runsOf(reading, (piece) => piece.role === role).map((pieces) => ({ pieces, action: 'dropped' }))
      : [],
})

export const mailHead = roleRule('mail-head', {
  name: 'mail-head',
  weight: 0.9,
  reason: 'What the mail says of itself: its subject, sender and date were read from here.',
})

export const mailQuoted = roleRule('mail-quoted', {
  name: 'mail-quoted',
  weight: 0.85,
  reason: 'An older mail that this one answers or carries along; it is not the article.',
})

export const mailCoverNote = roleRule('mail-cover', {
  name: 'mail-cover-note',
  weight: 0.7,
  reason: 'Words that hand the text over to the newsroom; the article is what they hand over.',
})

export const mailGreeting = roleRule('mail-greeting', {
  name: 'mail-greeting',
  weight: 0.9,
  reason: 'The greeting of the mail.',
})

export const mailDisclaimer = roleRule('mail-disclaimer', {
  name: 'mail-disclaimer',
  weight: 0.9,
  reason: 'A notice of secrecy, as companies put it under every mail.',
})

export const mailFooter = roleRule('mail-footer', {
  name: 'mail-footer',
  weight: 0.9,
  reason: 'A line the mail program or the mailing list put around the text.',
})

export const mailNotes = roleRule('mail-notes', {
  name: 'mail-notes',
  weight: 0.5,
  reason: 'It stands below the line that ends the release: notes for the newsroom, not for readers.',
})

const SIGNATURE = {
  name: 'mail-signature',
  weight: 0.85,
  reason: 'The signature of the mail: who sent it and how they are reached.',
}

/** Name, title and telephone under a mail. A press office that signs is the source, where no line names another. */
export const mailSignature: Rule = {
  ...SIGNATURE,
  read: (reading) => {
    const runs = runsOf(reading, ({ role }) => role === 'mail-signature')
    const hasSource = namesOrigin(reading)
    return runs.map((pieces): Finding => {
      const office = hasSource ? '' : officeIn(pieces, reading)
      return office
        ? {
            pieces,
            action: 'moved',
            field: 'sources',
            value: office,
            values: { publisher: office, relation: 'handout' },
          }
        : { pieces, action: 'dropped' }
    })
  },
}

const TITLE =
  /^(?:press officer|press secretary|communications officer|basın danışmanı|basın sorumlusu|пресс-секретарь|баспасөз хатшысы),\s/iu

function officeIn(pieces: readonly number[], { pieces: all }: Reading): string {
  const lines = pieces
    .flatMap((at) => (all[at]?.text ?? '').split('\n'))
    .map((line) => (signerOf(line) || line.trim()).replace(TITLE, ''))
  const offices = lines.filter((line) => isSigner(line) && isOffice(line))
  return offices.find(isPressOffice) ?? offices[0] ?? ''
}

/** Whether a name is that of an office, and no title of a person in it. */
const isOffice = (name: string): boolean =>
  (isPressOffice(name) || isStateBody(name)) &&
  !/^(?:пресс-секретар\p{L}*|баспасөз хатшысы|basın danışmanı|press officer)$/iu.test(name.trim())

/** Whether the text says by itself where it comes from: a source line, an agency's dateline, `сообщает X`. */
function namesOrigin(reading: Reading): boolean {
  if (reading.field('sources').length > 0) return true
  const told = reading.pieces
    .filter(({ role }, index) => role === undefined && reading.isFree(index) && reading.isProse(index))
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 1500))
  const language = detectLanguage(told.join(' '), 'en')
  return told.some(
    (text, at) =>
      parseDateline(text, language)?.dateline.agency ||
      findAttribution(text, language, at === 0 ? 'first' : 'second'),
  )
}

/** The office that sent the mail, where nothing in it names a source. */
export const mailSender: Rule = {
  name: 'mail-sender',
  weight: 0.7,
  reason: 'The office that sent the mail; no line of the text names another source.',
  read: (reading) => {
    const at = reading.pieces.findIndex(({ kind, name }) => kind === 'meta' && name === 'sender')
    const sender = reading.pieces[at]?.text ?? ''
    if (!isOffice(sender) || namesOrigin(reading)) return []
    return [
      {
        pieces: [at],
        action: 'moved',
        field: 'sources',
        value: sender,
        values: { publisher: sender, relation: 'handout' },
      },
    ]
  },
}

/** `5 Haziran 12.00’ye kadar ambargoludur`, `10:00-ге дейін эмбарго`: in these languages the word stands last. */
const EMBARGO_BEHIND =
  /(?:kadar|degin) ambargolu(?:dur)?$|дейін (?:эмбарго|жарияланбасын|жариялауға болмайды)$/u

/** `EMBARGO: 5 Haziran 12.00`: a duty the person must not miss, so it is always asked about. */
export const embargoLine: Rule = pieceRule(
  {
    name: 'embargo-line',
    weight: 0.3,
    reason: 'The sender asks that nothing be published before a certain hour. Set the embargo if it holds.',
  },
  ({ kind, text, role }, index, reading) => {
    if ((kind !== 'line' && kind !== 'heading') || text.length > 200) return null
    if (role !== undefined || !/\d/.test(text)) return null
    const key = keyOf(text)
    // `DRAFT 3 – not for publication before …`
    const asked = key.replace(/^(?:draft|taslak|черновик|жоба)(?: \d{1,2})? /, '')
    if (!(beginsWith(asked, EMBARGO) || EMBARGO_BEHIND.test(key))) return null
    const isHead = reading.story === null || index <= reading.story.from || /\d{1,2}[:.]\d{2}/.test(text)
    if (!isHead || (reading.isProse(index) && text.length > 140)) return null
    const until = momentOf(text, reading)
    return until === '' ? { action: 'dropped' } : { action: 'moved', field: 'embargo', value: until }
  },
)

/** The instant a line names, where day, hour and zone are all certain: printed, or a country's that has but one. */
function momentOf(text: string, { pieces }: Reading): string {
  const { stamps } = besideDates(text)
  const [stamp] = stamps
  if (!stamp || stamps.length > 1 || stamp.date.length < 10 || stamp.time === '') return ''
  const sample = pieces.map((piece) => (piece.kind === 'meta' ? '' : piece.text.slice(0, 1000))).join('\n')
  const zone = ONE_ZONE[detectLanguage(sample.slice(0, 10_000), '')] ?? ''
  const moment = isoMoment(stamp, zone)
  return moment.length > 10 ? moment : ''
}

const ONE_ZONE: Readonly<Record<string, string>> = { tr: 'Europe/Istanbul', kk: 'Asia/Almaty' }

/** What is told apart before anything else is looked for. */
export const MAIL_RULES: readonly Rule[] = [
  mailHead,
  mailQuoted,
  mailCoverNote,
  mailGreeting,
  mailDisclaimer,
  mailFooter,
  mailNotes,
  embargoLine,
]
