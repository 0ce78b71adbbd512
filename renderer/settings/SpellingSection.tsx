import { Download, FolderOpen, Upload, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Settings } from '../../shared/settings'
import type { Dictionaries } from '../../shared/spelling/dictionaries'
import { WordListLanguage } from '../../shared/spelling/language'
import { parseWordList } from '../../shared/spelling/wordList'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { speller } from '../spelling/spellerOfWindow'
import { Button } from '../ui/Button'
import { Segmented } from '../ui/Segmented'
import { Switch } from '../ui/Switch'
import { TextArea } from '../ui/TextArea'
import { useToasts } from '../ui/Toasts'
import { Section } from './SettingsScreen'
import './spelling.css'
import type { useSaving } from './useSaving'
import { useSettings } from './useSettings'

type Save = ReturnType<typeof useSaving>['save']

/** What is checked while writing, by which dictionaries, and the words the newsroom holds right. */
export function SpellingSection({ save }: { save: Save }) {
  const { t } = useI18n()
  const { settings } = useSettings()
  return (
    <Section title={t('spelling.title')} text={t('spelling.text')}>
      <Switch
        label={t('spelling.check')}
        checked={settings.spelling}
        onChange={(spelling) => save(t('spelling.check'), { spelling })}
      />
      <Switch
        label={t('spelling.typography')}
        hint={t('spelling.typography-hint')}
        checked={settings.typography}
        onChange={(typography) => save(t('spelling.typography'), { typography })}
      />
      <Segmented<Settings['english']>
        label={t('spelling.english')}
        value={settings.english}
        options={[
          { value: 'en', label: t('spelling.english.en') },
          { value: 'en-GB', label: t('spelling.english.en-GB') },
        ]}
        onChange={(english) => save(t('spelling.english'), { english })}
      />
      <DictionaryList />
      <HouseWords save={save} />
    </Section>
  )
}

function DictionaryList() {
  const { t, fault: words, languageName } = useI18n()
  const { show } = useToasts()
  const [known, setKnown] = useState<Dictionaries | null>(null)
  useEffect(() => {
    void desk.spelling.dictionaries({}).then((answer) => answer.ok && setKnown(answer.value))
  }, [])
  const choose = async (clear: boolean) => {
    const answer = await desk.spelling.chooseFolder({ clear })
    if (!answer.ok) return void show({ text: words(answer.fault), tone: 'bad' })
    setKnown(answer.value)
    speller.forget()
  }
  if (!known) return null
  return (
    <div className="spelling-dictionaries">
      <h3>{t('spelling.dictionaries')}</h3>
      <dl>
        {known.found.map(({ language, from }) => (
          <div key={language} data-missing={from === null || undefined}>
            <dt>{languageName(language === 'en' ? 'en-US' : language)}</dt>
            <dd>{t(`spelling.from.${from ?? 'none'}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('spelling.folder')}</dt>
          <dd>{known.folder || t('spelling.folder-none')}</dd>
        </div>
      </dl>
      <div className="spelling-buttons">
        <Button size="small" icon={FolderOpen} onClick={() => void choose(false)}>
          {t('spelling.choose')}
        </Button>
        {known.folder && (
          <Button size="small" variant="ghost" icon={X} onClick={() => void choose(true)}>
            {t('spelling.clear')}
          </Button>
        )}
      </div>
    </div>
  )
}

function HouseWords({ save }: { save: Save }) {
  const { t, fault: words, languageName } = useI18n()
  const { settings } = useSettings()
  const { show } = useToasts()
  const [language, setLanguage] = useState<WordListLanguage>(
    () => WordListLanguage.safeParse(settings.articleLanguage).data ?? 'tr',
  )
  const stored = (settings.houseWords[language] ?? []).join('\n')
  const [draft, setDraft] = useState(stored)
  useEffect(() => setDraft(stored), [stored])
  const keep = () => {
    const { words: list } = parseWordList(draft)
    setDraft(list.join('\n'))
    if (list.join('\n') !== stored)
      void save(t('spelling.house'), { houseWords: { ...settings.houseWords, [language]: list } })
  }
  const importWords = async () => {
    const read = await desk.spelling.importWords({ language })
    if (!read.ok) return show({ text: words(read.fault), tone: 'bad' })
    if (!read.value) return
    const { added, skipped } = read.value
    const left = skipped > 0 ? ` ${t('spelling.skipped', { count: skipped })}` : ''
    show({ text: t('spelling.imported', { count: added }) + left, tone: 'good' })
  }
  const exportWords = async () => {
    const written = await desk.spelling.exportWords({ language })
    if (!written.ok) show({ text: words(written.fault), tone: 'bad' })
    else if (written.value) show({ text: t('spelling.exported', { name: written.value.name }), tone: 'good' })
  }
  return (
    <div className="spelling-house">
      <Segmented<WordListLanguage>
        label={t('spelling.house')}
        value={language}
        options={WordListLanguage.options.map((value) => ({ value, label: languageName(value) }))}
        onChange={setLanguage}
      />
      <TextArea
        label={t('spelling.house-of', { language: languageName(language) })}
        hint={t('spelling.house-hint')}
        value={draft}
        rows={6}
        lang={language}
        spellCheck={false}
        onChange={setDraft}
        onBlur={keep}
      />
      <div className="spelling-buttons">
        <Button size="small" icon={Upload} onClick={() => void importWords()}>
          {t('spelling.import')}
        </Button>
        <Button size="small" icon={Download} disabled={stored === ''} onClick={() => void exportWords()}>
          {t('spelling.export')}
        </Button>
      </div>
    </div>
  )
}
