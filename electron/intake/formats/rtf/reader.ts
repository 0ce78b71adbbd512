import { decode } from '../../../../shared/intake/encoding/codePages'
import type { PictureBox } from '../../embedded'
import { encodingOfPage } from './codePages'
import { createDefinitions, createHeadReader, type Definitions, encodings } from './definitions'
import { createLetters } from './letters'
import { lookAfter, PLAIN_SHAPE, plainLook, shapeAfter } from './look'
import { createPictureReader } from './pictures'
import { INFO_DATES, INFO_TEXTS, MEANINGS, type Place, SYMBOLS } from './places'
import { FIRST_STATE, resultOf, type State } from './state'
import { readTokens, type TokenHandler } from './tokens'
import { unreadHtml } from './unread'
import { createWriter } from './writer'

/** No program nests its groups deeper; deeper ones are read as if they stood here. */
const DEEPEST = 800
const LONGEST_ASIDE = 5000
/** A book has fewer changes of look and shape: what stands after so many is kept as text, unread. */
const MOST_CHANGES = 200_000

export interface RichText {
  readonly html: string
  readonly info: ReadonlyMap<string, string>
  /** The file ends before its last group does. */
  readonly isCut: boolean
}

/**
 * Reads a rich text (RTF 1.9, and what Word, WordPad, LibreOffice and TextEdit make of it) into HTML. Reads every
 * token once and never fails: what is broken ends where it breaks.
 */
