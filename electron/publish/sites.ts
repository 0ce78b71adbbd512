import type { Services } from '../../shared/ipc/contract'
import type { SiteProfile } from '../../shared/publish/site'
import { missingField, type TargetKind } from '../../shared/publish/targetKind'
import { fail, ok, type Result } from '../../shared/result'
import { placeOf, type Secrets } from '../settings/secrets'
import type { SettingsStore } from '../settings/settings'
import { saveCompanion } from './companion'
import type { ConfiguredSite, Target } from './target'
import { kindOf, targetKinds } from './targets'

type Given = Readonly<Record<string, string>>

/** The sites articles are published to: their forms, their test, and where they are kept. */
export function createSites(given: {
  readonly settings: Pick<SettingsStore, 'get' | 'set' | 'folderOf'>
  readonly secrets: Secrets
  readonly targets: (site: ConfiguredSite) => Target
  readonly now: () => string
  /** Where the companion for WordPress lies in this Galley. */
  readonly companion: string
  readonly chooseToSave: (name: string) => Promise<string | null>
}): Pick<Services['sites'], 'kinds' | 'test' | 'save' | 'saveCompanion' | 'remove'> {
  const { settings, secrets } = given

  /** What was typed, and what is known of this site at this address. Never sent to an address that is new. */
  function secretsOf(site: SiteProfile, kind: TargetKind, typed: Given): Given {
    const known = secrets.of(placeOf(site))
    const names = kind.fields.filter((field) => field.kind === 'secret').map((field) => field.name)
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = typed[name] || known[name]
        return value ? [[name, value]] : []
      }),
    )
  }

  function whole(site: SiteProfile, typed: Given): Result<ConfiguredSite> {
    const kind = kindOf(site.target)
    if (!kind)
      return fail(
        'invalid',
        'site.unknown-kind',
        'The site is of a kind this version of Galley does not know.',
      )
    const known = secretsOf(site, kind, typed)
    const missing = missingField(kind, { ...site.options, ...known })
    if (missing)
      return fail('invalid', 'site.incomplete', `The site has no ${missing.name}.`, { field: missing.name })
    return ok({ ...site, folder: settings.folderOf(site.id), secrets: known })
  }

  return {
    kinds: async () => ok(targetKinds()),
    async test(input) {
      const site = whole(input.site, input.secrets)
      if (!site.ok) return site
      return given.targets(site.value).test({
        now: given.now,
        signal: new AbortController().signal,
        report: () => {},
        picture: async () => fail('missing', 'picture.missing', 'A test has no pictures.'),
      })
    },
    async save(input) {
      const site = whole(input.site, input.secrets)
      if (!site.ok) return site
      const { folder: _, secrets: known, ...profile } = site.value
      const others = settings.get().sites
      const before = others.find(({ id }) => id === profile.id)
      const stored = settings.set({
        sites: before ? others.map((one) => (one.id === profile.id ? profile : one)) : [...others, profile],
      })
      if (!stored.ok) return stored
      if (before && placeOf(before) !== placeOf(profile)) secrets.remove(placeOf(before))
      if (Object.keys(known).length === 0) return ok({ settings: stored.value, kept: 'none' })
      const kept = secrets.set(placeOf(profile), known)
      return kept.ok ? ok({ settings: stored.value, kept: kept.value }) : kept
    },
    saveCompanion: () => saveCompanion(given.companion, given.chooseToSave),
    async remove({ site }) {
      if (site === 'local') return fail('denied', 'site.built-in', 'The local site is always there.')
      const known = settings.get().sites
      const leaving = known.find(({ id }) => id === site)
      if (!leaving) return fail('missing', 'site.unknown', `There is no site called ${site}.`, { site })
      const gone = secrets.remove(placeOf(leaving))
      if (!gone.ok) return gone
      return settings.set({ sites: known.filter(({ id }) => id !== site) })
    },
  }
}
