import { SiteProfile } from '../../shared/publish/site'
import { useI18n } from '../i18n/i18n'
import { Switch } from '../ui/Switch'
import { SavedText } from './SavedText'

interface SiteReaderFieldsProps {
  site: SiteProfile
  /** `name` is what was changed, in words. */
  change: (name: string, patch: Partial<SiteProfile>) => Promise<boolean>
}

/** What the local site's pages offer their readers: comments, the strip of provinces, and the weather in it. */
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
    </>
  )
}
