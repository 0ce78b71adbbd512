import type { CSSProperties } from 'react'
import type { SiteProfile } from '../../shared/publish/site'
import { type TypeChoice, typeStacks } from '../../shared/publish/type'
import { readable } from '../../shared/render/accent'
import { useI18n } from '../i18n/i18n'
import './theme-sample.css'

/** The site's own red, before it has chosen a colour. */
const HOUSE = '#8f1d14'
const SCHEMES = ['light', 'dark'] as const

interface ThemeSampleProps {
  site: SiteProfile
  accent: string
  type: TypeChoice
}

/** The head of a story in a site's colour and type, on light and on dark ground, by the rules the pages are drawn by. */
export function ThemeSample({ site, accent, type }: ThemeSampleProps) {
  const { t } = useI18n()
  const { head, text } = typeStacks(type)
  return (
    <figure className="theme-sample">
      <figcaption>{t('siteLook.sample')}</figcaption>
      <div className="theme-sample-pair">
        {SCHEMES.map((scheme) => (
          <section
            key={scheme}
            data-scheme={scheme}
            aria-label={t(`siteLook.sample-${scheme}`)}
            style={
              {
                '--sample-accent': readable(accent || HOUSE, scheme),
                '--sample-head': head,
                '--sample-text': text,
              } as CSSProperties
            }
          >
            <p className="theme-sample-site">{site.name}</p>
            <p className="theme-sample-rubric">{t('siteLook.sample-rubric')}</p>
            <p className="theme-sample-headline">{t('siteLook.sample-headline')}</p>
            <p className="theme-sample-text">{t('siteLook.sample-text')}</p>
          </section>
        ))}
      </div>
    </figure>
  )
}
