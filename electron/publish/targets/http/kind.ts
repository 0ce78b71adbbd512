import type { TargetKind } from '../../../../shared/publish/targetKind'
import { rubricNamesField } from '../rubricNamesField'

/** A site of the newsroom's own making; what it has to answer is in docs/http-target.md. */
export const kind: TargetKind = {
  target: 'http',
  name: 'HTTP',
  hint: {
    en: 'For a site of your own: Galley sends each article as ninjs and HTML, signed with a shared key. The page docs/http-target.md tells its developer the rest.',
    tr: 'Kendi yaptığınız site için: Galley her haberi ninjs ve HTML olarak, ortak bir anahtarla imzalayıp gönderir. Gerisi geliştirici için docs/http-target.md sayfasında.',
    ru: 'Для собственного сайта: Galley отправляет материал как ninjs и HTML с подписью общим ключом. Остальное для разработчика — в docs/http-target.md.',
    kk: 'Өз сайтыңыз үшін: Galley материалды ninjs және HTML түрінде, ортақ кілтпен қол қойып жібереді. Қалғаны әзірлеушіге docs/http-target.md бетінде.',
  },
  schedules: true,
  previews: false,
  fields: [
    {
      name: 'address',
      kind: 'address',
      required: true,
      fallback: '',
      choices: [],
      label: { en: 'Address', tr: 'Adres', ru: 'Адрес', kk: 'Мекенжай' },
      hint: {
        en: 'Where articles are put: https://cms.gazete.example/galley',
        tr: 'Haberlerin gönderileceği adres: https://cms.gazete.example/galley',
        ru: 'Куда отправлять материалы: https://cms.gazete.example/galley',
        kk: 'Материалдар жіберілетін мекенжай: https://cms.gazete.example/galley',
      },
    },
    {
      name: 'key',
      kind: 'secret',
      required: true,
      fallback: '',
      choices: [],
      label: { en: 'Shared key', tr: 'Ortak anahtar', ru: 'Общий ключ', kk: 'Ортақ кілт' },
    },
    rubricNamesField,
  ],
}
