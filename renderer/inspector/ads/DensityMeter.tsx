import { Monitor, Smartphone } from 'lucide-react'
import type { Density } from '../../../shared/ads/density'
import type { Width } from '../../../shared/ads/heights'
import { useI18n } from '../../i18n/i18n'
import './ads.css'

const WIDTHS = [
  ['phone', Smartphone],
  ['desk', Monitor],
] as const

/** How much of the main content is ads on a phone and on a desk, against what the site allows. */
export function DensityMeter({ density }: { density: Readonly<Record<Width, Density>> }) {
  const { t } = useI18n()
  const percent = (share: number) => Math.round(share * 100)
  return (
    <>
      {WIDTHS.map(([width, Icon]) => {
        const { share, limit, isOver } = density[width]
        const said = t('ads.density.of', { share: percent(share), limit: percent(limit) })
        return (
          <div className="density" key={width} data-width={width} data-over={isOver || undefined}>
            <span className="density-name">
              <Icon size={14} aria-hidden="true" />
              {t(`ads.density.${width}`)}
            </span>
            <meter
              className="visually-hidden"
              aria-label={`${t('ads.density')}: ${t(`ads.density.${width}`)}`}
              aria-valuetext={said}
              min={0}
              max={100}
              value={percent(share)}
            />
            <div className="density-bar" aria-hidden="true">
              <i style={{ width: `${Math.min(100, share * 100)}%` }} />
              <b style={{ left: `${limit * 100}%` }} />
            </div>
            <span className="density-figure">{said}</span>
          </div>
        )
      })}
      {(density.phone.isOver || density.desk.isOver) && (
        <p className="density-over" role="status">
          {t('ads.density.over')}
        </p>
      )}
    </>
  )
}
