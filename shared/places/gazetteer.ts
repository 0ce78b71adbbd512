/**
 * Cities a small newsroom writes from: one line each, `country code | zone | English | Turkish | Russian | Kazakh`
 * and, after a further bar, other spellings separated by commas (former names: `formerNames.ts`). Turkish provinces are added
 * from their own list. A name that is the same as the English one is left empty.
 */
export const GAZETTEER = `
KZ|Asia/Almaty|Astana||Астана||Nursultan
KZ|Asia/Almaty|Almaty|Almatı|Алматы|
KZ|Asia/Almaty|Shymkent|Şımkent|Шымкент|
KZ|Asia/Almaty|Karaganda|Karagandı|Караганда|Қарағанды|Karagandy
KZ|Asia/Aqtobe|Aktobe|Aktöbe|Актобе|Ақтөбе
KZ|Asia/Almaty|Taraz|Taraz|Тараз|
KZ|Asia/Almaty|Pavlodar||Павлодар|
KZ|Asia/Almaty|Oskemen|Öskemen|Усть-Каменогорск|Өскемен|Ust-Kamenogorsk
KZ|Asia/Almaty|Semey||Семей|
KZ|Asia/Atyrau|Atyrau|Atırau|Атырау|
KZ|Asia/Qostanay|Kostanay||Костанай|Қостанай|Qostanay
KZ|Asia/Qyzylorda|Kyzylorda|Kızılorda|Кызылорда|Қызылорда|Qyzylorda
KZ|Asia/Oral|Oral|Oral|Уральск|Орал|Uralsk
KZ|Asia/Almaty|Petropavl||Петропавловск|Петропавл|Petropavlovsk
KZ|Asia/Aqtau|Aktau||Актау|Ақтау|Aqtau
KZ|Asia/Almaty|Turkistan|Türkistan|Туркестан|Түркістан|Turkestan
KZ|Asia/Almaty|Kokshetau|Kökşetau|Кокшетау|Көкшетау|
KZ|Asia/Almaty|Taldykorgan|Taldıkorgan|Талдыкорган|Талдықорған|
KZ|Asia/Almaty|Ekibastuz||Экибастуз|Екібастұз|
KZ|Asia/Almaty|Temirtau||Темиртау|Теміртау|
KZ|Asia/Almaty|Zhezkazgan|Jezkazgan|Жезказган|Жезқазған|
KZ|Asia/Almaty|Konaev||Конаев|Қонаев
KZ|Asia/Aqtau|Zhanaozen||Жанаозен|Жаңаөзен|
KZ|Asia/Qyzylorda|Baikonur|Baykonur|Байконур|Байқоңыр|
RU|Europe/Moscow|Moscow|Moskova|Москва|Мәскеу|
RU|Europe/Moscow|Saint Petersburg|St. Petersburg|Санкт-Петербург||Петербург
RU|Asia/Novosibirsk|Novosibirsk|Novosibirsk|Новосибирск|
RU|Asia/Yekaterinburg|Yekaterinburg|Yekaterinburg|Екатеринбург|
RU|Europe/Moscow|Kazan||Казань|Қазан|
RU|Europe/Moscow|Nizhny Novgorod||Нижний Новгород|
RU|Asia/Yekaterinburg|Chelyabinsk||Челябинск|
RU|Europe/Samara|Samara||Самара|
RU|Asia/Omsk|Omsk||Омск|Омбы|
RU|Europe/Moscow|Rostov-on-Don||Ростов-на-Дону|
RU|Asia/Yekaterinburg|Ufa||Уфа|
RU|Asia/Krasnoyarsk|Krasnoyarsk||Красноярск|
RU|Europe/Moscow|Voronezh||Воронеж|
RU|Asia/Yekaterinburg|Perm||Пермь|
RU|Europe/Volgograd|Volgograd||Волгоград|
RU|Europe/Moscow|Krasnodar||Краснодар|
RU|Europe/Moscow|Sochi|Soçi|Сочи|
RU|Europe/Saratov|Saratov||Саратов|
RU|Asia/Yekaterinburg|Tyumen||Тюмень|
RU|Asia/Barnaul|Barnaul||Барнаул|
RU|Asia/Irkutsk|Irkutsk||Иркутск|
RU|Asia/Vladivostok|Vladivostok||Владивосток|
RU|Asia/Vladivostok|Khabarovsk||Хабаровск|
RU|Europe/Astrakhan|Astrakhan||Астрахань|Астрахан|
RU|Asia/Yekaterinburg|Orenburg||Оренбург|Орынбор|
RU|Europe/Moscow|Makhachkala||Махачкала|
RU|Europe/Moscow|Grozny||Грозный|
RU|Europe/Kaliningrad|Kaliningrad||Калининград|
RU|Asia/Tomsk|Tomsk||Томск|
RU|Asia/Yakutsk|Yakutsk||Якутск|
UZ|Asia/Tashkent|Tashkent|Taşkent|Ташкент|
UZ|Asia/Samarkand|Samarkand|Semerkant|Самарканд|Самарқан|
KG|Asia/Bishkek|Bishkek|Bişkek|Бишкек|Бішкек|
KG|Asia/Bishkek|Osh|Oş|Ош|
TJ|Asia/Dushanbe|Dushanbe|Duşanbe|Душанбе|
TM|Asia/Ashgabat|Ashgabat|Aşkabat|Ашхабад|Ашғабат|
AZ|Asia/Baku|Baku|Bakü|Баку|Бакі|Бакы
GE|Asia/Tbilisi|Tbilisi|Tiflis|Тбилиси|
AM|Asia/Yerevan|Yerevan|Erivan|Ереван|
BY|Europe/Minsk|Minsk||Минск|
UA|Europe/Kyiv|Kyiv|Kiev|Киев|Киев|Київ
UA|Europe/Kyiv|Odesa||Одесса|
MD|Europe/Chisinau|Chisinau|Kişinev|Кишинёв||Кишинев
US|America/New_York|Washington|Vaşington|Вашингтон|Вашингтон|
US|America/New_York|New York||Нью-Йорк|Нью-Йорк|
US|America/Los_Angeles|Los Angeles||Лос-Анджелес|
US|America/Los_Angeles|San Francisco||Сан-Франциско|
US|America/Chicago|Chicago||Чикаго|
CA|America/Toronto|Ottawa||Оттава|
GB|Europe/London|London|Londra|Лондон|
FR|Europe/Paris|Paris||Париж|
DE|Europe/Berlin|Berlin||Берлин|
DE|Europe/Berlin|Frankfurt||Франкфурт|
DE|Europe/Berlin|Munich|Münih|Мюнхен|
AT|Europe/Vienna|Vienna|Viyana|Вена|
CH|Europe/Zurich|Geneva|Cenevre|Женева|
CH|Europe/Zurich|Bern||Берн|
IT|Europe/Rome|Rome|Roma|Рим|
IT|Europe/Rome|Milan|Milano|Милан|
VA|Europe/Vatican|Vatican City|Vatikan|Ватикан|
ES|Europe/Madrid|Madrid||Мадрид|
PT|Europe/Lisbon|Lisbon|Lizbon|Лиссабон|
BE|Europe/Brussels|Brussels|Brüksel|Брюссель|
NL|Europe/Amsterdam|Amsterdam||Амстердам|
NL|Europe/Amsterdam|The Hague|Lahey|Гаага|
DK|Europe/Copenhagen|Copenhagen|Kopenhag|Копенгаген|
SE|Europe/Stockholm|Stockholm||Стокгольм|
NO|Europe/Oslo|Oslo||Осло|
FI|Europe/Helsinki|Helsinki||Хельсинки|
EE|Europe/Tallinn|Tallinn||Таллин|
LV|Europe/Riga|Riga||Рига|
LT|Europe/Vilnius|Vilnius||Вильнюс|
PL|Europe/Warsaw|Warsaw|Varşova|Варшава|
CZ|Europe/Prague|Prague|Prag|Прага|
HU|Europe/Budapest|Budapest|Budapeşte|Будапешт|
RO|Europe/Bucharest|Bucharest|Bükreş|Бухарест|
BG|Europe/Sofia|Sofia|Sofya|София|
GR|Europe/Athens|Athens|Atina|Афины|
RS|Europe/Belgrade|Belgrade|Belgrad|Белград|
BA|Europe/Sarajevo|Sarajevo|Saraybosna|Сараево|
MK|Europe/Skopje|Skopje|Üsküp|Скопье|
AL|Europe/Tirane|Tirana|Tiran|Тирана|
HR|Europe/Zagreb|Zagreb||Загреб|
CY|Asia/Nicosia|Nicosia|Lefkoşa|Никосия|
IE|Europe/Dublin|Dublin||Дублин|
IL|Asia/Jerusalem|Jerusalem|Kudüs|Иерусалим|
IL|Asia/Jerusalem|Tel Aviv||Тель-Авив|
PS|Asia/Gaza|Gaza|Gazze|Газа|
PS|Asia/Hebron|Ramallah|Ramallah|Рамалла|
LB|Asia/Beirut|Beirut|Beyrut|Бейрут|
SY|Asia/Damascus|Damascus|Şam|Дамаск|
SY|Asia/Damascus|Aleppo|Halep|Алеппо|
IQ|Asia/Baghdad|Baghdad|Bağdat|Багдад|
IQ|Asia/Baghdad|Erbil||Эрбиль|
IR|Asia/Tehran|Tehran|Tahran|Тегеран|
SA|Asia/Riyadh|Riyadh|Riyad|Эр-Рияд|
AE|Asia/Dubai|Abu Dhabi|Abu Dabi|Абу-Даби|
AE|Asia/Dubai|Dubai||Дубай|
QA|Asia/Qatar|Doha||Доха|
KW|Asia/Kuwait|Kuwait City|Kuveyt|Эль-Кувейт|
JO|Asia/Amman|Amman||Амман|
EG|Africa/Cairo|Cairo|Kahire|Каир|
LY|Africa/Tripoli|Tripoli|Trablus|Триполи|
TN|Africa/Tunis|Tunis|Tunus|Тунис|
DZ|Africa/Algiers|Algiers|Cezayir|Алжир|
MA|Africa/Casablanca|Rabat||Рабат|
ET|Africa/Addis_Ababa|Addis Ababa|Addis Ababa|Аддис-Абеба|
KE|Africa/Nairobi|Nairobi||Найроби|
NG|Africa/Lagos|Abuja||Абуджа|
ZA|Africa/Johannesburg|Johannesburg||Йоханнесбург|
CN|Asia/Shanghai|Beijing|Pekin|Пекин|Бейжің|
CN|Asia/Shanghai|Shanghai|Şanghay|Шанхай|
CN|Asia/Urumqi|Urumqi|Urumçi|Урумчи|Үрімжі|
HK|Asia/Hong_Kong|Hong Kong||Гонконг|
TW|Asia/Taipei|Taipei||Тайбэй|
JP|Asia/Tokyo|Tokyo||Токио|
KR|Asia/Seoul|Seoul|Seul|Сеул|
KP|Asia/Pyongyang|Pyongyang|Pyongyang|Пхеньян|
MN|Asia/Ulaanbaatar|Ulaanbaatar|Ulan Batur|Улан-Батор|
IN|Asia/Kolkata|New Delhi|Yeni Delhi|Нью-Дели|
PK|Asia/Karachi|Islamabad|İslamabad|Исламабад|
AF|Asia/Kabul|Kabul|Kabil|Кабул|
BD|Asia/Dhaka|Dhaka|Dakka|Дакка|
TH|Asia/Bangkok|Bangkok||Бангкок|
VN|Asia/Ho_Chi_Minh|Hanoi||Ханой|
ID|Asia/Jakarta|Jakarta|Cakarta|Джакарта|
MY|Asia/Kuala_Lumpur|Kuala Lumpur||Куала-Лумпур|
SG|Asia/Singapore|Singapore|Singapur|Сингапур|
PH|Asia/Manila|Manila||Манила|
AU|Australia/Sydney|Canberra||Канберра|
AU|Australia/Sydney|Sydney|Sidney|Сидней|
NZ|Pacific/Auckland|Wellington||Веллингтон|
BR|America/Sao_Paulo|Brasilia|Brasilia|Бразилиа|
AR|America/Argentina/Buenos_Aires|Buenos Aires||Буэнос-Айрес|
CL|America/Santiago|Santiago||Сантьяго|
CO|America/Bogota|Bogota||Богота|
VE|America/Caracas|Caracas|Karakas|Каракас|
CU|America/Havana|Havana||Гавана|
MX|America/Mexico_City|Mexico City|Meksiko|Мехико|
KZ|Asia/Almaty|Rudny||Рудный|Рудный|
KZ|Asia/Almaty|Zharkent||Жаркент||
KZ|Asia/Almaty|Talgar||Талгар|Талғар|
KZ|Asia/Almaty|Kaskelen||Каскелен|Қаскелең|
KZ|Asia/Almaty|Balkhash|Balkaş|Балхаш|Балқаш|
KZ|Asia/Almaty|Satpayev||Сатпаев|Сәтбаев|
KZ|Asia/Almaty|Stepnogorsk||Степногорск||
KZ|Asia/Almaty|Ridder||Риддер||
KZ|Asia/Almaty|Saran||Сарань|Саран|
KZ|Asia/Almaty|Kentau||Кентау||
KZ|Asia/Almaty|Aksu||Аксу|Ақсу|
KZ|Asia/Almaty|Kosshy||Косшы|Қосшы|
KZ|Asia/Almaty|Shchuchinsk||Щучинск||Бурабай,Боровое
KZ|Asia/Qostanay|Arkalyk||Аркалык|Арқалық|
KZ|Asia/Qostanay|Lisakovsk||Лисаковск||
KZ|Asia/Atyrau|Kulsary||Кульсары|Құлсары|
KZ|Asia/Almaty|Akmola Region||Акмолинская область|Ақмола облысы|
KZ|Asia/Almaty|Almaty Region||Алматинская область|Алматы облысы|
KZ|Asia/Almaty|Abai Region||область Абай|Абай облысы|Абайская область
KZ|Asia/Almaty|Jetisu Region||область Жетысу|Жетісу облысы|Жетысуская область
KZ|Asia/Almaty|Ulytau Region||область Улытау|Ұлытау облысы|Улытауская область
KZ|Asia/Almaty|Karaganda Region||Карагандинская область|Қарағанды облысы|
KZ|Asia/Almaty|Pavlodar Region||Павлодарская область|Павлодар облысы|
KZ|Asia/Almaty|Zhambyl Region||Жамбылская область|Жамбыл облысы|
KZ|Asia/Almaty|Turkistan Region||Туркестанская область|Түркістан облысы|
KZ|Asia/Almaty|East Kazakhstan||Восточно-Казахстанская область|Шығыс Қазақстан облысы|ВКО,ШҚО
KZ|Asia/Almaty|North Kazakhstan||Северо-Казахстанская область|Солтүстік Қазақстан облысы|СКО,СҚО
KZ|Asia/Oral|West Kazakhstan||Западно-Казахстанская область|Батыс Қазақстан облысы|ЗКО,БҚО
KZ|Asia/Aqtobe|Aktobe Region||Актюбинская область|Ақтөбе облысы|
KZ|Asia/Atyrau|Atyrau Region||Атырауская область|Атырау облысы|
KZ|Asia/Aqtau|Mangystau Region||Мангистауская область|Маңғыстау облысы|
KZ|Asia/Qostanay|Kostanay Region||Костанайская область|Қостанай облысы|
KZ|Asia/Qyzylorda|Kyzylorda Region||Кызылординская область|Қызылорда облысы|
RU|Europe/Moscow|Tver||Тверь|
RU|Europe/Moscow|Tula||Тула||
RU|Europe/Moscow|Ryazan||Рязань||
RU|Europe/Moscow|Yaroslavl||Ярославль||
RU|Europe/Moscow|Kostroma||Кострома||
RU|Europe/Moscow|Ivanovo||Иваново||
RU|Europe/Moscow|Vladimir||Владимир||
RU|Europe/Moscow|Kaluga||Калуга||
RU|Europe/Moscow|Bryansk||Брянск||
RU|Europe/Moscow|Oryol||Орёл||
RU|Europe/Moscow|Kursk||Курск||
RU|Europe/Moscow|Belgorod||Белгород||
RU|Europe/Moscow|Lipetsk||Липецк||
RU|Europe/Moscow|Tambov||Тамбов||
RU|Europe/Moscow|Penza||Пенза||
RU|Europe/Moscow|Saransk||Саранск||
RU|Europe/Moscow|Smolensk||Смоленск||
RU|Europe/Moscow|Pskov||Псков||
RU|Europe/Moscow|Veliky Novgorod||Великий Новгород||
RU|Europe/Moscow|Vologda||Вологда||
RU|Europe/Moscow|Cherepovets||Череповец||
RU|Europe/Moscow|Arkhangelsk||Архангельск||
RU|Europe/Moscow|Murmansk||Мурманск||
RU|Europe/Moscow|Petrozavodsk||Петрозаводск||
RU|Europe/Moscow|Syktyvkar||Сыктывкар||
RU|Europe/Moscow|Cheboksary||Чебоксары||
RU|Europe/Moscow|Yoshkar-Ola||Йошкар-Ола||
RU|Europe/Kirov|Kirov||Киров||Вятка
RU|Europe/Samara|Izhevsk||Ижевск||
RU|Europe/Samara|Tolyatti||Тольятти||
RU|Europe/Ulyanovsk|Ulyanovsk||Ульяновск||
RU|Europe/Moscow|Stavropol||Ставрополь||
RU|Europe/Moscow|Maykop||Майкоп||
RU|Europe/Moscow|Nalchik||Нальчик||
RU|Europe/Moscow|Vladikavkaz||Владикавказ||
RU|Europe/Moscow|Cherkessk||Черкесск||
RU|Europe/Moscow|Magas||Магас||
RU|Europe/Moscow|Elista||Элиста||
RU|Europe/Moscow|Novorossiysk||Новороссийск||
RU|Asia/Yekaterinburg|Kurgan||Курган||
RU|Asia/Yekaterinburg|Magnitogorsk||Магнитогорск||
RU|Asia/Yekaterinburg|Surgut||Сургут||
RU|Asia/Yekaterinburg|Khanty-Mansiysk||Ханты-Мансийск||
RU|Asia/Yekaterinburg|Salekhard||Салехард||
RU|Asia/Novokuznetsk|Kemerovo||Кемерово||
RU|Asia/Novokuznetsk|Novokuznetsk||Новокузнецк||
RU|Asia/Krasnoyarsk|Abakan||Абакан||
RU|Asia/Krasnoyarsk|Kyzyl||Кызыл||
RU|Asia/Krasnoyarsk|Norilsk||Норильск||
RU|Asia/Barnaul|Gorno-Altaysk||Горно-Алтайск||
RU|Asia/Irkutsk|Ulan-Ude||Улан-Удэ||
RU|Asia/Chita|Chita||Чита||
RU|Asia/Yakutsk|Blagoveshchensk||Благовещенск||
RU|Asia/Vladivostok|Birobidzhan||Биробиджан||
RU|Asia/Magadan|Magadan||Магадан||
RU|Asia/Sakhalin|Yuzhno-Sakhalinsk||Южно-Сахалинск||
RU|Asia/Kamchatka|Petropavlovsk-Kamchatsky||Петропавловск-Камчатский||
RU|Asia/Anadyr|Anadyr||Анадырь||
UZ|Asia/Samarkand|Bukhara|Buhara|Бухара|Бұхара|
UZ|Asia/Tashkent|Fergana|Fergana|Фергана|Ферғана|
UZ|Asia/Tashkent|Namangan||Наманган||
UZ|Asia/Tashkent|Andijan|Andican|Андижан|Әндіжан|
UZ|Asia/Samarkand|Nukus||Нукус|Нөкіс|
UZ|Asia/Samarkand|Khiva|Hive|Хива|Хиуа|
KG|Asia/Bishkek|Karakol||Каракол|Қарақол|
KG|Asia/Bishkek|Jalal-Abad|Celalabad|Джалал-Абад|Жалалабад|
TJ|Asia/Dushanbe|Khujand|Hocend|Худжанд||
TM|Asia/Ashgabat|Mary|Merv|Мары||
AZ|Asia/Baku|Ganja|Gence|Гянджа||
AZ|Asia/Baku|Nakhchivan|Nahçıvan|Нахичевань||
AZ|Asia/Baku|Shusha|Şuşa|Шуша||
GE|Asia/Tbilisi|Batumi|Batum|Батуми||
GE|Asia/Tbilisi|Kutaisi||Кутаиси||
AM|Asia/Yerevan|Gyumri|Gümrü|Гюмри||
BY|Europe/Minsk|Gomel||Гомель||
BY|Europe/Minsk|Brest||Брест||
UA|Europe/Kyiv|Kharkiv|Harkiv|Харьков||
UA|Europe/Kyiv|Lviv||Львов||
UA|Europe/Kyiv|Dnipro||Днепр|
UA|Europe/Kyiv|Zaporizhzhia||Запорожье||
US|America/New_York|Boston||Бостон||
US|America/New_York|Miami||Майами||
US|America/New_York|Atlanta||Атланта||
US|America/New_York|Philadelphia||Филадельфия||
US|America/Detroit|Detroit||Детройт||
US|America/Chicago|Houston||Хьюстон||
US|America/Chicago|Dallas||Даллас||
US|America/Denver|Denver||Денвер||
US|America/Phoenix|Phoenix||Финикс||
US|America/Los_Angeles|Seattle||Сиэтл||
US|America/Los_Angeles|Las Vegas||Лас-Вегас||
CA|America/Toronto|Toronto||Торонто||
CA|America/Toronto|Montreal||Монреаль||
CA|America/Vancouver|Vancouver||Ванкувер||
GB|Europe/London|Manchester||Манчестер||
GB|Europe/London|Edinburgh||Эдинбург||
GB|Europe/London|Birmingham||Бирмингем||
GB|Europe/London|Liverpool||Ливерпуль||
GB|Europe/London|Glasgow||Глазго||
GB|Europe/London|Belfast||Белфаст||
GB|Europe/London|Leeds||Лидс||
GB|Europe/London|Sheffield||Шеффилд||
GB|Europe/London|Bristol||Бристоль||
GB|Europe/London|Cardiff||Кардифф||
GB|Europe/London|Nottingham||Ноттингем||
GB|Europe/London|Leicester||Лестер||
GB|Europe/London|Southampton||Саутгемптон||
GB|Europe/London|Aberdeen||Абердин||
GB|Europe/London|Dundee||Данди||
GB|Europe/London|Norwich||Норидж||
GB|Europe/London|Swansea||Суонси||
GB|Europe/London|Plymouth||Плимут||
FR|Europe/Paris|Marseille|Marsilya|Марсель||
FR|Europe/Paris|Lyon||Лион||
FR|Europe/Paris|Strasbourg|Strazburg|Страсбург||
DE|Europe/Berlin|Hamburg||Гамбург||
DE|Europe/Berlin|Cologne|Köln|Кёльн||
DE|Europe/Berlin|Stuttgart||Штутгарт||
DE|Europe/Berlin|Bonn||Бонн||
DE|Europe/Berlin|Düsseldorf||Дюссельдорф||
CH|Europe/Zurich|Zurich|Zürih|Цюрих||
CH|Europe/Zurich|Davos||Давос||
IT|Europe/Rome|Venice|Venedik|Венеция||
IT|Europe/Rome|Naples|Napoli|Неаполь||
IT|Europe/Rome|Turin|Torino|Турин||
IT|Europe/Rome|Florence|Floransa|Флоренция||
ES|Europe/Madrid|Barcelona||Барселона||
ES|Europe/Madrid|Valencia||Валенсия||
NL|Europe/Amsterdam|Rotterdam||Роттердам||
BE|Europe/Brussels|Antwerp|Anvers|Антверпен||
LU|Europe/Luxembourg|Luxembourg|Lüksemburg|Люксембург||
MC|Europe/Monaco|Monaco|Monako|Монако||
MT|Europe/Malta|Valletta||Валлетта||
IS|Atlantic/Reykjavik|Reykjavik|Reykjavik|Рейкьявик||
SK|Europe/Bratislava|Bratislava||Братислава||
SI|Europe/Ljubljana|Ljubljana||Любляна||
ME|Europe/Podgorica|Podgorica||Подгорица||
XK|Europe/Belgrade|Pristina|Priştine|Приштина||
PL|Europe/Warsaw|Krakow|Krakov|Краков||
PL|Europe/Warsaw|Gdansk||Гданьск||
BG|Europe/Sofia|Plovdiv|Filibe|Пловдив||
BG|Europe/Sofia|Varna||Варна||
GR|Europe/Athens|Thessaloniki|Selanik|Салоники||
GR|Europe/Athens|Komotini|Gümülcine|Комотини||
RO|Europe/Bucharest|Constanta|Köstence|Констанца||
CY|Asia/Nicosia|Larnaca|Larnaka|Ларнака||
CY|Asia/Famagusta|Famagusta|Gazimağusa|Фамагуста||Mağusa
CY|Asia/Famagusta|Kyrenia|Girne|Кирения||
IL|Asia/Jerusalem|Haifa|Hayfa|Хайфа||
PS|Asia/Gaza|Rafah|Refah|Рафах||
SY|Asia/Damascus|Idlib|İdlib|Идлиб||
SY|Asia/Damascus|Homs|Humus|Хомс||
IQ|Asia/Baghdad|Mosul|Musul|Мосул||
IQ|Asia/Baghdad|Kirkuk|Kerkük|Киркук||
IQ|Asia/Baghdad|Basra||Басра||
IQ|Asia/Baghdad|Sulaymaniyah|Süleymaniye|Сулеймания||
IR|Asia/Tehran|Tabriz|Tebriz|Тебриз||
IR|Asia/Tehran|Isfahan|İsfahan|Исфахан||
SA|Asia/Riyadh|Jeddah|Cidde|Джидда||
SA|Asia/Riyadh|Mecca|Mekke|Мекка|Мекке|
SA|Asia/Riyadh|Medina|Medine|Медина|Медине|
BH|Asia/Bahrain|Manama||Манама||
OM|Asia/Muscat|Muscat|Maskat|Маскат||
YE|Asia/Aden|Sanaa|Sana|Сана||
EG|Africa/Cairo|Alexandria|İskenderiye|Александрия||
LY|Africa/Tripoli|Benghazi|Bingazi|Бенгази||
SD|Africa/Khartoum|Khartoum|Hartum|Хартум||
SO|Africa/Mogadishu|Mogadishu|Mogadişu|Могадишо||
SN|Africa/Dakar|Dakar||Дакар||
GH|Africa/Accra|Accra|Akra|Аккра||
NG|Africa/Lagos|Lagos||Лагос||
CD|Africa/Kinshasa|Kinshasa|Kinşasa|Киншаса||
RW|Africa/Kigali|Kigali||Кигали||
UG|Africa/Kampala|Kampala||Кампала||
TZ|Africa/Dar_es_Salaam|Dodoma||Додома||
ZW|Africa/Harare|Harare||Хараре||
ZM|Africa/Lusaka|Lusaka||Лусака||
MZ|Africa/Maputo|Maputo||Мапуту||
AO|Africa/Luanda|Luanda||Луанда||
CM|Africa/Douala|Yaounde|Yaounde|Яунде||
ML|Africa/Bamako|Bamako||Бамако||
NE|Africa/Niamey|Niamey||Ниамей||
BF|Africa/Ouagadougou|Ouagadougou||Уагадугу||
TD|Africa/Ndjamena|Ndjamena|Encemine|Нджамена||
DJ|Africa/Djibouti|Djibouti|Cibuti|Джибути||
ER|Africa/Asmara|Asmara||Асмэра||
ZA|Africa/Johannesburg|Pretoria||Претория||
ZA|Africa/Johannesburg|Cape Town||Кейптаун||
MA|Africa/Casablanca|Casablanca|Kazablanka|Касабланка||
NA|Africa/Windhoek|Windhoek||Виндхук||
MG|Indian/Antananarivo|Antananarivo||Антананариву||
CN|Asia/Shanghai|Guangzhou||Гуанчжоу||
CN|Asia/Shanghai|Shenzhen||Шэньчжэнь||
CN|Asia/Shanghai|Wuhan||Ухань||
CN|Asia/Shanghai|Xi'an||Сиань|Сиань|
CN|Asia/Shanghai|Harbin||Харбин||
CN|Asia/Urumqi|Kashgar|Kaşgar|Кашгар|Қашқар|
JP|Asia/Tokyo|Osaka||Осака||
JP|Asia/Tokyo|Hiroshima|Hiroşima|Хиросима||
KR|Asia/Seoul|Busan||Пусан||
IN|Asia/Kolkata|Mumbai||Мумбаи|
IN|Asia/Kolkata|Kolkata|Kalküta|Калькутта||
PK|Asia/Karachi|Karachi|Karaçi|Карачи||
PK|Asia/Karachi|Lahore|Lahor|Лахор||
AF|Asia/Kabul|Kandahar||Кандагар||
AF|Asia/Kabul|Herat||Герат||
AF|Asia/Kabul|Mazar-i-Sharif|Mezar-ı Şerif|Мазари-Шариф||
NP|Asia/Kathmandu|Kathmandu|Katmandu|Катманду||
LK|Asia/Colombo|Colombo|Kolombo|Коломбо||
MV|Indian/Maldives|Male||Мале||
MM|Asia/Yangon|Naypyidaw||Нейпьидо||
MM|Asia/Yangon|Yangon||Янгон||
KH|Asia/Phnom_Penh|Phnom Penh||Пномпень||
LA|Asia/Vientiane|Vientiane||Вьентьян||
VN|Asia/Ho_Chi_Minh|Ho Chi Minh City|Ho Chi Minh|Хошимин||Saigon
BN|Asia/Brunei|Bandar Seri Begawan||Бандар-Сери-Бегаван||
BT|Asia/Thimphu|Thimphu||Тхимпху||
AU|Australia/Melbourne|Melbourne||Мельбурн||
AU|Australia/Perth|Perth||Перт||
AU|Australia/Brisbane|Brisbane||Брисбен||
NZ|Pacific/Auckland|Auckland||Окленд||
FJ|Pacific/Fiji|Suva||Сува||
PG|Pacific/Port_Moresby|Port Moresby||Порт-Морсби||
BR|America/Sao_Paulo|Sao Paulo||Сан-Паулу||
BR|America/Sao_Paulo|Rio de Janeiro||Рио-де-Жанейро||
PE|America/Lima|Lima||Лима||
EC|America/Guayaquil|Quito|Kito|Кито||
BO|America/La_Paz|La Paz||Ла-Пас||
PY|America/Asuncion|Asuncion||Асунсьон||
UY|America/Montevideo|Montevideo||Монтевидео||
PA|America/Panama|Panama City||Панама||
CR|America/Costa_Rica|San Jose||Сан-Хосе||
NI|America/Managua|Managua||Манагуа||
HN|America/Tegucigalpa|Tegucigalpa||Тегусигальпа||
SV|America/El_Salvador|San Salvador||Сан-Сальвадор||
GT|America/Guatemala|Guatemala City||Гватемала||
DO|America/Santo_Domingo|Santo Domingo||Санто-Доминго||
HT|America/Port-au-Prince|Port-au-Prince||Порт-о-Пренс||
JM|America/Jamaica|Kingston||Кингстон||
`
