import { decode } from '../../../../shared/intake/encoding/codePages'
import { isMultiByte, lettersOf } from './codePages'

const HIGH = /[\x80-\xff]/
const MEANINGLESS = /[\r\n\0]+/g

/** Puts letters together from bytes, of which two may make one. */
export interface Letters {
  /** One byte by its number, in an encoding; answers what is finished. */
  byte(value: number, encoding: string): string
  /** Plain text of the file, without its line ends. */
  plain(text: string, encoding: string): string
  /** What was waiting for a second byte. */
  rest(): string
}

/** `isUtf8`: programs that should not, write their letters as UTF-8 where the format wants code pages. */
export function createLetters(isUtf8: boolean): Letters {
  let waiting: number[] = []
  let waitingIn = ''
  const rest = (): string => {
    if (waiting.length === 0) return ''
    const text = decode(Uint8Array.from(waiting), waitingIn) ?? ''
    waiting = []
    return text
  }
  const wait = (bytes: Iterable<number>, encoding: string): string => {
    const before = waitingIn === encoding ? '' : rest()
    waitingIn = encoding
    for (const byte of bytes) waiting.push(byte)
    return before
  }
  return {
    rest,
    byte: (value, encoding) =>
      isMultiByte(encoding) ? wait([value], encoding) : rest() + (lettersOf(encoding)[value] ?? ''),
    plain(raw, encoding) {
      const text = raw.replace(MEANINGLESS, '')
      const isHigh = HIGH.test(text)
      if (waiting.length > 0 && isMultiByte(waitingIn)) {
        // The second byte of a letter may be an ordinary sign.
        const before = wait(Buffer.from(text, 'latin1'), waitingIn)
        return before + rest()
      }
      if (!isHigh) return text
      if (isUtf8) return Buffer.from(text, 'latin1').toString('utf8')
      if (isMultiByte(encoding)) return decode(Buffer.from(text, 'latin1'), encoding) ?? ''
      const letters = lettersOf(encoding)
      return text.replace(/[\x80-\xff]/g, (sign) => letters[sign.charCodeAt(0)] ?? '')
    },
  }
}
