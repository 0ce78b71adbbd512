import { createContext, type ReactNode, Suspense, useContext, useMemo, useState } from 'react'
import { AddressesDialog } from './lazyDialogs'
import type { Queue } from './queue/queue'
import { useIntakeQueue } from './queue/useIntakeQueue'
import { type Bulletins, useBulletins } from './useBulletins'
import { useTake } from './useTake'

export interface Intake {
  /** Takes in what a clipboard or a drag holds: a page, or the pages whose addresses it holds. */
  readClipboard(data: DataTransfer): Promise<void>
  /** Takes in dropped files of any type; several show as a queue. */
  readFiles(files: readonly File[]): Promise<void>
  /** Asks for files in a native dialog. */
  chooseFile(): Promise<void>
  /**
   * Asks for addresses, beginning with those of a text. `leaving` is an article that may be left for the first page that
   * comes in; `refused` is called when the person wants none of it.
   */
  askForAddresses(given?: { text: string; leaving: string; refused: () => void }): void
  readonly queue: Queue
  /** Unfolds the list of what is being taken in, and brings the focus to it. */
  showQueue(): void
  readonly bulletins: Omit<Bulletins, 'dialog'>
}

const Context = createContext<Intake | null>(null)

/** Foreign material becomes articles of the library, whatever the window shows meanwhile. */
export function IntakeProvider({ children }: { children: ReactNode }) {
  const { dialog, ask, store, offerOther } = useBulletins()
  const bulletins = useMemo(() => ({ ask, store, offerOther }), [ask, store, offerOther])
  const { queue, panel, showQueue, ...takers } = useIntakeQueue(bulletins)
  const { takeAddresses } = takers
  const take = useTake(bulletins, takers)
  const [asked, setAsked] = useState<{ text: string; leaving: string; refused: () => void } | null>(null)
  const value = useMemo<Intake>(
    () => ({
      ...take,
      askForAddresses: (given = { text: '', leaving: '', refused: () => {} }) => setAsked(given),
      queue,
      showQueue,
      bulletins,
    }),
    [take, queue, showQueue, bulletins],
  )
  return (
    <Context value={value}>
      {children}
      {panel}
      {dialog}
      {asked && (
        <Suspense>
          <AddressesDialog
            open
            given={asked.text}
            onTake={(addresses) => {
              setAsked(null)
              takeAddresses(addresses, asked.leaving)
            }}
            onClose={() => {
              setAsked(null)
              asked.refused()
            }}
          />
        </Suspense>
      )}
    </Context>
  )
}

export function useIntake(): Intake {
  const value = useContext(Context)
  if (!value) throw new Error('useIntake outside IntakeProvider')
  return value
}
