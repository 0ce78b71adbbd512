import { SiteProfile } from '../../shared/publish/site'
import { useI18n } from '../i18n/i18n'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { SavedText } from './SavedText'

interface SiteReaderFieldsProps {
  site: SiteProfile
  /** `name` is what was changed, in words. */
  change: (name: string, patch: Partial<SiteProfile>) => Promise<boolean>
}

const zones = Intl.supportedValuesOf('timeZone')

/** What the local site's pages offer their readers and search engines: comments, the strip of provinces with its weather, hours, originals. */
export function SiteReaderFields({ site, change }: SiteReaderFieldsProps) {
  const { t } = useI18n()
  const { comments, weather } = SiteProfile.shape
  return (
    <>
      <SavedText
        label={t('siteReaders.comments')}
        hint={t('siteReaders.comments-hint')}
        value={site.comments}
        check={(text) =>
          comments.safeParse(text).success
            ? ''
            : t('settings.site-address-problem', { example: 'https://yorum.gazete.example/gonder' })
        }
        onSave={(address) => change(t('siteReaders.comments'), { comments: address })}
      />
      <Switch
        label={t('settings.regions')}
        hint={t('settings.regions-hint')}
        checked={site.regions === 'tr-provinces'}
        onChange={(on) => void change(t('settings.regions'), { regions: on ? 'tr-provinces' : 'off' })}
      />
      {site.regions === 'tr-provinces' && (
        <SavedText
          label={t('siteReaders.weather')}
          hint={t('siteReaders.weather-hint')}
          value={site.weather}
          check={(text) =>
            weather.safeParse(text).success
              ? ''
              : t('siteReaders.weather-problem', { example: 'data/weather.json' })
          }
          onSave={(file) => change(t('siteReaders.weather'), { weather: file })}
        />
      )}
      <Select
        label={t('siteReaders.zone')}
        hint={t('siteReaders.zone-hint')}
        value={site.zone}
        options={['', ...(zones.includes(site.zone) || !site.zone ? [] : [site.zone]), ...zones].map(
          (zone) => ({ value: zone, label: zone.replaceAll('_', ' ') || t('siteReaders.zone-by-language') }),
        )}
        onChange={(zone) => void change(t('siteReaders.zone'), { zone })}
      />
      <Switch
        label={t('siteReaders.canonical')}
        hint={t('siteReaders.canonical-hint')}
        checked={site.canonical === 'source'}
        onChange={(on) => void change(t('siteReaders.canonical'), { canonical: on ? 'source' : 'own' })}
      />
    </>
  )
}
