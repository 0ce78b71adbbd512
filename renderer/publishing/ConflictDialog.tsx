import { useEffect, useMemo, useState } from 'react'
import type { Article, Receipt } from '../../shared/article/article'
import { type Choice, dropsLive } from '../../shared/publish/merge/mergeBlocks'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Spinner } from '../ui/Spinner'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import './conflict.css'
import { addressAfter, beganWith } from './beganWith'
import { MergeRows } from './MergeRows'
import { type MergeBase, mergedText, piecesOf } from './merging'

interface ConflictDialogProps {
  site: Site
  remoteId: string
  /** What the library last knew of the site; its base is the version both sides began with. */
  receipt: Receipt | null
  /** Publishes over exactly the version that was seen here. */
  onOver: (base: string) => void
  onClose: () => void
}

interface Theirs {
  readonly base: string
  readonly updated: string
  readonly article: Article
  readonly began: MergeBase
}

/** An article in three versions: what both sides began with, ours, and the site's. Nothing changes before it is agreed to. */
export function ConflictDialog({ site, remoteId, receipt, onOver, onClose }: ConflictDialogProps) {
  const { t, date, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const [mine] = useState(() => session.whole())
  const [known] = useState(receipt)
  useEffect(() => {
    let gone = false
    const asked = { site: site.id, remoteId, ...(known?.base ? { version: known.base } : {}) }
    void desk.publish.pull(asked).then(async (pulled) => {
      const began = pulled.ok ? await beganWith(session.id, known, pulled.value) : null
      if (gone) return
      if (pulled.ok && began) return setTheirs({ ...pulled.value, began })
      if (!pulled.ok) show({ text: words(pulled.fault), tone: 'bad' })
      onClose()
    })
    return () => {
      gone = true
    }
  }, [session, site.id, remoteId, known, show, words, onClose])
  const pieces = useMemo(() => (theirs ? piecesOf(theirs.began, mine, theirs.article) : []), [theirs, mine])
  const left = pieces.filter((piece, index) => piece.kind === 'choice' && !choices.has(index)).length
  const keep = async (): Promise<boolean> => {
    const kept = await desk.publish.keepCopy({ site: site.id, remoteId })
    show(
      kept.ok
        ? { text: t('conflict.kept', { headline: kept.value.headline }), tone: 'good' }
        : { text: words(kept.fault), tone: 'bad' },
    )
    return kept.ok
  }
  const merge = async () => {
    const merged = mergedText(mine, pieces, choices)
    if (!merged || !theirs) return
    // What gives way is kept first, on both sides: ours as a version, theirs where it can be read.
    const own = (await session.flush())
      ? await desk.versions.keep({ id: session.id, cause: 'restore', name: '' })
      : null
    const fault = own ? !own.ok && own.fault : session.fault()
    if (fault) show({ text: words(fault), tone: 'bad' })
    if (!own?.ok) return
    if (dropsLive(pieces, choices) && !(await keep())) return
    const address = theirs.began.hasMoved ? addressAfter(mine, theirs.article, merged.slug) : {}
    session.become({ ...session.whole(), ...merged, ...address }, 'body')
    onOver(theirs.base)
  }
  return (
    <Dialog
      open
      size="large"
      title={t('conflict.title')}
      onClose={onClose}
      actions={
        <>
          {left > 0 && <span className="merge-left">{t('conflict.left', { count: left })}</span>}
          <Button disabled={!theirs} onClick={() => void keep()}>
            {t('conflict.keep-theirs')}
          </Button>
          <Button variant="danger" disabled={!theirs} onClick={() => theirs && onOver(theirs.base)}>
            {t('conflict.over')}
          </Button>
          <Button variant="primary" disabled={!theirs || left > 0} onClick={() => void merge()}>
            {t('conflict.merge')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      {theirs ? (
        <>
          <p className="merge-when">
            {t('conflict.theirs')} · {date(theirs.updated)}
          </p>
          <MergeRows
            pieces={pieces}
            choices={choices}
            choose={(index, choice) => setChoices((all) => new Map(all).set(index, choice))}
          />
        </>
      ) : (
        <Spinner size={18} />
      )}
    </Dialog>
  )
}
