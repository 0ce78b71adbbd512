import { Plus, X } from 'lucide-react'
import { AdException, type AdRules } from '../../../shared/ads/rules'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Switch } from '../../ui/Switch'
import { FitFields } from './FitFields'
import { NumberField } from './NumberField'

/** For which stories something else holds. */
export function ExceptionRows({
  rules: { exceptions },
  onChange,
}: {
  rules: AdRules
  onChange: (part: Partial<AdRules>) => void
}) {
  const { t } = useI18n()
  const put = (index: number, part: object) =>
    onChange({
      exceptions: exceptions.map((one, at) => (at === index ? AdException.parse({ ...one, ...part }) : one)),
    })
  return (
    <fieldset className="adset-group">
      <legend>{t('adset.exceptions')}</legend>
      {exceptions.length > 0 && <p className="ui-field-hint">{t('adset.exceptions-hint')}</p>}
      {exceptions.map((one, index) => {
        const name = t('adset.exception-number', { number: index + 1 })
        return (
          <section className="adset-exception" key={name} aria-label={name}>
            <header>
              <h3>{name}</h3>
              <IconButton
                size="small"
                icon={X}
                label={t('common.remove-item', { name })}
                onClick={() => onChange({ exceptions: exceptions.filter((_, at) => at !== index) })}
              />
            </header>
            <FitFields fits={one} onChange={(part) => put(index, part)} />
            <div className="adset-pair">
              <NumberField
                label={t('adset.maximum')}
                value={one.maximum}
                most={50}
                onChange={(maximum) => put(index, { maximum })}
              />
              <Switch
                label={t('adset.exception-off')}
                checked={one.off}
                onChange={(off) => put(index, off ? { off, maximum: 0 } : { off })}
              />
            </div>
          </section>
        )
      })}
      <div>
        <Button
          size="small"
          icon={Plus}
          onClick={() => onChange({ exceptions: [...exceptions, AdException.parse({ maximum: 0 })] })}
        >
          {t('adset.exception-add')}
        </Button>
      </div>
    </fieldset>
  )
}
