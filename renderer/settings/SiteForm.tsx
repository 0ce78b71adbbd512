import { type FormEvent, useState } from 'react'
import { defaultSite, SiteProfile } from '../../shared/publish/site'
import type { SiteTest } from '../../shared/publish/siteTest'
import { optionsOf, type TargetKind } from '../../shared/publish/targetKind'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'
import type { Site } from '../writing/useSites'
import { Companion } from './Companion'
import { INTERFACE_LANGUAGES } from './languages'
import { SiteTestResult } from './SiteTestResult'
import { TargetFields } from './TargetFields'
import { useSettings } from './useSettings'

interface SiteFormProps {
  /** Null for a new one. */
  site: Site | null
  kinds: readonly TargetKind[]
  /** Ids that are in use. */
  taken: readonly string[]
  onClose: () => void
}

/** Connects a site or changes one. The fields are the target's own; nothing is stored before Save. */
export function SiteForm({ site, kinds, taken, onClose }: SiteFormProps) {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { language } = useSettings()
  const first = kinds.find(({ target }) => target === site?.target) ?? kinds[0]
  const [kind, setKind] = useState(first)
  const [draft, setDraft] = useState<SiteProfile>(() => site ?? { ...defaultSite(language, 'x'), name: '' })
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState<'test' | 'save' | null>(null)
  const [result, setResult] = useState<SiteTest | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  if (!kind) return null

  const options = optionsOf(kind, draft.options)
  const host = hostIn(String(options.address ?? ''))
  const whole = (): SiteProfile => ({
    ...SiteProfile.parse({ ...draft, name: 'x', id: 'x' }),
    id: site?.id ?? freeId(host, taken),
    name: draft.name.trim() || host || kind.name,
    target: kind.target,
    options,
  })
  const work = async (what: 'test' | 'save', run: () => Promise<Fault | null>) => {
    setBusy(what)
    setFault(null)
    setResult(null)
    setFault(await run())
    setBusy(null)
  }
  const test = () =>
    work('test', async () => {
      const tested = await desk.sites.test({ site: whole(), secrets })
      if (!tested.ok) return tested.fault
      setResult(tested.value)
      return null
    })
  const save = () =>
    work('save', async () => {
      const saved = await desk.sites.save({ site: whole(), secrets })
      if (!saved.ok) return saved.fault
      const text = saved.value.kept === 'session' ? 'sites.saved-session' : 'sites.saved'
      show({ text: t(text, { site: whole().name }), tone: 'good' })
      onClose()
      return null
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }

  return (
    <Dialog
      open
      title={site ? t('sites.edit-site', { site: site.name }) : t('sites.connect')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button busy={busy === 'test'} onClick={() => void test()}>
            {t('sites.test')}
          </Button>
          <Button variant="primary" busy={busy === 'save'} onClick={() => void save()}>
            {t('sites.save')}
          </Button>
        </>
      }
    >
      <form className="site-form" onSubmit={submit}>
        {kinds.length > 1 && (
          <Select
            label={t('sites.kind')}
            value={kind.target}
            options={kinds.map(({ target, name }) => ({ value: target, label: name }))}
            disabled={site !== null}
            onChange={(target) => setKind(kinds.find((one) => one.target === target) ?? kind)}
          />
        )}
        <p className="site-form-hint">{kind.hint[language]}</p>
        <TargetFields
          kind={kind}
          options={options}
          secrets={secrets}
          isStored={site?.hasSecrets ?? false}
          onOption={(name, value) => setDraft({ ...draft, options: { ...options, [name]: value } })}
          onSecret={(name, value) => setSecrets({ ...secrets, [name]: value })}
        >
          <TextField
            label={t('sites.name')}
            hint={t('sites.name-hint')}
            value={draft.name}
            maxLength={200}
            onChange={(name) => setDraft({ ...draft, name })}
          />
          <Select
            label={t('settings.site-language')}
            value={draft.language}
            options={SiteProfile.shape.language.options.map((value) => ({
              value,
              label: INTERFACE_LANGUAGES[value],
            }))}
            onChange={(next) => setDraft({ ...draft, language: next })}
          />
        </TargetFields>
        {kind.target === 'wordpress' && <Companion />}
        <div role="status">
          {busy === 'test' && <p className="site-form-hint">{t('sites.testing')}</p>}
          {result && <SiteTestResult result={result} />}
        </div>
        {fault && (
          <p className="ui-field-problem" role="alert">
            {words(fault)}
          </p>
        )}
        {/* Enter in a field saves. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}

const hostIn = (address: string): string =>
  /^(?:https?:\/\/)?(?:www\.)?([^\s/?#]{1,200})/i.exec(address.trim())?.[1]?.toLowerCase() ?? ''

/** An id nobody has, from the site's host. */
function freeId(host: string, taken: readonly string[]): string {
  const plain = host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const base = `site-${plain.slice(0, 40) || 'new'}`
  let id = base
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`
  return id
}
