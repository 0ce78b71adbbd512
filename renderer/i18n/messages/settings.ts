import type { Messages } from '../format'

export const settings = {
  'settings.title': { en: 'Settings', tr: 'Ayarlar', ru: 'Настройки', kk: 'Баптаулар' },
} satisfies Messages
