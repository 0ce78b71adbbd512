import { useI18n } from '../i18n/i18n'
import { Select } from '../ui/Select'
import { TokenField } from '../ui/TokenField'
import { useEdit, useField } from '../writing/context'
import { BylineRows } from './BylineRows'
import { CorrectionsSection } from './CorrectionsSection'
import { DatelineFields } from './DatelineFields'
import { RepliesSection } from './replies/RepliesSection'
import { ReplyToFacts } from './replies/ReplyToFacts'
import { Section } from './Section'
import { SlugField } from './SlugField'
import { WorkSection } from './WorkSection'

/** Languages a newsroom here writes in; an article in another one keeps it. */
const LANGUAGES = ['tr', 'ru', 'kk', 'en', 'az', 'uz', 'ky', 'uk', 'de', 'fr', 'ar', 'fa', 'zh']

/** What the story is: language, dateline, people, rubrics, tags, address. */
export function StoryTab() {
  const { t, languageName } = useI18n()
  const edit = useEdit()
  const language = useField('language')
  const rubrics = useField('rubrics')
  const tags = useField('tags')
  const replyTo = useField('replyTo')
  const languages = LANGUAGES.includes(language) ? LANGUAGES : [language, ...LANGUAGES]
  return (
    <>
      {replyTo && <ReplyToFacts replyTo={replyTo} />}
      <Section title={t('writing.story')}>
        <div data-field="language">
          <Select
            label={t('writing.field.language')}
            value={language}
            options={languages.map((value) => ({ value, label: capital(languageName(value)) }))}
            onChange={(value) => edit('language', { language: value })}
          />
        </div>
        <div data-field="rubrics">
          <TokenField
            label={t('writing.field.rubrics')}
            lang={language}
            values={rubrics}
            placeholder={t('writing.field.rubrics.placeholder')}
            onChange={(values) => edit('rubrics', { rubrics: values })}
          />
        </div>
        <div data-field="tags">
          <TokenField
            label={t('writing.field.tags')}
            lang={language}
            values={tags}
            placeholder={t('writing.field.tags.placeholder')}
            onChange={(values) => edit('tags', { tags: values })}
          />
        </div>
      </Section>
      <WorkSection />
      <DatelineFields />
      <BylineRows />
      <Section title={t('writing.address')}>
        <SlugField />
      </Section>
      <CorrectionsSection />
      <RepliesSection />
    </>
  )
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1)
