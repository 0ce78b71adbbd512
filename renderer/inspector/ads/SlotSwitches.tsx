import type { Editor } from '@tiptap/core'
import { isSuppressed } from '../../../shared/ads/inventory'
import type { SiteProfile } from '../../../shared/publish/site'
import { slotName } from '../../editor/slotName'
import { useEditorValue } from '../../editor/useEditorValue'
import { useI18n } from '../../i18n/i18n'
import { Switch } from '../../ui/Switch'
import { useEdit, useField, useWriting } from '../../writing/context'
import { Section } from '../Section'

/** The site's slots, each of which this one article may go without. Those the site itself keeps away from it are said to be. */
export function SlotSwitches({ editor, site }: { editor: Editor; site: SiteProfile }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const edit = useEdit()
  const ads = useField('ads')
  const pinned = useEditorValue(editor, pinnedSlots, 300).split('\n')
  const turn = (name: string, on: boolean) => {
    const others = ads.suppressions.filter((one) => one !== name)
    edit('ads', { ads: { ...ads, suppressions: on ? others : [...others, name] } })
  }
  if (site.inventory.length === 0) return null
  return (
    <Section title={t('ads.slots')}>
      {site.inventory.map((slot) => {
        const isAway = isSuppressed(slot, session.whole())
        const isOn = !isAway && !ads.suppressions.includes(slot.name)
        const isPinned = isOn && pinned.includes(slot.name)
        const hint = isAway ? t('ads.slots.away') : isPinned ? t('ads.slots.pinned') : ''
        return (
          <Switch
            key={slot.name}
            label={slotName(t, slot.name)}
            checked={isOn}
            disabled={isAway || isPinned}
            {...(hint ? { hint } : {})}
            onChange={(on) => turn(slot.name, on)}
          />
        )
      })}
    </Section>
  )
}

/** Names of the slots that were pinned in the text, one a line. */
function pinnedSlots({ state }: Pick<Editor, 'state'>): string {
  const names: string[] = []
  state.doc.forEach(({ type, attrs }) => {
    if (type.name === 'adSlot') names.push(String(attrs.slot))
  })
  return names.join('\n')
}
