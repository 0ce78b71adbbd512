import { useState } from 'react'
import { AD_PRESETS, type AdPreset, AdRules, presetOf } from '../../../shared/ads/rules'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Select } from '../../ui/Select'
import { Choices } from './Choices'
import { ClearanceTable, FORBIDDABLE } from './ClearanceTable'
import { DistanceTable } from './DistanceTable'
import { ExceptionRows } from './ExceptionRows'
import { NumberField } from './NumberField'

const PRESETS = ['galley', 'spacefinder', 'newspack'] as const satisfies readonly AdPreset[]

/** Where ads may stand inside a story. Nothing is stored before Save. */
export function RulesDialog({
  rules,
  onSave,
  onClose,
}: {
  rules: AdRules
  onSave: (rules: AdRules) => void
  onClose: () => void
}) {
  const { t } = useI18n()
  const [draft, setDraft] = useState(rules)
  const change = (part: Partial<AdRules>) => setDraft({ ...draft, ...part })
  const preset = presetOf(draft)
  const percent = (width: 'phone' | 'desk') => (
    <NumberField
      label={t('adset.percent', { width: t(`adset.width.${width}`) })}
      value={Math.round(draft.density[width] * 100)}
      most={100}
      onChange={(value) => change({ density: { ...draft.density, [width]: value / 100 } })}
    />
  )
  return (
    <Dialog
      open
      size="large"
      title={t('adset.rules-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={() => onSave(AdRules.parse(draft))}>
            {t('sites.save')}
          </Button>
        </>
      }
    >
      <div className="adset-form">
        <div className="adset-pair">
          <Select
            label={t('adset.preset')}
            hint={t('adset.preset-hint')}
            value={preset ?? 'own'}
            options={[...PRESETS, ...(preset ? [] : (['own'] as const))].map((value) => ({
              value,
              label: t(`adset.preset.${value}`),
            }))}
            onChange={(next) => {
              if (next !== 'own') setDraft({ ...AD_PRESETS[next], exceptions: draft.exceptions })
            }}
          />
          <NumberField
            label={t('adset.maximum')}
            value={draft.maximum}
            most={50}
            onChange={(maximum) => change({ maximum })}
          />
        </div>
        <DistanceTable rules={draft} onChange={change} />
        <Choices
          label={t('adset.beside')}
          options={FORBIDDABLE.map((value) => ({ value, label: t(`ads.kind.${value}`) }))}
          chosen={draft.beside}
          onChange={(beside) => change({ beside })}
        />
        <ClearanceTable rules={draft} onChange={change} />
        <fieldset className="adset-group">
          <legend>{t('adset.density')}</legend>
          <div className="adset-quad">
            {percent('phone')}
            {percent('desk')}
          </div>
          <p className="ui-field-hint">{t('adset.density-hint')}</p>
        </fieldset>
        <ExceptionRows rules={draft} onChange={change} />
      </div>
    </Dialog>
  )
}
