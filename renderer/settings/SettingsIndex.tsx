import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import './settings-index.css'

/** How far below the top of the screen a heading counts as read, in CSS pixels. */
const READING = 140

interface SettingsIndexProps {
  /** What scrolls, and holds the sections. */
  screen: RefObject<HTMLElement | null>
}

const headingsIn = (screen: HTMLElement | null): HTMLElement[] => [
  ...(screen?.querySelectorAll<HTMLElement>('.settings-section > div > h2') ?? []),
]

/** The list of the settings' sections beside them: where one is, and the way to any of them. Arrows go through it. */
export function SettingsIndex({ screen }: SettingsIndexProps) {
  const { t } = useI18n()
  const [titles, setTitles] = useState<readonly string[]>([])
  const [current, setCurrent] = useState(0)

  useEffect(() => {
    const box = screen.current
    if (!box) return
    const look = () => {
      const now = headingsIn(box).map((heading) => heading.textContent ?? '')
      setTitles((before) => (before.join('\n') === now.join('\n') ? before : now))
    }
    const follow = () => {
      const top = box.getBoundingClientRect().top + READING
      const isAtEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 2
      const headings = headingsIn(box)
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= top).length
      setCurrent(isAtEnd ? headings.length - 1 : Math.max(0, passed - 1))
    }
    look()
    follow()
    const changes = new MutationObserver(look)
    // Sections come when they are ready, and their titles change with the language.
    changes.observe(box, { childList: true, subtree: true, characterData: true })
    box.addEventListener('scroll', follow, { passive: true })
    return () => {
      changes.disconnect()
      box.removeEventListener('scroll', follow)
    }
  }, [screen])

  const go = (index: number) => {
    const heading = headingsIn(screen.current)[index]
    const section = heading?.closest('.settings-section')
    if (!heading || !section) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    section.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }

  return (
    <nav className="settings-index" aria-label={t('siteReaders.index')} onKeyDown={press}>
      <ul>
        {titles.map((title, index) => (
          <li key={title}>
            <button
              type="button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => go(index)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
