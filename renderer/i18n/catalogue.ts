import { adGaps } from './messages/adGaps'
import { adSettings } from './messages/adSettings'
import { ads } from './messages/ads'
import { archive } from './messages/archive'
import { backups } from './messages/backups'
import { checkRules } from './messages/checkRules'
import { checks } from './messages/checks'
import { common } from './messages/common'
import { counts } from './messages/counts'
import { differences } from './messages/differences'
import { faults } from './messages/faults'
import { fields } from './messages/fields'
import { find } from './messages/find'
import { intake } from './messages/intake'
import { library } from './messages/library'
import { notices } from './messages/notices'
import { onSite } from './messages/onSite'
import { outline } from './messages/outline'
import { palette } from './messages/palette'
import { posts } from './messages/posts'
import { preview } from './messages/preview'
import { problems } from './messages/problems'
import { profiles } from './messages/profiles'
import { publishing } from './messages/publishing'
import { queue } from './messages/queue'
import { replace } from './messages/replace'
import { replies } from './messages/replies'
import { reports } from './messages/reports'
import { rights } from './messages/rights'
import { search } from './messages/search'
import { settings } from './messages/settings'
import { siteBuild } from './messages/siteBuild'
import { siteFaults } from './messages/siteFaults'
import { siteLook } from './messages/siteLook'
import { siteReaders } from './messages/siteReaders'
import { sites } from './messages/sites'
import { slug } from './messages/slug'
import { snippets } from './messages/snippets'
import { spelling } from './messages/spelling'
import { timing } from './messages/timing'
import { transfer } from './messages/transfer'
import { variants } from './messages/variants'
import { versions } from './messages/versions'
import { work } from './messages/work'
import { writing } from './messages/writing'

export const catalogue = {
  ...checkRules,
  ...checks,
  ...common,
  ...counts,
  ...differences,
  ...faults,
  ...ads,
  ...adGaps,
  ...fields,
  ...archive,
  ...backups,
  ...adSettings,
  ...find,
  ...replace,
  ...siteBuild,
  ...timing,
  ...intake,
  ...library,
  ...notices,
  ...outline,
  ...palette,
  ...posts,
  ...rights,
  ...preview,
  ...onSite,
  ...problems,
  ...profiles,
  ...publishing,
  ...queue,
  ...replies,
  ...reports,
  ...search,
  ...settings,
  ...snippets,
  ...transfer,
  ...spelling,
  ...slug,
  ...variants,
  ...siteFaults,
  ...siteLook,
  ...siteReaders,
  ...sites,
  ...versions,
  ...work,
  ...writing,
}

export type MessageKey = keyof typeof catalogue

/** For keys made from a code: `faults.${fault.code}` has words only if somebody wrote them. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogue, key)
