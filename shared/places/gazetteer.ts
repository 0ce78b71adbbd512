/**
 * Cities a small newsroom writes from: one line each, `country code | zone | English | Turkish | Russian | Kazakh`
 * and, after a further bar, other spellings and former names separated by commas. Turkish provinces are added
 * from their own list. A name that is the same as the English one is left empty.
 */
export const GAZETTEER = `
KZ|Asia/Almaty|Astana||Астана||Нур-Султан,Нұр-Сұлтан,Nur-Sultan,Nursultan,Акмола,Целиноград
KZ|Asia/Almaty|Almaty|Almatı|Алматы||Алма-Ата,Alma-Ata
KZ|Asia/Almaty|Shymkent|Şımkent|Шымкент||Чимкент
KZ|Asia/Almaty|Karaganda|Karagandı|Караганда|Қарағанды|Karagandy
KZ|Asia/Aqtobe|Aktobe|Aktöbe|Актобе|Ақтөбе|Актюбинск
KZ|Asia/Almaty|Taraz|Taraz|Тараз||Джамбул
KZ|Asia/Almaty|Pavlodar||Павлодар|
KZ|Asia/Almaty|Oskemen|Öskemen|Усть-Каменогорск|Өскемен|Ust-Kamenogorsk
KZ|Asia/Almaty|Semey||Семей||Семипалатинск
KZ|Asia/Atyrau|Atyrau|Atırau|Атырау||Гурьев
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
KZ|Asia/Almaty|Konaev||Конаев|Қонаев|Капчагай,Қапшағай
KZ|Asia/Aqtau|Zhanaozen||Жанаозен|Жаңаөзен|
KZ|Asia/Qyzylorda|Baikonur|Baykonur|Байконур|Байқоңыр|
RU|Europe/Moscow|Moscow|Moskova|Москва|Мәскеу|
RU|Europe/Moscow|Saint Petersburg|St. Petersburg|Санкт-Петербург||Ленинград,Петербург
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
`
