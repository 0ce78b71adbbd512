/**
 * The capitals and towns that `gazetteer.ts` leaves out, in its form: capitals of the smaller states, the remaining towns of
 * Kazakhstan, large towns of Russia and its neighbours. The zone of a disputed place is the one its clocks follow.
 */
export const FURTHER_PLACES = `
AD|Europe/Andorra|Andorra la Vella||Андорра-ла-Велья|
AG|America/Antigua|Saint John's||Сент-Джонс|
BB|America/Barbados|Bridgetown||Бриджтаун|
BI|Africa/Bujumbura|Gitega||Гитега|
BI|Africa/Bujumbura|Bujumbura||Бужумбура|
BJ|Africa/Porto-Novo|Porto-Novo||Порто-Ново|
BJ|Africa/Porto-Novo|Cotonou||Котону|
BS|America/Nassau|Nassau||Нассау|
BT|Asia/Thimphu|Thimphu||Тхимпху|
BW|Africa/Gaborone|Gaborone||Габороне|
BZ|America/Belize|Belmopan||Бельмопан|
CF|Africa/Bangui|Bangui||Банги|
CG|Africa/Brazzaville|Brazzaville||Браззавиль|
CI|Africa/Abidjan|Yamoussoukro||Ямусукро|
CI|Africa/Abidjan|Abidjan|Abidjan|Абиджан|
CV|Atlantic/Cape_Verde|Praia||Прая|
DM|America/Dominica|Roseau||Розо|
FM|Pacific/Pohnpei|Palikir||Паликир|
GA|Africa/Libreville|Libreville||Либревиль|
GD|America/Grenada|Saint George's||Сент-Джорджес|
GM|Africa/Banjul|Banjul||Банжул|
GN|Africa/Conakry|Conakry|Konakri|Конакри|
GQ|Africa/Malabo|Malabo||Малабо|
GW|Africa/Bissau|Bissau||Бисау|
GY|America/Guyana|Georgetown||Джорджтаун|
KI|Pacific/Tarawa|South Tarawa||Южная Тарава|
KM|Indian/Comoro|Moroni||Морони|
KN|America/St_Kitts|Basseterre||Бастер|
LC|America/St_Lucia|Castries||Кастри|
LI|Europe/Vaduz|Vaduz||Вадуц|
LR|Africa/Monrovia|Monrovia||Монровия|
LS|Africa/Maseru|Maseru||Масеру|
MH|Pacific/Majuro|Majuro||Маджуро|
MU|Indian/Mauritius|Port Louis||Порт-Луи|
MW|Africa/Blantyre|Lilongwe||Лилонгве|
NR|Pacific/Nauru|Yaren||Ярен|
PW|Pacific/Palau|Ngerulmud||Нгерулмуд|
SB|Pacific/Guadalcanal|Honiara||Хониара|
SL|Africa/Freetown|Freetown||Фритаун|
SM|Europe/San_Marino|San Marino||Сан-Марино|
SR|America/Paramaribo|Paramaribo||Парамарибо|
SS|Africa/Juba|Juba|Cuba|Джуба|
ST|Africa/Sao_Tome|São Tomé||Сан-Томе|
SZ|Africa/Mbabane|Mbabane||Мбабане|
TG|Africa/Lome|Lomé||Ломе|
TL|Asia/Dili|Dili||Дили|
TO|Pacific/Tongatapu|Nukuʻalofa||Нукуалофа||Nukualofa
TT|America/Port_of_Spain|Port of Spain||Порт-оф-Спейн|
TV|Pacific/Funafuti|Funafuti||Фунафути|
VC|America/St_Vincent|Kingstown||Кингстаун|
VU|Pacific/Efate|Port Vila||Порт-Вила|
WS|Pacific/Apia|Apia||Апиа|
KZ|Asia/Almaty|Arys|Arıs|Арысь|Арыс
KZ|Asia/Almaty|Lenger||Ленгер|
KZ|Asia/Qostanay|Zhitikara|Jitikara|Житикара|Жітіқара
KZ|Asia/Aqtobe|Kandyagash|Kandıagaş|Кандыагаш|Қандыағаш
KZ|Asia/Almaty|Kurchatov|Kurçatov|Курчатов|
KZ|Asia/Almaty|Usharal|Uşaral|Ушарал|Үшарал
KZ|Asia/Almaty|Tekeli||Текели|Текелі
KZ|Asia/Almaty|Esik||Есик|Есік|Иссык
KZ|Asia/Almaty|Makinsk||Макинск|
KZ|Asia/Almaty|Shakhtinsk|Şahtinsk|Шахтинск|
KZ|Asia/Almaty|Priozersk||Приозерск|
KZ|Asia/Almaty|Karazhal|Karajal|Каражал|Қаражал
RU|Asia/Yekaterinburg|Nizhny Tagil||Нижний Тагил|
RU|Europe/Moscow|Naberezhnye Chelny||Набережные Челны|Набережные Челны|Яр Чаллы
RU|Europe/Moscow|Taganrog||Таганрог|
RU|Europe/Moscow|Stary Oskol||Старый Оскол|
RU|Europe/Moscow|Podolsk||Подольск|
RU|Europe/Moscow|Khimki||Химки|
RU|Europe/Samara|Syzran||Сызрань|
RU|Asia/Yekaterinburg|Orsk||Орск|
RU|Asia/Yekaterinburg|Sterlitamak||Стерлитамак|
RU|Asia/Yekaterinburg|Nizhnevartovsk||Нижневартовск|
RU|Asia/Irkutsk|Bratsk||Братск|
RU|Asia/Vladivostok|Komsomolsk-on-Amur||Комсомольск-на-Амуре|
RU|Asia/Vladivostok|Nakhodka||Находка|
RU|Europe/Moscow|Derbent||Дербент|
RU|Europe/Moscow|Pyatigorsk||Пятигорск|
RU|Europe/Moscow|Anapa||Анапа|
UA|Europe/Simferopol|Simferopol|Akmescit|Симферополь|
UA|Europe/Simferopol|Sevastopol|Sivastopol|Севастополь|
UA|Europe/Simferopol|Yalta||Ялта|
UA|Europe/Kyiv|Donetsk||Донецк|
UA|Europe/Kyiv|Luhansk||Луганск||Lugansk
UZ|Asia/Samarkand|Urgench|Ürgenç|Ургенч|
UZ|Asia/Samarkand|Termez|Tirmiz|Термез|
AZ|Asia/Baku|Sumgayit|Sumgayıt|Сумгаит|
TM|Asia/Ashgabat|Turkmenbashi|Türkmenbaşı|Туркменбаши|
US|America/New_York|Baltimore||Балтимор|
US|America/New_York|Cincinnati||Цинциннати|
US|America/New_York|Cleveland||Кливленд|
US|Pacific/Honolulu|Honolulu||Гонолулу|
US|America/Indiana/Indianapolis|Indianapolis||Индианаполис|
US|America/Chicago|Milwaukee||Милуоки|
US|America/Chicago|Minneapolis||Миннеаполис|
US|America/Chicago|New Orleans||Новый Орлеан|
US|America/Chicago|Oklahoma City||Оклахома-Сити|
US|America/New_York|Pittsburgh||Питтсбург|
US|America/Chicago|St. Louis||Сент-Луис||Saint Louis
US|America/Denver|Salt Lake City||Солт-Лейк-Сити|
US|America/Chicago|San Antonio||Сан-Антонио|
US|America/Los_Angeles|San Diego||Сан-Диего|
GI|Europe/Gibraltar|Gibraltar|Cebelitarık|Гибралтар|
MO|Asia/Macau|Macau|Makao|Макао|
CA|America/Toronto|Quebec City||Квебек|
`
