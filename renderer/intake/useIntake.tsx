import { useCallback, useMemo, useState } from 'react'
import type { Article } from '../../shared/article/article'
import type { Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { useToasts } from '../ui/Toasts'
import { markFresh } from './fresh'
import { readPaste } from './readPaste'

export interface Intake {
  /** Takes in what a clipboard or a drag holds. */
  readClipboard(data: DataTransfer): Promise<void>
  readText(input: { kind: 'text' | 'html' | 'auto'; text: string; name?: string }): Promise<void>
  /** Asks for a file in a native dialog. */
  chooseFile(): Promise<void>
  readonly busy: boolean
}

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
        // The clipboard is only readable while the event lasts, so it is read before anything waits.
        const reading = readPaste(data)
        await take(() => reading)
      },
      readText: ({ kind, text }) => take(() => desk.intake.read({ kind, text })),
      // The dialog may stay open for long; only what follows it is work.
      async chooseFile() {
        const chosen = await desk.intake.chooseFile({})
        if (!chosen.ok) await take(async () => chosen)
        else for (const { result } of chosen.value ?? []) await take(async () => result)
      },
    }),
    [busy, take, show, t],
  )
}
