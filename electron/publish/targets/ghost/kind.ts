import type { TargetKind } from '../../../../shared/publish/targetKind'
import { rubricNamesField } from '../rubricNamesField'

/** What a Ghost site has to tell of itself. */
export const kind: TargetKind = {
  target: 'ghost',
  name: 'Ghost',
  hint: {
    en: 'Galley signs in with an Admin API key: in Ghost under Settings, Integrations, Add custom integration.',
    tr: 'Galley bir Admin API anahtarıyla oturum açar: Ghost’ta Settings, Integrations, Add custom integration.',
    ru: 'Galley входит по ключу Admin API: в Ghost — Settings, Integrations, Add custom integration.',
    kk: 'Galley Admin API кілтімен кіреді: Ghost ішінде — Settings, Integrations, Add custom integration.',
  },
  schedules: true,
  previews: true,
  fields: [
    {
      name: 'address',
      kind: 'address',
      required: true,
      fallback: '',
      choices: [],
      label: { en: 'Site address', tr: 'Site adresi', ru: 'Адрес сайта', kk: 'Сайт мекенжайы' },
      hint: {
        en: 'Paste any page of the site, or of its administration.',
        tr: 'Sitenin ya da yönetim panelinin herhangi bir sayfasının adresini yapıştırın.',
        ru: 'Вставьте адрес любой страницы сайта или его панели управления.',
        kk: 'Сайттың не оның басқару панелінің кез келген бетінің мекенжайын қойыңыз.',
      },
    },
    {
      name: 'key',
      kind: 'secret',
      required: true,
      fallback: '',
      choices: [],
      label: {
        en: 'Admin API key',
        tr: 'Admin API anahtarı',
        ru: 'Ключ Admin API',
        kk: 'Admin API кілті',
      },
      hint: {
        en: 'The long one of the two keys, with a colon in the middle; not the Content API key.',
        tr: 'İki anahtardan uzun olanı, ortasında iki nokta var; Content API anahtarı değil.',
        ru: 'Длинный из двух ключей, с двоеточием посередине; не ключ Content API.',
        kk: 'Екі кілттің ұзыны, ортасында қос нүкте бар; Content API кілті емес.',
      },
    },
    {
      name: 'newTerms',
      kind: 'switch',
      required: false,
      fallback: true,
      choices: [],
      label: {
        en: 'Create tags the site does not have',
        tr: 'Sitede olmayan etiketleri oluştur',
        ru: 'Создавать метки, которых нет на сайте',
        kk: 'Сайтта жоқ тегтерді құру',
      },
      hint: {
        en: 'Ghost has tags only: the first rubric becomes the primary tag.',
        tr: 'Ghost’ta yalnızca etiket vardır: ilk kategori birincil etiket olur.',
        ru: 'В Ghost есть только метки: первая рубрика становится основной.',
        kk: 'Ghost-та тек тегтер бар: алғашқы айдар негізгі тег болады.',
      },
    },
    {
      name: 'canonical',
      kind: 'switch',
      required: false,
      fallback: false,
      choices: [],
      label: {
        en: 'Republished stories name the original for search engines',
        tr: 'Başka yerden alınan haberlerde arama motorlarına özgün adresi bildir',
        ru: 'У перепечаток указывать поисковикам адрес оригинала',
        kk: 'Көшіріп басылған материалда іздеу жүйелеріне түпнұсқаны көрсету',
      },
      hint: {
        en: 'Sets Ghost’s canonical URL to the address of the first republished source.',
        tr: 'Ghost’un canonical URL alanına, haberin alındığı ilk kaynağın adresi yazılır.',
        ru: 'В поле canonical URL записывается адрес первого перепечатанного источника.',
        kk: 'Ghost-тың canonical URL өрісіне алғашқы көшірілген дереккөздің мекенжайы жазылады.',
      },
    },
    {
      name: 'adSlots',
      kind: 'lines',
      required: false,
      fallback: '',
      choices: [],
      label: {
        en: 'Ads in the text',
        tr: 'Metin içi reklamlar',
        ru: 'Реклама в тексте',
        kk: 'Мәтіндегі жарнама',
      },
      hint: {
        en: 'One line per slot: in-story = <div id="ad-7"></div>. * stands for every other slot and {slot} for its name. Empty: a place without code.',
        tr: 'Her alan için bir satır: in-story = <div id="ad-7"></div>. * diğer bütün alanlar, {slot} alanın adıdır. Boşsa: kodsuz bir yer.',
        ru: 'По строке на место: in-story = <div id="ad-7"></div>. * — все прочие места, {slot} — название места. Пусто: место без кода.',
        kk: 'Әр орынға бір жол: in-story = <div id="ad-7"></div>. * — қалған орындар, {slot} — орынның аты. Бос болса: кодсыз орын.',
      },
    },
    rubricNamesField,
  ],
}
