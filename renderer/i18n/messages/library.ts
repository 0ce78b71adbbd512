import type { Messages } from '../format'

export const library = {
  'library.new': { en: 'New article', tr: 'Yeni haber', ru: 'Новый материал', kk: 'Жаңа материал' },
} satisfies Messages
