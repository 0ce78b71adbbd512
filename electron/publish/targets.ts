import { ALL_RIGHTS } from '../../shared/publish/rights'
import type { TargetName } from '../../shared/publish/site'
import type { TargetKind } from '../../shared/publish/targetKind'
import { fail, ok, type Result } from '../../shared/result'
import type { ConfiguredSite, Target } from './target'
import { kind as ghost } from './targets/ghost/kind'
import { kind as http } from './targets/http/kind'
import { kind as local } from './targets/local/kind'
import { kind as wordpress } from './targets/wordpress/kind'

interface Maker {
  readonly kind: TargetKind
  /** The target's code, read from the disk when a site of its kind is first asked for anything. */
  readonly load: () => Promise<(site: ConfiguredSite) => Target>
}

/** Every kind of site this version can publish to. */
const makers: Readonly<Partial<Record<TargetName, Maker>>> = {
  local: { kind: local, load: async () => (await import('./targets/local/local')).createLocalTarget },
  wordpress: {
    kind: wordpress,
    load: async () => (await import('./targets/wordpress/wordpress')).createWordPressTarget,
  },
  ghost: { kind: ghost, load: async () => (await import('./targets/ghost/ghost')).createGhostTarget },
  http: { kind: http, load: async () => (await import('./targets/http/http')).createHttpTarget },
}

export const targetKinds = (): TargetKind[] => Object.values(makers).map(({ kind }) => kind)

export const kindOf = (target: TargetName): TargetKind | null => makers[target]?.kind ?? null

const noPreview = fail('invalid', 'site.no-preview', 'This kind of site has no preview of its own.')

/** The target of a site; one whose every call fails when the site is of a kind this version does not have. */
export function targetOf(site: ConfiguredSite): Target {
  async function ask<T>(work: (target: Target) => Promise<Result<T>> | undefined): Promise<Result<T>> {
    const make = await makers[site.target]?.load()
    if (!make)
      return fail(
        'invalid',
        'site.unknown-kind',
        'The site is of a kind this version of Galley does not know.',
      )
    return (
      (await work(make(site))) ?? fail('invalid', 'site.write-only', 'This kind of site cannot be read from.')
    )
  }
  return {
    test: (tools) => ask((target) => target.test(tools)),
    rights: (tools) => ask((target) => target.rights?.(tools) ?? Promise.resolve(ok(ALL_RIGHTS))),
    read: (articleId, tools) => ask((target) => target.read(articleId, tools)),
    publish: (parcel, previous, tools) => ask((target) => target.publish(parcel, previous, tools)),
    withdraw: (articleId, previous, tools) => ask((target) => target.withdraw(articleId, previous, tools)),
    // A site that is not made of pages of ours has none.
    page: (articleId, tools) => ask((target) => target.page?.(articleId, tools) ?? Promise.resolve(ok(null))),
    pull: (remoteId, tools, version) => ask((target) => target.pull?.(remoteId, tools, version)),
    preview: (parcel, previous, tools) =>
      ask((target) => target.preview?.(parcel, previous, tools) ?? Promise.resolve(noPreview)),
    // What has no key, or no draft, has nothing to end.
    endPreview: (key, tools) => ask((target) => target.endPreview?.(key, tools) ?? Promise.resolve(ok(null))),
    removeDraft: (articleId, tools) =>
      ask((target) => target.removeDraft?.(articleId, tools) ?? Promise.resolve(ok('none' as const))),
    list: (tools, asked) => ask((target) => target.list?.(tools, asked)),
  }
}
