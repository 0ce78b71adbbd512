import type { TargetMaker } from '../../target'
import { createLocalTarget } from './local'

/** The built-in site: it wants to know its folder, which only main does. */
export const local: TargetMaker = {
  kind: {
    target: 'local',
    name: 'Galley',
    hint: {
      en: 'A folder of finished pages on this computer.',
      tr: 'Bu bilgisayarda, hazır sayfalardan oluşan bir klasör.',
      ru: 'Папка с готовыми страницами на этом компьютере.',
      kk: 'Осы компьютердегі дайын беттер қалтасы.',
    },
    fields: [],
  },
  make: (site) => createLocalTarget(site, site.folder),
}
