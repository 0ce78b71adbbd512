import { SquareArrowOutUpRight } from 'lucide-react'
import type { ReplyTo } from '../../../shared/article/reply'
import { wordsIn } from '../../../shared/text/wordsIn'
import type { MessageKey } from '../../i18n/catalogue'
import { isMessageKey } from '../../i18n/catalogue'
import { useI18n } from '../../i18n/i18n'
import { useNow } from '../../library/useNow'
import { useNavigation } from '../../navigation'
import { Button } from '../../ui/Button'
import { useField, useWriting } from '../../writing/context'
import { Section } from '../Section'
import { Deadline, Fact } from './Fact'
import { useRows } from './useRows'

/** On a reply: what it answers, and its place and length beside those of the words it answers. */
export function ReplyToFacts({ replyTo }: { replyTo: ReplyTo }) {
  const { t } = useI18n()
  const now = useNow()
  const { go } = useNavigation()
  const { session } = useWriting()
  const [rubrics, layout, language] = [useField('rubrics'), useField('layout'), useField('language')]
  const status = useField('status')
  const rows = useRows([replyTo.article, session.id])
  const words = (count: number | undefined) => (count === undefined ? '–' : t('common.words', { count }))
  const layoutName = (name: string) => {
    const key = `writing.layout.${name}`
    return isMessageKey(key) ? t(key satisfies MessageKey) : name
  }
  const place = (names: readonly string[], kind: string) =>
    [names.join(', ') || '–', layoutName(kind)].join(' · ')
  return (
    <Section title={t('replies.to')}>
      <article className="reply-card" aria-label={t('replies.to')}>
        <header>
          <strong lang={language}>{replyTo.headline || t('common.untitled')}</strong>
        </header>
        {replyTo.claim && <blockquote lang={language}>{replyTo.claim}</blockquote>}
        <dl>
          {replyTo.due && (
            <Deadline due={replyTo.due} now={now} isMet={status === 'published' || status === 'corrected'} />
          )}
          {replyTo.claim && (
            <Fact name={t('replies.claim-length')}>{words(wordsIn(replyTo.claim, language))}</Fact>
          )}
          <Fact name={t('replies.original-length')}>{words(rows.get(replyTo.article)?.words)}</Fact>
          <Fact name={t('replies.length')}>{words(rows.get(session.id)?.words)}</Fact>
          <Fact name={t('replies.original-place')}>{place(replyTo.rubrics, replyTo.layout)}</Fact>
          <Fact name={t('replies.place')}>{place(rubrics, layout)}</Fact>
        </dl>
        <Button
          size="small"
          icon={SquareArrowOutUpRight}
          onClick={() => go({ name: 'writing', id: replyTo.article })}
        >
          {t('replies.open-original')}
        </Button>
      </article>
    </Section>
  )
}
