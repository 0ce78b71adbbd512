import type { TargetKind } from '../../../../shared/publish/targetKind'

/** The built-in site: it wants to know its folder, which only main does. */
export const kind: TargetKind = {
  target: 'local',
  name: 'Galley',
  hint: {
    en: 'A folder of finished pages on this computer.',
    tr: 'Bu bilgisayarda, hazır sayfalardan oluşan bir klasör.',
    ru: 'Папка с готовыми страницами на этом компьютере.',
    kk: 'Осы компьютердегі дайын беттер қалтасы.',
  },
  schedules: false,
  previews: false,
  fields: [],
}
