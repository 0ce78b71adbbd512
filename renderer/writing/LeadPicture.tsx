import { X } from 'lucide-react'
import { pictureAddress } from '../editor/views/pictureAddress'
import { useI18n } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { useEdit, useField, useWriting } from './context'
import { PictureOnWeb } from './PictureOnWeb'

const TEXTS = ['alt', 'caption', 'credit'] as const

/** The picture that goes with the headline, over the story; nothing where the article has none. */
export function LeadPicture() {
  const { t } = useI18n()
  const { session } = useWriting()
  const edit = useEdit()
  const lead = useField('lead')
  if (!lead) return null
  const shown = pictureAddress(lead.src)
  const readOnly = session.readOnly !== ''
  return (
    <figure className="lead-picture" data-field="lead">
      {shown ? <img src={shown} alt={lead.alt} /> : <PictureOnWeb src={lead.src} readOnly={readOnly} />}
      <figcaption>
        {TEXTS.map((name) => (
          <TextField
            key={name}
            label={t(`writing.figure.${name}`)}
            value={lead[name]}
            maxLength={2000}
            readOnly={readOnly}
            onChange={(text) => edit('lead', { lead: { ...lead, [name]: text } }, true)}
          />
        ))}
        {!readOnly && (
          <IconButton
            icon={X}
            label={t('writing.lead.remove')}
            onClick={() => edit('lead', { lead: null })}
          />
        )}
      </figcaption>
    </figure>
  )
}
