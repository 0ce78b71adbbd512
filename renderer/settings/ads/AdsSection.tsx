import { Pencil, Plus, RotateCcw, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DEFAULT_INVENTORY, SLOT_WIDTHS, type SlotDefinition, slotSize } from '../../../shared/ads/inventory'
import { AD_PRESETS, presetOf } from '../../../shared/ads/rules'
import { Verdict, verdictOn } from '../../../shared/article/rules'
import type { SiteProfile } from '../../../shared/publish/site'
import { slotName } from '../../editor/slotName'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Segmented } from '../../ui/Segmented'
import { Select } from '../../ui/Select'
import { useToasts } from '../../ui/Toasts'
import { localSite, withSite } from '../localSite'
import { Section } from '../SettingsScreen'
import type { Save } from '../useSaving'
import { useSettings } from '../useSettings'
import './ads.css'
import { RulesDialog } from './RulesDialog'
import { SlotDialog } from './SlotDialog'
import { printSize } from './sizes'

type Open = 'rules' | 'new' | SlotDefinition | null

/** The ad slots of a site and its rules for ads inside stories. */
export function AdsSection({ save }: { save: Save }) {
  const { t } = useI18n()
  const { show } = useToasts()
  const { settings, language } = useSettings()
  const [chosen, setChosen] = useState('local')
  const [open, setOpen] = useState<Open>(null)
  const local = localSite(settings, language, t('library.local-site'))
  const sites = settings.sites.length > 0 ? settings.sites : [local]
  const site = sites.find(({ id }) => id === chosen) ?? local

  const store = (next: SiteProfile) => save(t('adset.title'), { sites: withSite(settings.sites, next) })
  const change = async (part: Partial<Pick<SiteProfile, 'inventory' | 'adRules'>>) => {
    setOpen(null)
    if (!(await store({ ...site, ...part }))) return
    show({
      text: t('adset.saved', { site: site.name }),
      tone: 'good',
      action: { label: t('common.undo'), onSelect: () => void store(site) },
    })
  }
  const put = (slot: SlotDefinition) =>
    change({
      inventory:
        open === 'new' ? [...site.inventory, slot] : site.inventory.map((one) => (one === open ? slot : one)),
    })
  const { density, maximum } = site.adRules
  const isUsual =
    JSON.stringify([site.inventory, site.adRules]) === JSON.stringify([DEFAULT_INVENTORY, AD_PRESETS.galley])

  return (
    <Section title={t('adset.title')} text={t('adset.text')}>
      {sites.length > 1 && (
        <Select
          label={t('adset.site')}
          value={site.id}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
      )}
      <div className="adset-block">
        <h3>{t('adset.slots')}</h3>
        {site.inventory.length === 0 && <p className="profiles-none">{t('adset.none')}</p>}
        {site.inventory.length > 0 && (
          <ul className="profiles">
            {site.inventory.map((slot) => (
              <li key={slot.name}>
                <SlotRow
                  slot={slot}
                  onEdit={() => setOpen(slot)}
                  onRemove={() => void change({ inventory: site.inventory.filter((one) => one !== slot) })}
                />
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button icon={Plus} size="small" onClick={() => setOpen('new')}>
            {t('adset.add')}
          </Button>
        </div>
      </div>
      <div className="adset-block">
        <h3>{t('adset.rules')}</h3>
        <p className="adset-summary">
          {t('adset.summary', {
            preset: t(`adset.preset.${presetOf(site.adRules) ?? 'own'}`),
            count: maximum,
            phone: Math.round(density.phone * 100),
            desk: Math.round(density.desk * 100),
          })}
        </p>
        <div className="adset-actions">
          <Button icon={SlidersHorizontal} size="small" onClick={() => setOpen('rules')}>
            {t('adset.rules-change')}
          </Button>
          <Button
            icon={RotateCcw}
            size="small"
            variant="ghost"
            disabled={isUsual}
            onClick={() => void change({ inventory: [...DEFAULT_INVENTORY], adRules: AD_PRESETS.galley })}
          >
            {t('adset.defaults')}
          </Button>
        </div>
      </div>
      <div>
        <Segmented
          label={t('adset.verdict')}
          value={verdictOn('ad-density', settings.rules)}
          options={Verdict.options.map((value) => ({ value, label: t(`checks.verdict.${value}`) }))}
          onChange={(verdict) =>
            void save(t('adset.title'), { rules: { ...settings.rules, 'ad-density': verdict } })
          }
        />
        <p className="ui-field-hint">{t('adset.verdict-hint')}</p>
      </div>
      {open === 'rules' && (
        <RulesDialog
          rules={site.adRules}
          onClose={() => setOpen(null)}
          onSave={(adRules) => void change({ adRules })}
        />
      )}
      {open !== null && open !== 'rules' && (
        <SlotDialog
          site={site}
          slot={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSave={(slot) => void put(slot)}
        />
      )}
    </Section>
  )
}

function SlotRow({
  slot,
  onEdit,
  onRemove,
}: {
  slot: SlotDefinition
  onEdit: () => void
  onRemove: () => void
}) {
  const { t } = useI18n()
  const name = slotName(t, slot.name)
  const position = t(`writing.position.${slot.position}`)
  const sizes = SLOT_WIDTHS.map((width) => {
    const size = slotSize(slot, width)
    return `${t(`adset.width.${width}`)} ${size.height > 0 ? printSize(size) : t('adset.hidden')}`
  })
  return (
    <div className="adset-slot">
      <div>
        <h4>
          {name}
          {slot.priceClass && <span className="chip">{slot.priceClass}</span>}
        </h4>
        <p>{[...(name === position ? [] : [position]), ...sizes].join(' · ')}</p>
      </div>
      <IconButton size="small" icon={Pencil} label={t('adset.edit', { slot: name })} onClick={onEdit} />
      <IconButton size="small" icon={Trash2} label={t('adset.remove', { slot: name })} onClick={onRemove} />
    </div>
  )
}
