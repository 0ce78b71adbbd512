import { Crop, X } from 'lucide-react'
import type { CSSProperties } from 'react'
import { viewOf, viewStyle } from '../../shared/pictures/view'
import { pictureAddress } from '../editor/views/pictureAddress'
import { useI18n } from '../i18n/i18n'
import { askFraming } from '../pictures/framingRequest'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { useEdit, useField, useWriting } from './context'
import { LeadPlace } from './LeadPlace'
import { PictureOnWeb } from './PictureOnWeb'

const TEXTS = ['alt', 'caption', 'credit'] as const

/** The picture that goes with the headline, over the story, or the place for one. */
export function LeadPicture() {
  const { t } = useI18n()
  const { session } = useWriting()
  const edit = useEdit()
  const lead = useField('lead')
  const readOnly = session.readOnly !== ''
  if (!lead) return readOnly ? null : <LeadPlace />
  const shown = pictureAddress(lead.src)
  return (
    <figure className="lead-picture" data-field="lead">
      {shown ? (
        <img src={shown} alt={lead.alt} style={lead.shape && styleOf(viewStyle(viewOf(lead, lead.shape)))} />
      ) : (
        <PictureOnWeb src={lead.src} readOnly={readOnly} />
      )}
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
        {!readOnly && shown && (
          <IconButton
            icon={Crop}
            label={t('writing.picture.frame')}
            onClick={() =>
              askFraming({
                src: lead.src,
                framing: lead,
                save({ focus, crops, shape }) {
                  const now = session.fields().lead
                  if (now) edit('lead', { lead: { ...now, focus, crops, shape } })
                },
              })
            }
          />
        )}
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

/** CSS names as React wants them. */
const styleOf = (rules: Readonly<Record<string, string>>): CSSProperties =>
  Object.fromEntries(
    Object.entries(rules).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
