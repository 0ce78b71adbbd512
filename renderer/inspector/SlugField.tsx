import { Wand2 } from 'lucide-react'
import { makeSlug } from '../../shared/article/slug'
import { useI18n } from '../i18n/i18n'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { useEdit, useField } from '../writing/context'
import { DraftText } from './DraftText'

const SLUG = /^([a-z0-9]+(-[a-z0-9]+)*)?$/

/** The last part of the page's address. It stays as it is after the first publication, so that no link breaks. */
export function SlugField() {
  const { t } = useI18n()
  const edit = useEdit()
  const slug = useField('slug')
  const headline = useField('headline')
  const language = useField('language')
  const locked = useField('stamps').firstPublished !== ''
  const made = makeSlug(headline, language, useSettings().settings.slugSchemes)
  return (
    <div data-field="slug" className="slug-field">
      <DraftText
        label={t('writing.field.slug')}
        value={slug}
        placeholder={made}
        maxLength={200}
        readOnly={locked}
        hint={locked ? t('writing.slug.locked') : undefined}
        accept={(typed) => (SLUG.test(typed) ? typed : null)}
        refusal={t('writing.slug.refused')}
        onAccept={(value) => edit('slug', { slug: value }, true)}
      />
      {!locked && (
        <Button
          variant="ghost"
          size="small"
          icon={Wand2}
          disabled={made === '' || made === slug}
          onClick={() => edit('slug', { slug: made })}
        >
          {t('writing.slug.from-headline')}
        </Button>
      )}
    </div>
  )
}
