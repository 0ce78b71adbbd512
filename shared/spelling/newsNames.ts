import type { WordListLanguage } from './language'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** People who stand in the news of the region, as each language writes them. */
const PEOPLE: Readonly<Record<WordListLanguage, string>> = {
  tr: 'Tokayev Nazarbayev Aliyev Mirziyoyev Caparov Berdimuhamedov Rahman Putin Zelenski Lukaşenko Paşinyan Erdoğan Kasım Cömert Kasımcömert Nursultan Şevket Sadır',
  ru: 'Токаев Касым Жомарт Назарбаев Алиев Мирзиёев Мирзиеев Жапаров Бердымухамедов Рахмон Зеленский Лукашенко Пашинян Эрдоган Реджеп Тайип Фидан Хакан Бектенов Кошанов Ашимбаев',
  kk: 'Тоқаев Қасым Жомарт Назарбаев Әлиев Мирзиёев Жапаров Рахмон Зеленский Ердоған Режеп Тайип Бектенов Қошанов Әшімбаев',
  en: 'Tokayev Kassym Jomart Nazarbayev Aliyev Mirziyoyev Japarov Berdimuhamedov Zelenskyy Lukashenko Pashinyan Erdogan Erdoğan Recep Tayyip Fidan',
}

/** Given names of Kazakhstan as Russian writes them; surnames are made of many of them. */
const KAZAKH_NAMES = list(`
  Абай Абзал Абылай Адиль Азамат Айбек Айгерим Айгуль Айдар Айдос Айжан Айзада Аким Акжол Акмарал Алихан Алишер Алия Алма Алмас Алмат Алмаз
  Алтынай Аманжол Анар Ануар Аружан Арман Асан Асель Асем Асет Асхат Ахмет Аян Бакыт Бакытжан Батыр Бауыржан Бахыт Бахытжан Бейсен Бекзат
  Бекболат Бекен Берик Бибигуль Болат Бота Ботагоз Галым Ганибет Гаухар Гульмира Гульнара Гульнар Гульсара Данияр Дарига Дастан Даурен Дархан
  Динара Досжан Дулат Думан Едиль Елдос Елена Ералы Ерболат Ербол Ергали Ерекше Ержан Ерзат Ерик Ерлан Ермек Ернар Есен Есет Жанар Жангельды
  Жанибек Жанат Жансая Жарас Жасулан Жаслан Жомарт Жумабай Жумагали Жумагул Жусуп Зарина Зауре Зейнеп Ибрай Ильяс Искак Исатай Кайрат Камила
  Канат Касым Кенес Кенже Куаныш Куат Кулан Куляш Лаура Ляззат Мадина Мади Максат Малик Манат Марат Мариям Медет Мейрам Мерей Мирас Мурат
  Мухтар Назгуль Назым Нариман Нур Нурай Нуржан Нурлан Нурбол Нургали Нурсултан Нусуп Олжас Омар Орал Оразбай Ораз Перизат Рахим Руслан Рустем
  Сабит Сабыр Сагат Садык Салтанат Самал Санжар Сапар Сара Сарсен Саулет Саят Серик Серикжан Сулейман Султан Сымбат Таир Талгат Тимур Толеген
  Толкын Тулеген Улан Улжан Умит Умирзак Фарида Хамит Шолпан Шынар Ыбырай Эльмира Юсуп`)

/** City districts, and offices' names made of places, in Russian: adjectives no gazetteer lists. */
const DISTRICTS = list(`
  алатауский алмалинский ауэзовский бостандыкский жетысуский медеуский наурызбайский турксибский сарыаркинский байконурский есильский алматинский
  нуринский абайский каратауский енбекшинский туранский`)

const ENDINGS = ['ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими']
const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

/** `Бостандыкский`, `Бостандыкском`: an adjective in its cases, each with a capital as a district's name has it. */
const declined = (adjective: string): string[] =>
  [adjective, ...ENDINGS.map((ending) => `${adjective.slice(0, -2)}${ending}`)].map(capital)

/** `Нусупов`, `Ахметов`, `Абаев`, `Алиев`: a surname made of a given name. */
const surnames = (name: string): string[] => [
  `${name.replace(/[аьй]$/u, '')}ов`,
  `${name.replace(/[аяьий]$/u, '')}ев`,
  `${name.replace(/[аь]$/u, '')}ин`,
]

/** Names that stand in the news of the region every day and that general dictionaries lack. */
export const newsNames = (language: WordListLanguage): string[] => [
  ...list(PEOPLE[language]),
  ...(language === 'ru'
    ? [...KAZAKH_NAMES, ...KAZAKH_NAMES.flatMap(surnames), ...DISTRICTS.flatMap(declined)]
    : []),
]
