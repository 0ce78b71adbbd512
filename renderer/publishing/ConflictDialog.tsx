import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../shared/article/article'
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
import { MergeRows } from './MergeRows'
import { type MergeText, mergedText, piecesOf } from './merging'

interface ConflictDialogProps {
  site: Site
  remoteId: string
  /** The version both sides began with, as the receipt names it; empty when there is none. */
  base: string
  /** Publishes over exactly the version that was seen here. */
  onOver: (base: string) => void
  onClose: () => void
}

interface Theirs {
  readonly base: string
  readonly updated: string
  readonly article: Article
  readonly was: MergeText | null
}

/** An article in three versions: what both sides began with, ours, and the site's. Nothing changes before it is agreed to. */
export function ConflictDialog({ site, remoteId, base, onOver, onClose }: ConflictDialogProps) {
  const { t, date, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const [mine] = useState(() => session.whole())
  useEffect(() => {
    let gone = false
    const asked = { site: site.id, remoteId, ...(base ? { version: base } : {}) }
    void desk.publish.pull(asked).then((pulled) => {
      if (gone) return
      if (pulled.ok) return setTheirs(pulled.value)
      show({ text: words(pulled.fault), tone: 'bad' })
      onClose()
    })
    return () => {
      gone = true
    }
  }, [site.id, remoteId, base, show, words, onClose])
  const pieces = useMemo(() => (theirs ? piecesOf(theirs.was, mine, theirs.article) : []), [theirs, mine])
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
    const merged = mergedText(pieces, choices)
    if (!merged || !theirs) return
    // What gives way is kept first; ours can be taken back by undo.
    if (dropsLive(pieces, choices) && !(await keep())) return
    session.become({ ...session.whole(), ...merged }, 'body')
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