export function readRichText(bytes: Uint8Array, box: PictureBox): RichText {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const definitions = createDefinitions()
  const head = createHeadReader(definitions)
  const encodingOf = encodings(definitions)
  const letters = createLetters(isUtf8(bytes))
  const writer = createWriter(definitions)
  const stack: State[] = []
  const endings: (((ended: State) => void) | null)[] = []
  let overflow = 0
  let isStarred = false
  let standsLeft = 0
  let shapeName = ''
  let aside = ''
  /** Changes so far: what costs time. */
  let work = 0
  let state = FIRST_STATE

  const set = (change: Partial<State>) => {
    work += 1
    state = { ...state, ...change }
  }
  const atEnd = (ending: (ended: State) => void) => {
    if (endings.length > 0) endings[endings.length - 1] = ending
  }

  const emit = (text: string) => {
    if (text === '') return
    const { place, look, shape, href, isUnseen } = state
    if (place === 'body') writer.text(text, isUnseen ? { ...look, isHidden: true } : look, shape, href)
    else if (place === 'marker') writer.mark(text)
    else if (place === 'instruction' && state.field && state.field.instruction.length < LONGEST_ASIDE)
      state.field.instruction += text
    else if (place === 'fonts') head.fontText(text)
    else if (place === 'style') head.styleText(text)
    else if (place === 'infoText') head.infoText(state.name, text)
    else if (place === 'shapeName') shapeName += text.slice(0, 100)
    else if (place === 'shapeValue' && shapeName === 'wzDescription') state.picture?.describe(text)
    else if (place === 'comment' && aside.length < LONGEST_ASIDE) aside += text
  }
  /** Fonts are believed of the text only: their own names and the head are in the file's page. */
  const encoding = () =>
    state.place === 'body' || state.place === 'marker' || state.place === 'comment'
      ? encodingOf(state.look.font)
      : definitions.page
  const flush = () => emit(letters.rest())

  const enterPlace = (place: Place) => {
    if (place === 'shapeName') shapeName = ''
    if (place === 'plainList') atEnd(({ shape }) => set({ shape: { ...state.shape, plain: shape.plain } }))
    set({ place })
  }

  const enterInfo = (word: string): boolean => {
    const place = INFO_TEXTS.has(word) ? 'infoText' : INFO_DATES.has(word) ? 'infoDate' : null
    if (place) set({ place, name: word })
    return place !== null
  }

  /** A note or a text box: paragraphs of their own, apart from the one they stand in. */
  const enterAside = (close: () => void) => {
    work += 10
    set({ place: 'body', shape: PLAIN_SHAPE, look: plainLook(definitions.defaultFont), href: '' })
    atEnd(close)
  }

  const enterGroup = (word: string) => {
    if (word === 'pict') enterPicture()
    else if (word === 'fldrslt') enterResult()
    else if (word === 'field') set({ field: { instruction: '' } })
    else if (word === 'upr') set({ place: 'skip', pair: state.place })
    else if (word === 'annotation') {
      aside = ''
      set({ place: 'comment' })
      atEnd(() => writer.comment(aside))
    } else if (state.look.isDeleted || state.isUnseen) set({ place: 'skip' })
    else if (word === 'footnote') {
      writer.openNote()
      enterAside(() => writer.closeNote())
    } else {
      writer.openBox()
      enterAside(() => writer.closeBox())
    }
  }

  const enterPicture = () => {
    const picture = createPictureReader(box)
    const { isUnseen, look } = state
    set({ place: 'picture', picture })
    atEnd(() => {
      if (!isUnseen && !look.isDeleted && !look.isHidden) writer.picture(picture.html(), state.shape)
    })
  }

  const enterResult = () => {
    const { href, isContents } = resultOf(state.field?.instruction ?? '')
    const isUnseen = state.isUnseen || isContents
    set({ place: state.place === 'instruction' ? 'skip' : state.place, isUnseen })
    if (href) set({ href })
  }

  const bodyWord = (word: string, parameter: number | null) => {
    work += 1
    if (word === 'par' || word === 'sect' || word === 'nestcell') {
      // A paragraph's end that somebody took out joins it with the next one.
      if (!state.look.isDeleted) writer.endParagraph(state.shape)
    } else if (word === 'line' || word === 'lbr' || word === 'softline') writer.breakLine()
    else writer.tableWord(word, parameter, state.shape)
  }

  const headWord = (word: string, parameter: number | null) => {
    const value = parameter ?? 0
    if (state.place === 'fonts') head.fontWord(word, value)
    else if (state.place === 'style') head.styleWord(word, value)
    else if (state.place === 'lists') head.listWord(word, value)
    else if (state.place === 'overrides') head.overrideWord(word, value)
    else if (state.place === 'infoDate') head.dateWord(state.name, word, value)
    else if (state.place === 'picture') state.picture?.word(word)
  }

  const unicode = (value: number) => {
    const code = value < 0 ? value + 0x10000 : value
    standsLeft = state.stands
    // Fonts of signs keep them in a private place: F0B7 is their bullet.
    if (code >= 0xf000 && code <= 0xf0ff) emit(code === 0xf0b7 || code === 0xf0a7 ? '•' : '')
    else if (code > 0 && code <= 0xffff) emit(String.fromCharCode(code))
  }

  const setting = (word: string, parameter: number | null) => {
    if (word === 'u') unicode(parameter ?? 0)
    else if (word === 'uc') set({ stands: Math.min(Math.max(parameter ?? 1, 0), 20) })
    else if (word === 'ansicpg') definitions.page = encodingOfPage(parameter ?? 1252)
    else if (word === 'mac') definitions.page = encodingOfPage(10000)
    else {
      definitions.defaultFont = parameter ?? 0
      set({ look: plainLook(definitions.defaultFont) })
    }
  }
  const look = (word: string, parameter: number | null) => {
    const next =
      word === 'plain' ? plainLook(definitions.defaultFont) : lookAfter(state.look, word, parameter)
    if (next !== state.look) set({ look: next })
  }
  const shape = (word: string, parameter: number | null) => {
    const next = shapeAfter(state.shape, word, parameter)
    if (next !== state.shape) set({ shape: next })
  }

  const handler: TokenHandler = {
    open() {
      flush()
      standsLeft = 0
      isStarred = false
      if (stack.length >= DEEPEST) {
        overflow += 1
        return
      }
      stack.push(state)
      endings.push(null)
      if (state.place === 'styles') {
        head.openStyle()
        set({ place: 'style' })
        atEnd(() => head.closeStyle())
      }
    },
    close() {
      flush()
      standsLeft = 0
      isStarred = false
      if (overflow > 0) {
        overflow -= 1
        return
      }
      const ended = state
      state = stack.pop() ?? state
      endings.pop()?.(ended)
    },
    word(word, parameter) {
      flush()
      const wasStarred = isStarred
      isStarred = false
      if (state.place === 'skip') {
        if (word === 'ud' && state.pair) set({ place: state.pair, pair: null })
        return
      }
      const meaning = MEANINGS.get(word)
      if (meaning?.is === 'sign') {
        if (standsLeft > 0) standsLeft -= 1
        else emit(meaning.sign)
        return
      }
      standsLeft = 0
      if (state.place === 'info' && enterInfo(word)) return
      if (state.place !== 'body') headWord(word, parameter)
      if (meaning === undefined) {
        if (wasStarred) set({ place: 'skip' })
      } else if (meaning.is === 'place') enterPlace(meaning.place)
      else if (meaning.is === 'group') enterGroup(word)
      else if (meaning.is === 'setting') setting(word, parameter)
      else if (meaning.is === 'look') look(word, parameter)
      else if (meaning.is === 'shape') shape(word, parameter)
      else if (meaning.is === 'body' && state.place === 'body') bodyWord(word, parameter)
    },
    symbol(sign) {
      flush()
      if (sign === '*') {
        isStarred = true
        return
      }
      if (state.place === 'skip') return
      if (sign === '\n') {
        standsLeft = 0
        if (state.place === 'body') bodyWord('par', null)
        return
      }
      if (standsLeft > 0) standsLeft -= 1
      else emit(Object.hasOwn(SYMBOLS, sign) ? (SYMBOLS[sign] as string) : '')
    },
    byte(value) {
      if (state.place === 'skip') return
      if (standsLeft > 0) standsLeft -= 1
      else emit(letters.byte(value, encoding()))
    },
    text(raw) {
      if (state.place === 'skip') return
      if (state.place === 'picture') {
        state.picture?.hex(raw)
        return
      }
      const text = standsLeft > 0 ? withoutStandIns(raw) : raw
      if (text !== '') emit(letters.plain(text, encoding()))
    },
    binary(from, to) {
      if (state.place === 'picture') state.picture?.binary(bytes.subarray(from, to))
    },
  }

  const withoutStandIns = (raw: string): string => {
    let at = 0
    for (; at < raw.length && standsLeft > 0; at += 1) if (!/[\r\n]/.test(raw.charAt(at))) standsLeft -= 1
    return raw.slice(at)
  }

  const end = readTokens(source, handler, () => work > MOST_CHANGES)
  flush()
  const isCut = end === source.length && stack.length > 0
  while (endings.length > 0) {
    const ended = state
    state = stack.pop() ?? state
    endings.pop()?.(ended)
  }
  const unread = end < source.length ? unreadHtml(source.slice(end), definitions.page) : ''
  return { html: writer.html() + unread, info: infoOf(definitions), isCut }
}

const infoOf = ({ info }: Definitions): ReadonlyMap<string, string> =>
  new Map([...info].map(([name, text]) => [name, text.replace(/\s+/g, ' ').trim().slice(0, 500)]))

/** Whether letters beyond ASCII stand in the file as UTF-8, which the format does not know. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  const isAscii = !bytes.some((byte) => byte >= 0x80)
  return !isAscii && decode(bytes, 'utf-8', true) !== null
}
