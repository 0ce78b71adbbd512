import type { Tokenizer } from 'parse5'

/** What of the tokenizer takes part in reading text. */
interface Steps {
  _stateData(code: number): void
  _emitCurrentCharacterToken(location: null): void
  readonly preprocessor: { readonly html: string; pos: number }
}

const ENDS_TEXT = /[<&\0]/g
const isText = (code: number): boolean => code > 0 && code !== 0x3c && code !== 0x26

/**
 * Makes a tokenizer read text up to the next tag or entity at once instead of letter by letter and word by word. Only for
 * input whose line ends are line feeds and whose surrogates are pairs, as `normalise` leaves it.
 */
export function readTextAtOnce(tokenizer: Tokenizer, onText: (text: string) => void): void {
  const steps = tokenizer as unknown as Steps
  const slow = steps._stateData
  steps._stateData = (code) => {
    if (!isText(code)) return slow.call(steps, code)
    const { html, pos } = steps.preprocessor
    const start = code > 0xffff ? pos - 1 : pos
    ENDS_TEXT.lastIndex = start
    const end = ENDS_TEXT.exec(html)?.index ?? html.length
    // What an entity before it left over comes first.
    steps._emitCurrentCharacterToken(null)
    onText(html.slice(start, end))
    steps.preprocessor.pos = end - 1
  }
}
