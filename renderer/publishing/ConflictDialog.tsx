import { useEffect, useState } from 'react'
import type { Article } from '../../shared/article/article'
import { bodyTexts } from '../../shared/render/bodyTexts'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Spinner } from '../ui/Spinner'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import './conflict.css'

interface ConflictDialogProps {
  site: Site
  remoteId: string
  /** Publishes over exactly the version that was seen here. */
  onOver: (base: string) => void
  onClose: () => void
}

const textsOf = (article: Pick<Article, 'headline' | 'standfirst' | 'body'>): string[] => [
  article.headline,
  ...(article.standfirst ? [article.standfirst] : []),
  ...bodyTexts(article.body),
]

/** Both versions of an article side by side, and what can be done with the site's one. Neither is changed here. */
export function ConflictDialog({ site, remoteId, onOver, onClose }: ConflictDialogProps) {
  const { t, date, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const [theirs, setTheirs] = useState<{ base: string; updated: string; texts: string[] } | null>(null)
  const [mine] = useState(() => textsOf(session.whole()))
  useEffect(() => {
    let gone = false
    void desk.publish.pull({ site: site.id, remoteId }).then((pulled) => {
      if (gone) return
      if (pulled.ok) {
        const { base, updated, article } = pulled.value
        setTheirs({ base, updated, texts: textsOf(article) })
        return
      }
      show({ text: words(pulled.fault), tone: 'bad' })
      onClose()
    })
    return () => {
      gone = true
    }
  }, [site.id, remoteId, show, words, onClose])
  const keep = async () => {
    const kept = await desk.publish.keepCopy({ site: site.id, remoteId })
    show(
      kept.ok
        ? { text: t('conflict.kept', { headline: kept.value.headline }), tone: 'good' }
        : { text: words(kept.fault), tone: 'bad' },
    )
  }
  return (
    <Dialog
      open
      size="large"
      title={t('conflict.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button disabled={!theirs} onClick={() => void keep()}>
            {t('conflict.keep-theirs')}
          </Button>
          <Button variant="danger" disabled={!theirs} onClick={() => theirs && onOver(theirs.base)}>
            {t('conflict.over')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      {theirs ? (
        <div className="conflict">
          <Version title={t('conflict.mine')} texts={mine} others={theirs.texts} />
          <Version
            title={`${t('conflict.theirs')} · ${date(theirs.updated)}`}
            texts={theirs.texts}
            others={mine}
          />
        </div>
      ) : (
        <Spinner size={18} />
      )}
    </Dialog>
  )
}

function Version({
  title,
  texts,
  others,
}: {
  title: string
  texts: readonly string[]
  others: readonly string[]
}) {
  const known = new Set(others)
  return (
    <section>
      <h3>{title}</h3>
      {texts.map((text, index) => {
        const key = `${index} ${text.slice(0, 40)}`
        return known.has(text) ? <p key={key}>{text}</p> : <mark key={key}>{text}</mark>
      })}
    </section>
  )
}
