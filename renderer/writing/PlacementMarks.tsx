import type { SlotDefinition } from '../../shared/ads/inventory'
import type { AdPosition } from '../../shared/article/article'
import { useI18n } from '../i18n/i18n'
import { useField, useWriting } from './context'

/** The slots the page carries outside the story, where they will stand. */
export function PlacementMarks({
  position,
  inventory = [],
}: {
  position: AdPosition
  inventory: readonly SlotDefinition[] | undefined
}) {
  const { t } = useI18n()
  const { goTo } = useWriting()
  const ads = useField('ads')
  if (ads.mode === 'off') return null
  const placements = ads.placements.filter((placement) => placement.position === position)
  return placements.map((placement) => {
    const height = inventory.find(({ name }) => name === placement.slot)?.heightDesk
    return (
      <button
        key={placement.id}
        type="button"
        className="placement-mark"
        data-placement={placement.id}
        onClick={() => goTo('ads')}
      >
        {t('writing.slot')} · {t(`writing.position.${position}`)}
        {height !== undefined && ` · ${height} px`}
      </button>
    )
  })
}
