import { countsItem, depthsByIndent, type Item, type Kind } from './blocks'
import { type Definitions, headingKind, kindOfStyle, listKind } from './definitions'
import { type Look, PLAIN_SHAPE, plainLook, type Shape } from './look'
import { createSink, hiddenHtml, type Sink } from './sink'
import type { CellForm } from './tables'

const MOST_CELLS = 100

/** Makes paragraphs, lists, tables and notes of what a rich text says, in its order. */
export interface Writer {
  text(text: string, look: Look, shape: Shape, href: string): void
  /** The sign before an item of a list. */
  mark(text: string): void
  picture(html: string, shape: Shape): void
  breakLine(): void
  endParagraph(shape: Shape): void
  /** `\trowd`, `\cell`, `\row` and what describes them; other words mean nothing here. */
  tableWord(word: string, parameter: number | null, shape: Shape): void
  openNote(): void
  closeNote(): void
  openBox(): void
  closeBox(): void
  comment(text: string): void
  html(): string
}

interface Level {
  readonly sink: Sink
  marker: string
  /** The shape of the text that was written last: what an end without a word of its own ends. */
  shape: Shape
}

export function createWriter(definitions: Definitions): Writer {
  const notes: string[] = []
  const levels: Level[] = []
  const kinds = new Map<number, Kind>()
  const depthOf = depthsByIndent()
  let forms: CellForm[] = []
  let next: Pick<CellForm, 'across' | 'down'> = { across: '', down: '' }
  let isHeader = false
  let noteCount = 0

  const openLevel = () => levels.push({ sink: createSink(), marker: '', shape: PLAIN_SHAPE })
  openLevel()
  const top = () => levels.at(-1) as Level

  const kindOf = ({ style, outline }: Shape): Kind => {
    if (outline !== null) return headingKind(outline)
    const known = kinds.get(style) ?? kindOfStyle(definitions, style)
    kinds.set(style, known)
    return known
  }
  const itemOf = ({ list, level, plain, indent }: Shape, marker: string): Item | null => {
    const stated = list > 0 ? listKind(definitions, list, level) : null
    const isMarked = marker.trim() !== ''
    if (!isMarked && plain === '' && (stated === null || stated === 'none')) return null
    const isOrdered =
      stated === 'bullet' || stated === 'number'
        ? stated === 'number'
        : isMarked
          ? countsItem(marker)
          : plain === 'number'
    return { isOrdered, depth: list > 0 ? level : depthOf(indent), list }
  }
  const endParagraph = (shape: Shape, isInTable = shape.isInTable) => {
    const { sink, marker } = top()
    const kind = kindOf(shape)
    const item = /^h[1-6]$/.test(kind) ? null : itemOf(shape, marker)
    sink.endParagraph({ kind, item, isInTable })
    top().marker = ''
  }
  const takeLevel = (): string => {
    if (top().sink.isFilled) endParagraph(top().shape)
    return (levels.pop() as Level).sink.html()
  }
  const define = (change: Partial<Pick<CellForm, 'across' | 'down'>>) => {
    next = { ...next, ...change }
  }

  return {
    text(text, look, shape, href) {
      top().shape = shape
      top().sink.text(text, look, href)
    },
    mark(text) {
      const level = top()
      if (level.marker.length < 40) level.marker += text
    },
    picture(html, shape) {
      if (html === '') return
      top().shape = shape
      top().sink.put(html, true)
    },
    breakLine: () => top().sink.breakLine(),
    endParagraph,
    tableWord(word, parameter, shape) {
      if (word === 'cell') {
        endParagraph(shape, true)
        top().sink.endCell()
      } else if (word === 'row') top().sink.endRow(forms, isHeader)
      else if (word === 'trowd') {
        forms = []
        next = { across: '', down: '' }
        isHeader = false
      } else if (word === 'trhdr') isHeader = parameter !== 0
      else if (word === 'clmgf') define({ across: 'first' })
      else if (word === 'clmrg') define({ across: 'joined' })
      else if (word === 'clvmgf') define({ down: 'first' })
      else if (word === 'clvmrg') define({ down: 'joined' })
      else if (word === 'cellx') {
        if (forms.length < MOST_CELLS) forms.push({ ...next, edge: parameter ?? 0 })
        next = { across: '', down: '' }
      }
    },
    openNote() {
      noteCount += 1
      top().sink.put(`[${noteCount}]`, false)
      openLevel()
      top().sink.text(`[${noteCount}] `, plainLook(0), '')
    },
    closeNote() {
      if (levels.length > 1) notes.push(takeLevel())
    },
    openBox: openLevel,
    closeBox() {
      if (levels.length < 2) return
      const html = takeLevel()
      top().sink.after(html)
    },
    comment: (text) => top().sink.after(hiddenHtml(text)),
    html() {
      while (levels.length > 1) top().sink.after(takeLevel())
      return takeLevel() + notes.join('')
    },
  }
}
