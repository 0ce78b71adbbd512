import { Layout } from '../../shared/article/article'
import { limitsOf } from '../../shared/publish/limits'
import { useI18n } from '../i18n/i18n'
import { FieldCount } from '../ui/FieldCount'
import { Switch } from '../ui/Switch'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useEdit, useField } from '../writing/context'
import type { Site } from '../writing/useSites'
import { Section } from './Section'
import { VariantsSection } from './variants/VariantsSection'

/** How the page is composed, whether readers may comment, and what search engines show. */
export function LayoutTab({ site }: { site: Site | null }) {
  const { t } = useI18n()
  const edit = useEdit()
  const limits = limitsOf(site?.target ?? 'local')
  const layout = useField('layout')
  const comments = useField('comments')
  const pinned = useField('pinned')
  const seo = useField('seo')
  const headline = useField('headline')
  const standfirst = useField('standfirst')
  return (
    <>
      <Section title={t('writing.layout')}>
        <div className="layout-choice" role="radiogroup" aria-label={t('writing.layout')} data-field="layout">
          {Layout.options.map((value) => (
            <label key={value} className="layout-card">
              <input
                type="radio"
                name="layout"
                checked={value === layout}
                onChange={() => edit('layout', { layout: value })}
              />
              <span className="layout-picture" data-layout={value} aria-hidden="true" />
              <span>{t(`writing.layout.${value}`)}</span>
            </label>
          ))}
        </div>
      </Section>
      <Section title={t('writing.comments')}>
        <div data-field="comments">
          <Switch
            label={t('writing.comments.open')}
            hint={t('writing.comments.hint')}
            checked={comments === 'open'}
            onChange={(open) => edit('comments', { comments: open ? 'open' : 'closed' })}
          />
        </div>
      </Section>
      <Section title={t('writing.front')}>
        <div data-field="pinned">
          <Switch
            label={t('writing.front.pinned')}
            hint={t('writing.front.hint')}
            checked={pinned === true}
            onChange={(isPinned) => edit('pinned', { pinned: isPinned })}
          />
        </div>
      </Section>
      <Section title={t('writing.seo')}>
        <div data-field="seo.title">
          <TextField
            label={t('writing.seo.title')}
            value={seo.title}
            placeholder={headline}
            maxLength={2000}
            onChange={(title) => edit('seo.title', { seo: { ...seo, title } }, true)}
          />
          <FieldCount text={seo.title} limit={limits['seo.title']} />
        </div>
        <div data-field="seo.description">
          <TextArea
            label={t('writing.seo.description')}
            value={seo.description}
            placeholder={standfirst}
            rows={3}
            maxLength={4000}
            onChange={(description) => edit('seo.description', { seo: { ...seo, description } }, true)}
          />
          <FieldCount text={seo.description} limit={limits['seo.description']} />
        </div>
      </Section>
      <VariantsSection site={site} />
    </>
  )
}
