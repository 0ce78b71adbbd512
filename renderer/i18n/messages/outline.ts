import type { Messages } from '../format'

export const outline = {
  'outline.title': {
    en: 'Outline',
    tr: 'Ana hatlar',
    ru: 'План',
    kk: 'Жоспар',
  },
  'outline.open': {
    en: 'Show or hide the outline',
    tr: 'Ana hatları göster ya da gizle',
    ru: 'Показать или скрыть план',
    kk: 'Жоспарды көрсету не жасыру',
  },
  'outline.none': {
    en: 'No headings yet. Headings of the story appear here, and lead to their place.',
    tr: 'Henüz ara başlık yok. Ara başlıklar burada görünür ve yerine götürür.',
    ru: 'Подзаголовков пока нет. Они появятся здесь и приведут к своему месту.',
    kk: 'Әзірге тақырыпша жоқ. Олар осында көрінеді де, орнына апарады.',
  },
  'focus.mode': {
    en: 'Focus: only the page',
    tr: 'Odak: yalnızca sayfa',
    ru: 'Фокус: только страница',
    kk: 'Назар: тек бет',
  },
  'focus.leave': {
    en: 'Esc leaves focus mode',
    tr: 'Esc odaktan çıkar',
    ru: 'Esc: выйти из режима фокуса',
    kk: 'Esc: назар режимінен шығу',
  },
  'settings.typewriter': {
    en: 'Typewriter scrolling',
    tr: 'Daktilo kaydırması',
    ru: 'Прокрутка пишущей машинки',
    kk: 'Жазу машинкасындай айналдыру',
  },
  'settings.typewriter-hint': {
    en: 'The line you write on stays in the middle of the screen.',
    tr: 'Yazdığınız satır ekranın ortasında kalır.',
    ru: 'Строка, на которой вы пишете, остаётся в середине экрана.',
    kk: 'Жазып отырған жол экран ортасында тұрады.',
  },
} satisfies Messages
