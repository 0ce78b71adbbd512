import { LockOpen, Wand2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { makeSlug } from '../../shared/article/slug'
import { useI18n } from '../i18n/i18n'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { useEdit, useField, useWriting } from '../writing/context'
import { DraftText } from './DraftText'
import { addressesLeft } from './formerSlugs'
import { UnlockDialog } from './UnlockDialog'
import { useFreeSlug } from './useFreeSlug'

const SLUG = /^([a-z0-9]+(-[a-z0-9]+)*)?$/

/**
 * The last part of the page's address. It stays as it is after the first publication, so that no link breaks, until a
 * person says that it is to change.
 */
export function SlugField() {
  const { t } = useI18n()
  const edit = useEdit()
  const { session } = useWriting()
  const slug = useField('slug')
  const headline = useField('headline')
  const language = useField('language')
  const receipts = useField('receipts')
  const former = useField('formerSlugs') ?? []
  const isOut = useField('stamps').firstPublished !== ''
  const [isUnlocked, setUnlocked] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const close = useCallback(() => setAsking(false), [])
  const made = makeSlug(headline, language, useSettings().settings.slugSchemes)
  const isMoving = isOut && former.length > 0 && !former.includes(slug)
  const locked = isOut && !isUnlocked
  const free = useFreeSlug(session.id, locked ? '' : slug || made)
  const change = (next: string, burst = false) => {
    const left = isOut ? addressesLeft(slug, former, receipts) : former
    edit('slug', { slug: next, ...(left.length > 0 && { formerSlugs: left }) }, burst)
  }
  const hint = isMoving
    ? t('slug.moves', { slug: former.at(-1) ?? '' })
    : locked
      ? t('writing.slug.locked')
      : undefined
  return (
    <div data-field="slug" className="slug-field">
      <DraftText
        label={t('writing.field.slug')}
        value={slug}
        placeholder={made}
        maxLength={200}
        readOnly={locked}
        hint={hint}
        accept={(typed) => (SLUG.test(typed) && (typed !== '' || !isOut) ? typed : null)}
        refusal={t('writing.slug.refused')}
        onAccept={(value) => change(value, true)}
      />
      {free?.holder && (
        <p className="slug-taken" role="status">
          {t('slug.taken', { headline: free.holder.headline, slug: free.slug })}
          <Button size="small" onClick={() => change(free.slug)}>
            {t('slug.take', { slug: free.slug })}
          </Button>
        </p>
      )}
      {locked ? (
        <Button variant="ghost" size="small" icon={LockOpen} onClick={() => setAsking(true)}>
          {t('slug.unlock')}
        </Button>
      ) : (
        <Button
          variant="ghost"
          size="small"
          icon={Wand2}
          disabled={made === '' || made === slug}
          onClick={() => change(made)}
        >
          {t('writing.slug.from-headline')}
        </Button>
      )}
      <UnlockDialog
        open={isAsking}
        onClose={close}
        onUnlock={() => {
          close()
          setUnlocked(true)
        }}
      />
    </div>
  )
}
