import { useState } from 'react'
import { keptFree, LABEL_LANGUAGES, SlotDefinition, Suppression } from '../../../shared/ads/inventory'
import type { SiteProfile } from '../../../shared/publish/site'
import { siteWords } from '../../../shared/render/words'
import { slotName } from '../../editor/slotName'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { FitFields } from './FitFields'
import { SizeFields } from './SizeFields'

interface SlotDialogProps {
  site: SiteProfile
  /** Null for a new one. */
  slot: SlotDefinition | null
  onSave: (slot: SlotDefinition) => void
  onClose: () => void
}

const FRESH: SlotDefinition = {
  name: '',
  position: 'in-story',
  heightPhone: 250,
  heightTablet: 250,
  heightDesk: 250,
}

/** One slot of a site. Nothing is stored before Save. */
export function SlotDialog({ site, slot, onSave, onClose }: SlotDialogProps) {
  const i18n = useI18n()
  const { t } = i18n
  const [draft, setDraft] = useState<SlotDefinition>(slot ?? FRESH)
  const [isTried, setTried] = useState(false)
  const [badSize, setBadSize] = useState(false)
  const change = (part: Partial<SlotDefinition>) => setDraft({ ...draft, ...part })
  const name = draft.name.trim()
  const isTaken = site.inventory.some((other) => other.name === name && other.name !== slot?.name)
  const problem = isTaken
    ? t('adset.name-taken')
    : isTried && (name === '' || keptFree(name))
      ? t('adset.name-missing')
      : ''
  const suppress = draft.suppress ?? Suppression.parse({})
  const save = () => {
    setTried(true)
    const whole = SlotDefinition.safeParse({ ...draft, name })
    if (whole.success && !isTaken && !badSize) onSave(whole.data)
  }
  return (
    <Dialog
      open
      size="large"
      title={slot ? t('adset.edit', { slot: slotName(t, slot.name) }) : t('adset.add')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={save}>
            {t('sites.save')}
          </Button>
        </>
      }
    >
      <div className="adset-form">
        <div className="adset-triple">
          <TextField
            label={t('adset.name')}
            hint={t('adset.name-hint')}
            problem={problem}
            maxLength={100}
            value={draft.name}
            onChange={(next) => change({ name: next })}
          />
          <Select
            label={t('adset.position')}
            value={draft.position}
            options={SlotDefinition.shape.position.options.map((value) => ({
              value,
              label: t(`writing.position.${value}`),
            }))}
            onChange={(position) => change({ position })}
          />
          <TextField
            label={t('adset.price')}
            hint={t('adset.price-hint')}
            maxLength={40}
            value={draft.priceClass ?? ''}
            onChange={(priceClass) => change({ priceClass })}
          />
        </div>
        <SizeFields slot={draft} onChange={change} onProblem={setBadSize} />
        <fieldset className="adset-group">
          <legend>{t('adset.labels')}</legend>
          <div className="adset-quad">
            {LABEL_LANGUAGES.map((language) => (
              <TextField
                key={language}
                label={i18n.languageName(language)}
                lang={language}
                maxLength={60}
                placeholder={siteWords(language).advertisement}
                value={draft.labels?.[language] ?? ''}
                onChange={(label) => change({ labels: { ...draft.labels, [language]: label } })}
              />
            ))}
          </div>
        </fieldset>
        {site.target === 'local' ? (
          <p className="ui-field-hint">{t('adset.markup-local')}</p>
        ) : (
          <TextArea
            label={t('adset.markup')}
            hint={t('adset.markup-hint')}
            rows={2}
            maxLength={5000}
            spellCheck={false}
            value={draft.markup ?? ''}
            onChange={(markup) => change({ markup })}
          />
        )}
        <fieldset className="adset-group">
          <legend>{t('adset.suppress')}</legend>
          <FitFields
            fits={suppress}
            onChange={(part) => change({ suppress: Suppression.parse({ ...suppress, ...part }) })}
          />
        </fieldset>
      </div>
    </Dialog>
  )
}
