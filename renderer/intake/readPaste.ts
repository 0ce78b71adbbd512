import { desk } from '../desk'

/** The contract's limit for one piece of text. */
const LIMIT = 10_000_000

/** Reads what a clipboard or a drag holds as a page. Nothing is stored. */
export function readPaste(data: DataTransfer): ReturnType<typeof desk.intake.read> {
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  return desk.intake.read({ kind: 'auto', text: text.slice(0, LIMIT), html: html.length > LIMIT ? '' : html })
}
