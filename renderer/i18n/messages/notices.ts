import type { Messages } from '../format'

/** `notices.<code>`: what happened before the window was there. */
export const notices = {
  'notices.unknown': {
    en: 'Galley noticed something while starting: {code}.',
    tr: 'Galley açılırken bir şey fark etti: {code}.',
    ru: 'При запуске Galley заметил: {code}.',
    kk: 'Galley іске қосылғанда мынаны байқады: {code}.',
  },
} satisfies Messages
