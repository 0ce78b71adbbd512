import type { TargetName } from '../../shared/publish/site'
import type { TargetKind } from '../../shared/publish/targetKind'
import { fail, type Result } from '../../shared/result'
import type { ConfiguredSite, Target, TargetMaker } from './target'
import { local } from './targets/local/maker'
import { wordpress } from './targets/wordpress/maker'

/** Every kind of site this version can publish to. */
const makers: Readonly<Partial<Record<TargetName, TargetMaker>>> = { local, wordpress }

export const targetKinds = (): TargetKind[] => Object.values(makers).map(({ kind }) => kind)

export const kindOf = (target: TargetName): TargetKind | null => makers[target]?.kind ?? null

/** The target of a site; one whose every call fails when the site is of a kind this version does not have. */
export const targetOf = (site: ConfiguredSite): Target => makers[site.target]?.make(site) ?? unknownTarget

const unknown = async (): Promise<Result<never>> =>
  fail('invalid', 'site.unknown-kind', 'The site is of a kind this version of Galley does not know.')

const unknownTarget: Target = { test: unknown, read: unknown, publish: unknown, withdraw: unknown }
