import { Fragment } from 'react'
import { printDateline } from '../../shared/dateline/printDateline'
import { useI18n } from '../i18n/i18n'
import { useField } from '../writing/context'

/** What the article has now of what such a page usually brings. */
export function Glance() {
  const { t } = useI18n()
  const headline = useField('headline')
  const language = useField('language')
  const dateline = useField('dateline')
  const [source] = useField('sources')
  const rubrics = useField('rubrics')
  const rows = [
    ['intake.field.headline', headline],
    ['intake.field.dateline', printDateline(dateline, language)],
    ['intake.field.rubrics', rubrics.join(', ')],
    ['intake.field.sources', source ? source.publisher || source.title || source.url : ''],
  ] as const
  return (
    <dl className="glance">
      {rows.map(([key, value]) => (
        <Fragment key={key}>
          <dt>{t(key)}</dt>
          <dd lang={language}>{value || '–'}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
