import { ArrowRight, X } from 'lucide-react'
import type { Profile, ProfileEntry } from '../../../shared/intake/profile'
import { isMessageKey } from '../../i18n/catalogue'
import { type I18n, useI18n } from '../../i18n/i18n'
import { IconButton } from '../../ui/IconButton'
import { fieldWords } from '../decisionWords'
import './lessons.css'

/** What is remembered for one host, newest first: each decision as it was taken, and a way to forget it. */
export function Lessons({
  profile,
  onChange,
}: {
  profile: Profile
  onChange: (next: Profile, said: string) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { entries, rulesOff } = profile
  const forgetEntry = (entry: ProfileEntry) =>
    onChange(
      { ...profile, entries: entries.filter((one) => one !== entry) },
      t('profiles.entry-forgotten', { line: lineOf(entry) }),
    )
  const forgetRule = (rule: string) =>
    onChange(
      { ...profile, rulesOff: rulesOff.filter((one) => one !== rule) },
      t('profiles.entry-forgotten', { line: ruleWords(i18n, rule) }),
    )
  return (
    <div className="lessons">
      <ul>
        {entries.toReversed().map((entry) => (
          <li key={entry.key}>
            <bdi>{lineOf(entry)}</bdi>
            <p>
              <ArrowRight size={13} aria-hidden="true" />
              {entry.action === 'moved' ? fieldWords(i18n, entry.field) : t(`intake.outcome.${entry.action}`)}
            </p>
            <IconButton
              size="small"
              icon={X}
              label={t('profiles.forget-line', { line: lineOf(entry) })}
              onClick={() => forgetEntry(entry)}
            />
          </li>
        ))}
      </ul>
      {rulesOff.length > 0 && (
        <>
          <h4>{t('profiles.rules-off')}</h4>
          <ul>
            {rulesOff.map((rule) => (
              <li key={rule}>
                <span>{ruleWords(i18n, rule)}</span>
                <IconButton
                  size="small"
                  icon={X}
                  label={t('profiles.forget-line', { line: ruleWords(i18n, rule) })}
                  onClick={() => forgetRule(rule)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** As it was printed; older profiles know only what rules compare. */
const lineOf = ({ example, key }: ProfileEntry): string => example || key

function ruleWords({ t }: I18n, rule: string): string {
  const key = `intake.rule.${rule}`
  return isMessageKey(key) ? t(key) : rule
}
