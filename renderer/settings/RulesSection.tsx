import { RotateCcw } from 'lucide-react'
import { CheckName, Verdict, verdictOn } from '../../shared/article/rules'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Segmented } from '../ui/Segmented'
import './rules.css'
import { Section } from './SettingsScreen'
import type { Save } from './useSaving'
import { useSettings } from './useSettings'

const OFFERED = CheckName.options

/** What each check before publishing does in this newsroom. */
export function RulesSection({ save }: { save: Save }) {
  const { t } = useI18n()
  const { rules } = useSettings().settings
  const options = Verdict.options.map((value) => ({ value, label: t(`checks.verdict.${value}`) }))
  return (
    <Section title={t('settings.rules')} text={t('settings.rules-text')}>
      {OFFERED.map((name) => (
        <div className="house-rule" key={name} data-rule={name}>
          <div aria-hidden="true">
            <strong>{t(`checks.name.${name}`)}</strong>
            <p>{t(`checks.why.${name}`)}</p>
          </div>
          <Segmented
            label={t(`checks.name.${name}`)}
            hideLabel
            value={verdictOn(name, rules)}
            options={options}
            onChange={(verdict) => void save(t('settings.rules'), { rules: { ...rules, [name]: verdict } })}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          icon={RotateCcw}
          disabled={Object.keys(rules).length === 0}
          onClick={() => void save(t('settings.rules'), { rules: {} })}
        >
          {t('settings.rules-reset')}
        </Button>
      </div>
    </Section>
  )
}
