import { useMemo } from 'react'
import { addressesIn, isOnlyAddresses } from '../../shared/intake/addressList'
import type { Reading } from '../../shared/intake/taken'
import { ok, type Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { useToasts } from '../ui/Toasts'
import type { IntakeQueue } from './queue/useIntakeQueue'
import { readDropped } from './readDropped'
import { readPaste } from './readPaste'
import type { Bulletins } from './useBulletins'
import type { Intake } from './useIntake'

/** Milliseconds of reading that need no word. */
const SLOW = 1000

/** What the window does with what comes in: one thing opens at once, several go through the queue. */
export function useTake(
  bulletins: Omit<Bulletins, 'dialog'>,
  { takeAddresses, takeFiles, takeOpened }: Pick<IntakeQueue, 'takeAddresses' | 'takeFiles' | 'takeOpened'>,
): Pick<Intake, 'readClipboard' | 'readFiles' | 'chooseFile'> {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { go } = useNavigation()
  return useMemo(() => {
    const open = (id: string) => go({ name: 'writing', id })

    async function take(reading: Promise<Result<Reading>>): Promise<void> {
      const shown: (() => void)[] = []
      const slow = setTimeout(() => shown.push(show({ text: t('intake.reading'), sticky: true })), SLOW)
      const read = await reading.finally(() => {
        clearTimeout(slow)
        for (const dismiss of shown) dismiss()
      })
      const done = read.ok ? await keep(read.value) : read
      if (!done.ok) show({ text: words(done.fault), tone: 'bad' })
    }

    async function keep(reading: Reading): Promise<Result<null>> {
      const isBulletin = reading.parts.length > 1
      const choice = isBulletin ? await bulletins.ask(reading) : ({ as: 'one' } as const)
      if (!choice) {
        const again = {
          label: t('intake.queue-choose'),
          onSelect: () => void take(Promise.resolve(ok(reading))),
        }
        show({ text: t('intake.bulletin-none'), action: again })
        return ok(null)
      }
      const stored = await bulletins.store(reading, choice)
      if (!stored.ok) return stored
      const [first] = stored.value
      if (first) open(first.id)
      if (isBulletin) bulletins.offerOther(reading, choice, open)
      return ok(null)
    }

    return {
      async readClipboard(data) {
        const text = data.getData('text/plain')
        if (text.trim() === '' && data.getData('text/html').trim() === '') {
          show({ text: t('intake.nothing') })
          return
        }
        // Addresses alone mean the pages at them.
        if (isOnlyAddresses(text)) takeAddresses(addressesIn(text).addresses)
        // The clipboard is only readable while the event lasts, so it is read before anything waits.
        else await take(readPaste(data))
      },
      async readFiles(files) {
        const [only] = files
        if (files.length > 1) takeFiles(files)
        else if (only) {
          const addresses = await listedIn(only)
          if (addresses.length > 0) takeAddresses(addresses)
          else await take(readDropped(only))
        }
      },
      // The dialog may stay open for long; only what follows it is work.
      async chooseFile() {
        let dismiss = () => {}
        const off = desk.on('intakeProgress', ({ name, done, total }) => {
          if (total < 2) return
          dismiss()
          dismiss = show({ text: t('intake.reading-file', { name, at: done + 1, total }), sticky: true })
        })
        const chosen = await desk.intake.chooseFile({})
        off()
        dismiss()
        if (!chosen.ok) show({ text: words(chosen.fault), tone: 'bad' })
        else if (chosen.value?.length === 1)
          for (const { result } of chosen.value) await take(Promise.resolve(result))
        else if (chosen.value) takeOpened(chosen.value)
      },
    }
  }, [bulletins, takeAddresses, takeFiles, takeOpened, show, t, words, go])
}

const LONGEST_LIST = 1_000_000

/** The addresses of a text file that holds nothing else; none for every other file. */
async function listedIn(file: File): Promise<readonly string[]> {
  if (!/\.txt$/i.test(file.name) || file.size > LONGEST_LIST) return []
  const text = await file.text().catch(() => '')
  return isOnlyAddresses(text) ? addressesIn(text).addresses : []
}
