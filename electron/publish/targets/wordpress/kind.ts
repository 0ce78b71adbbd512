import type { TargetKind } from '../../../../shared/publish/targetKind'
import { rubricNamesField } from '../rubricNamesField'

/** What a WordPress site has to tell of itself. Words stand here: the settings draw their form from this. */
export const kind: TargetKind = {
  target: 'wordpress',
  name: 'WordPress',
  hint: {
    en: 'Galley signs in with an application password: in WordPress under Users, Profile, Application Passwords.',
    tr: 'Galley bir uygulama parolasıyla oturum açar: WordPress’te Kullanıcılar, Profil, Uygulama parolaları.',
    ru: 'Galley входит по паролю приложения: в WordPress «Пользователи», «Профиль», «Пароли приложений».',
    kk: 'Galley қолданба құпиясөзімен кіреді: WordPress ішінде «Пайдаланушылар», «Профиль», «Қолданба құпиясөздері».',
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
        en: 'Paste any page of the site.',
        tr: 'Sitenin herhangi bir sayfasının adresini yapıştırın.',
        ru: 'Вставьте адрес любой страницы сайта.',
        kk: 'Сайттың кез келген бетінің мекенжайын қойыңыз.',
      },
    },
    {
      name: 'user',
      kind: 'text',
      required: true,
      fallback: '',
      choices: [],
      label: { en: 'User name', tr: 'Kullanıcı adı', ru: 'Имя пользователя', kk: 'Пайдаланушы аты' },
      hint: {
        en: 'The name you sign in to WordPress with, not the name of the application password.',
        tr: 'WordPress’e girerken yazdığınız ad; uygulama parolasının adı değil.',
        ru: 'Имя, с которым вы входите в WordPress, а не название пароля приложения.',
        kk: 'WordPress-ке кіретін атыңыз, қолданба құпиясөзінің аты емес.',
      },
    },
    {
      name: 'password',
      kind: 'secret',
      required: true,
      fallback: '',
      choices: [],
      label: {
        en: 'Application password',
        tr: 'Uygulama parolası',
        ru: 'Пароль приложения',
        kk: 'Қолданба құпиясөзі',
      },
    },
    {
      name: 'newTerms',
      kind: 'switch',
      required: false,
      fallback: true,
      choices: [],
      label: {
        en: 'Create rubrics and tags the site does not have',
        tr: 'Sitede olmayan kategori ve etiketleri oluştur',
        ru: 'Создавать рубрики и метки, которых нет на сайте',
        kk: 'Сайтта жоқ айдарлар мен тегтерді құру',
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
        en: 'One line per slot: in-story = [ad id="7"]. * stands for every other slot and {slot} for its name. Empty: a place without code.',
        tr: 'Her alan için bir satır: in-story = [ad id="7"]. * diğer bütün alanlar, {slot} alanın adıdır. Boşsa: kodsuz bir yer.',
        ru: 'По строке на место: in-story = [ad id="7"]. * — все прочие места, {slot} — название места. Пусто: место без кода.',
        kk: 'Әр орынға бір жол: in-story = [ad id="7"]. * — қалған орындар, {slot} — орынның аты. Бос болса: кодсыз орын.',
      },
    },
    {
      name: 'classic',
      kind: 'switch',
      required: false,
      fallback: false,
      choices: [],
      label: {
        en: 'Plain HTML instead of blocks',
        tr: 'Blok yerine düz HTML',
        ru: 'Обычный HTML вместо блоков',
        kk: 'Блоктардың орнына қарапайым HTML',
      },
      hint: {
        en: 'For a newsroom that works in WordPress’s classic editor.',
        tr: 'WordPress’in klasik düzenleyicisiyle çalışan haber merkezleri için.',
        ru: 'Для редакции, которая работает в классическом редакторе WordPress.',
        kk: 'WordPress-тің классикалық редакторында жұмыс істейтін редакция үшін.',
      },
    },
    rubricNamesField,
  ],
}
