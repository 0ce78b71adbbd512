import { useCallback, useMemo, useState } from 'react'
import type { Article } from '../../shared/article/article'
import { fail, type Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { useToasts } from '../ui/Toasts'
import { markFresh } from './fresh'
import { readPaste } from './readPaste'

export interface Intake {
  /** Takes in what a clipboard or a drag holds. */
  readClipboard(data: DataTransfer): Promise<void>
  /** Takes in a file of any type that was dropped. */
  readFile(file: File): Promise<void>
  /** Asks for files in a native dialog. */
  chooseFile(): Promise<void>
  readonly busy: boolean
}

const ADDRESS = /^https?:\/\/[^\s<>"]{3,4000}$/i
/** No document a newsroom takes in is larger; what a text may be is said by the reader. */
const MEGABYTES = 50
const tooLarge = (file: string) =>
  fail('invalid', 'intake.too-large', 'The file is too large.', { file, megabytes: MEGABYTES })
const unreadable = (file: string) =>
  fail('missing', 'intake.not-readable', 'The file could not be read.', { file })

/** Foreign material becomes an article of the library, which opens with the report of what was done to it. */
export function useIntake(): Intake {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { go } = useNavigation()
  const [busy, setBusy] = useState(false)

  const take = useCallback(
    async (read: () => Promise<Result<{ article: Article } | null>>) => {
      setBusy(true)
      const shown: (() => void)[] = []
      const slow = setTimeout(() => shown.push(show({ text: t('intake.reading'), sticky: true })), 1000)
      try {
        const result = await read()
        if (!result.ok) show({ text: words(result.fault), tone: 'bad' })
        else if (result.value) {
          const saved = await desk.intake.save({ article: result.value.article })
          if (!saved.ok) show({ text: words(saved.fault), tone: 'bad' })
          else {
            markFresh(saved.value.article.id)
            go({ name: 'writing', id: saved.value.article.id })
          }
        }
      } finally {
        clearTimeout(slow)
        for (const dismiss of shown) dismiss()
        setBusy(false)
      }
    },
    [go, show, t, words],
  )

  return useMemo(
    () => ({
      busy,
      async readClipboard(data) {
        if (data.getData('text/plain').trim() === '' && data.getData('text/html').trim() === '') {
          show({ text: t('intake.nothing') })
          return
        }
        // An address alone means the page at it.
        const address = data.getData('text/plain').trim()
        if (ADDRESS.test(address)) return take(() => desk.intake.fetch({ url: address }))
        // The clipboard is only readable while the event lasts, so it is read before anything waits.
        const reading = readPaste(data)
        await take(() => reading)
      },
      async readFile(file) {
        if (file.size > MEGABYTES * 1_000_000) {
          show({ text: words(tooLarge(file.name).fault), tone: 'bad' })
          return
        }
        const bytes = await file.arrayBuffer().catch(() => null)
        if (bytes) await take(() => desk.intake.readBytes({ name: file.name, bytes: new Uint8Array(bytes) }))
        else show({ text: words(unreadable(file.name).fault), tone: 'bad' })
      },
      // The dialog may stay open for long; only what follows it is work.
      async chooseFile() {
        const chosen = await desk.intake.chooseFile({})
        if (!chosen.ok) await take(async () => chosen)
        else for (const { result } of chosen.value ?? []) await take(async () => result)
      },
    }),
    [busy, take, show, t, words],
  )
}
