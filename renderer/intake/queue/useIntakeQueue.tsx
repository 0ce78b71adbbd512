import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { OpenedFile } from '../../../shared/intake/taken'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { useNavigation } from '../../navigation'
import { useToasts } from '../../ui/Toasts'
import { binIfBlank } from '../blank'
import { putAway, welcome } from '../putAway'
import { readDropped } from '../readDropped'
import { articlesOf, type Bulletins } from '../useBulletins'
import { QueuePanel } from './QueuePanel'
import { createQueue, type Item, isOver, type Job, type Queue } from './queue'

/** One thing that is quick needs no list. */
const SLOW = 600

export interface IntakeQueue {
  readonly queue: Queue
  /** `leaving` is an article that may be left for the first page that comes in; empty for none. */
  takeAddresses(addresses: readonly string[], leaving?: string): void
  takeFiles(files: readonly File[]): void
  /** Files that main has opened and read. */
  takeOpened(files: readonly OpenedFile[]): void
  showQueue(): void
  /** The list on the screen; null while there is nothing to show. */
  readonly panel: ReactNode
}

/** The window's queue: what comes in is stored, the first of a batch opens, and the rest wait in the library. */
export function useIntakeQueue(bulletins: Omit<Bulletins, 'dialog'>): IntakeQueue {
  const { t } = useI18n()
  const { show } = useToasts()
  const { view, go } = useNavigation()
  const [folded, setFolded] = useState<boolean | null>(null)
  const [wanted, setWanted] = useState(false)
  const batch = useRef({ hasOpened: false, leaving: '' })
  const now = useRef({ view, go, t, show })
  now.current = { view, go, t, show }
  const openArticle = useCallback((id: string) => now.current.go({ name: 'writing', id }), [])

  const queue = useMemo(
    () =>
      createQueue({
        save: putAway,
        stored(item, allowHosts) {
          welcome(item.articles, allowHosts)
          const [first] = item.articles
          if (!first || batch.current.hasOpened) return
          batch.current.hasOpened = true
          const { view, t, show } = now.current
          // Whoever is writing goes on writing.
          const { leaving } = batch.current
          const isBlank = view.name === 'writing' && view.id === leaving
          if (isBlank) void binIfBlank(leaving)
          if (view.name !== 'writing' || isBlank) openArticle(first.id)
          else
            show({
              text: t('intake.taken-in', { headline: first.headline || t('common.untitled') }),
              tone: 'good',
              action: { label: t('intake.open'), onSelect: () => openArticle(first.id) },
            })
          const all = queue.items()
          if (all.length === 1) queue.forget(item.id)
        },
      }),
    [openArticle],
  )
  const items = useSyncExternalStore(queue.subscribe, queue.items)

  const add = useCallback(
    (jobs: readonly Job[], leaving = '') => {
      if (queue.items().every(isOver)) {
        queue.clear()
        batch.current = { hasOpened: false, leaving }
        setFolded(null)
        setWanted(false)
      }
      queue.add(jobs)
    },
    [queue],
  )
  const choose = useCallback(
    async ({ id, reading }: Item) => {
      if (!reading) return
      const choice = await bulletins.ask(reading)
      if (!choice) return
      await queue.choose(id, articlesOf(reading, choice))
      bulletins.offerOther(reading, choice, openArticle)
    },
    [bulletins, queue, openArticle],
  )
  const only = items.length === 1 ? items[0] : undefined
  const asked = useRef(0)
  useEffect(() => {
    // One thing alone is asked about at once; in a long list the person chooses when.
    if (only?.state !== 'choosing' || asked.current === only.id) return
    asked.current = only.id
    void choose(only)
  }, [only, choose])

  const isShown = useShown(items)
  const aside = view.name === 'writing'
  const showQueue = useCallback(() => {
    setWanted(true)
    setFolded(false)
    requestAnimationFrame(() => document.getElementById('queue-title')?.focus())
  }, [])
  useEffect(() => desk.on('intakeProgress', ({ name }) => queue.came(name)), [queue])
  const takers = useMemo(
    () => ({
      takeAddresses: (addresses: readonly string[], leaving?: string) =>
        add(addresses.map(addressJob), leaving),
      takeFiles: (files: readonly File[]) => add(files.map(fileJob)),
      takeOpened: (files: readonly OpenedFile[]) => add(files.map(openedJob)),
    }),
    [add],
  )
  return {
    queue,
    showQueue,
    ...takers,
    panel: (isShown || (wanted && items.length > 0)) && (
      <QueuePanel
        queue={queue}
        items={items}
        aside={aside}
        folded={folded ?? aside}
        onFold={setFolded}
        onOpen={openArticle}
        onChoose={(item) => void choose(item)}
      />
    ),
  }
}

const addressJob = (address: string): Job => ({
  name: address,
  kind: 'address',
  read(allowHosts, signal) {
    const ask = crypto.randomUUID()
    signal.addEventListener('abort', () => void desk.intake.stop({ ask }), { once: true })
    return desk.intake.fetch({ url: address, allowHost: allowHosts.join(','), ask })
  },
})

const fileJob = (file: File): Job => ({ name: file.name, kind: 'file', read: () => readDropped(file) })

const openedJob = ({ name, result }: OpenedFile): Job => ({
  name,
  kind: 'file',
  isRead: true,
  read: async () => result,
})

/** A list of several shows at once; one thing alone when it takes time, or went wrong. */
function useShown(items: readonly Item[]): boolean {
  const [slow, setSlow] = useState(false)
  const busy = items.some((item) => !isOver(item))
  useEffect(() => {
    if (!busy) {
      setSlow(false)
      return
    }
    const timer = setTimeout(() => setSlow(true), SLOW)
    return () => clearTimeout(timer)
  }, [busy])
  return items.length > 1 || (items.length === 1 && (slow || items[0]?.state === 'failed'))
}
