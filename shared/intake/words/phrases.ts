import { keyOf } from '../page/key'

const list = (text: string) =>
  text
    .split(/[\n|]/)
    .map((phrase) => keyOf(phrase))
    .filter(Boolean)

/** Beginnings or parts of the notices sites print around a story. Compared with `includes` on a bounded key. */
export const COOKIE_PHRASES = list(`
çerez kullan | çerezler kullanılmaktadır | çerezleri kabul | çerez politikamız | çerez politikası | kvkk kapsamında | kişisel verilerin korunması kanunu
использует файлы cookie | используем файлы cookie | используем cookie | использует cookie | файлов cookie | согласие на обработку файлов | политику использования cookie
cookie файлдарын | cookie пайдалан | uses cookies | use cookies | accept cookies | accept all cookies | cookie settings | manage consent | cookie preferences
essential cookies | additional cookies | optional cookies | necessary cookies | view cookies | manage cookies | reject cookies | we value your privacy
çerez konumlandır | veri politikası | zorunlu çerez | çerezleri yönet | çerez tercih | gizliliğinize önem | настройки cookie | принять cookie | cookie баптау
`)

export const NEWSLETTER_PHRASES = list(`
bültenimize abone | e bültene abone | e bültenimize | haber bültenine | bültene kayıt | gelişmelerden haberdar ol | whatsapp kanalımıza | telegram kanalımıza | whatsapp kanalımız | google newste abone | google news te abone | google haberlerde | uygulamasını indirin | uygulamamızı indirin
подписывайтесь на канал | подпишитесь на канал | подписывайтесь на telegram | подписывайтесь на телеграм | подписывайтесь на нас | подписывайся на | подписывайтесь на страниц | подписаться на канал | подпишитесь на наш | следите за нашими новостями | следите за новостями в | читайте нас в | haberlerimizi takip edin | жаңалықтарымызды бақылаңыз | подпишитесь на рассылку | подписывайтесь на наш | подпишись на | подписаться на рассылку | читайте нас в | следите за новостями в | наш телеграм канал | наш telegram канал
телеграм арнамыздан | telegram арнамыздан | whatsapp арнамыз | телеграм арнамызға | telegram арнамызға | бізге жазылыңыз | біздің арнаға
sign up for our newsletter | subscribe to our newsletter | get our newsletter | get the latest news delivered | follow us on | join our whatsapp | join our telegram
straight to your inbox | be the first to know about new stories | free e mail news updates | free email news updates | invalid email address | enter a valid email address | check your inbox for details | flagship newsletter | consider supporting us | subscriber only | в нашем канале | поддержать редакцию | поддержите редакцию | при поддержке читателей | kanalımıza katıl | whatsapp kanallarına katıl | whatsapp kanallarımıza katıl | whatsapp kanalına katıl | telegram kanalına katıl | telegram kanallarına katıl | önemli gelişmeler cebinize düşsün | арнамызға жазыл
`)

export const COPYRIGHT_PHRASES = list(`
hukuki muhatabı | editöryel müdahalesi olmadan | ajans kanallarından geldiği şekliyle | tüm hakları saklıdır | haberlerin tüm hakları | haberin tüm hakları | kaynak gösterilse dahi | kaynak gösterilse veya | köşe yazısı ve haberlerin | her hakkı saklıdır | izinsiz kullanılamaz | kaynak gösterilmeden | kaynak gösterilerek | yazılım haber | haber scripti | haber yazılımı
все права защищены | при использовании материалов | при перепечатке | копирование материалов | любое использование материалов | использование материалов допускается | сайт зарегистрирован | свидетельство о регистрации сми | свидетельство о регистрации средства массовой | свидетельство о регистрации эл | свидетельство о регистрации пи | свидетельство о регистрации иа | свидетельство о регистрации ия | свидетельство о регистрации выдано | свидетельство о регистрации n
барлық құқықтар | барлық құқығы қорғалған | материалдарды пайдалан | материалдарын пайдалан | ішінара пайдалан | сілтеме жасау міндетті | сілтеме жасалуы міндетті | сілтеме міндетті | all rights reserved | reproduction without | may not be reproduced
haberlerin telif hakları | haberleri kopyalamayınız | abonelere sunulan haberler | news stories offered to subscribers | bildiriminde belirtilen kurallar | not responsible for the content of external | independent press standards | editors code of practice | quotes delayed a minimum
`)

export const COUNTER_PHRASES = list(`
okunma süresi dk | okunma süresi | dk okunma süresi | okunma süresi dakika | okunma | okuma | bu haber kez okundu | bu haber kere okundu | bu haber toplam kez okundu | kez görüntülendi | kişi okudu | okunma sayısı | görüntülenme | görüntüleme | kez okundu | dakika okuma | dk okuma | dk okuma süresi | dakika okuma süresi | okuma süresi | dk okunma | dakikada oku | dakikada okunur | dakikalık okuma | dk okuma süresi | dk da okunur | dk okunur | tahmini okuma süresi | ortalama okuma süresi | ort okuma süresi dk | okuma süresi dk | okuma süresi dakika | bu haber defa okundu | defa okundu | kez okunmuştur | bu haber kez okunmuştur | kişi tarafından okundu | kez izlendi | kez paylaşıldı | toplam okunma | tekil okunma | okuyucu | kelime | görüntülenme sayısı | hit | tıklanma | yorumlar | 1 yorum | fotoğraf | foto | sn | yorum | beğeni | izlenme | gösterim | paylaşım | saniye
тыс подписчиков | млн подписчиков | подписчиков | подписчика | подписчик | читали | читал | дочитали | дочитываний | тыс читали | тыс прочтений | тыс просмотров | млн просмотров | просмотров | просмотры | просмотра | просмотр | прочитано | прочтений | читать минут | мин на чтение | минут на чтение | минуты на чтение | минута на чтение | время чтения | время на чтение | минут чтения | мин чтения | мин | комментариев | комментария | комментарий | комментарии | фото из | количество просмотров | кол во просмотров | число просмотров | просмотрели | просмотрено | прочтения | прочитали | прочитано раз | раз прочитано | время прочтения | время чтения мин | время чтения минут | время чтения минуты | время чтения минута | чтение минут | чтения | минута чтения | минуты чтения | мин чтение | читать мин | поделились | лайков | репостов | голосов | показов | сек | секунд | секунды
қаралды | қаралым | көрілім | рет оқылды | оқу уақыты | мин оқу | пікір | қаралған | қаралды рет | рет қаралды | оқылды | оқылған | оқылым | көру саны | қаралым саны | көрсетілім | рет көрсетілді | көрсетілді | мин оқу үшін | оқу үшін мин | ret kórsetildi | kórsetildi | mın oqý úshin | mın oqu úshin | ret qaraldy | qaraldy | pikir | минут оқу | оқуға минут | оқу уақыты минут | бөлісу | бөлісті | ұнату
views | view | reads | min read | minute read | minutes read | reading time | comments | comment | shares | likes | photos
`)

export const CURRENCY_WORDS = list(`
usd | eur | gbp | chf | rub | kzt | try | btc | eth | jpy | cny | dolar | euro | sterlin | altın | gram altın | çeyrek altın | cumhuriyet altını | bitcoin | bist | bist 100 | borsa | brent | petrol | ons | ethereum | gümüş | faiz | gbp | pound | çeyrek | yarım altın | yarım | tam altın | ata altın | gram | petrol brent | brent petrol | bist100 | ripple | bnb | usdt | sterlin kuru | euro kuru | eur usd | gümüş gram | sar | cad | aud | frank | ruble | xau | xu100 | bist100 | dolar kuru
доллар | евро | рубль | юань | фунт | золото | нефть | биткоин | курс | тенге | нефть brent | теңге | алтын | мұнай | gold | oil | silver | s p 500 | nasdaq | dow
alış | satış | покупка | продажа | buy | sell | сатып алу | сату | gr | tl | нбрк | нб рк | цб | цб рф | мб | kase | usd kzt | eur kzt | rub kzt | cny kzt | юань | индекс | мосбиржа | imoex | ртс | brent | курс валют | döviz
`)

export const WEATHER_WORDS = list(`
hava durumu | hava | bugün | açık | bulutlu | parçalı bulutlu | az bulutlu | çok bulutlu | yağmurlu | karlı | güneşli | sisli | kapalı | hafif yağmur | nem | rüzgar | hissedilen | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | pzt | sal | çar | per | cum | cmt | paz | yarın | bu gece | gece | gündüz | min | max | en düşük | en yüksek | sağanak | sağanak yağışlı | sağanak yağış | yağışlı | yağmur | kar | kar yağışlı | hafif yağmurlu | gök gürültülü | gök gürültülü sağanak | sıcak | soğuk | rüzgarlı | karla karışık yağmur | hafif kar yağışlı | lodos | poyraz | km sa | km s | mb | hpa | puslu | duman | derece | sıcaklık
погода | погода в | ясно | облачно | пасмурно | дождь | снег | переменная облачность | малооблачно | солнечно | небольшой дождь | ветер | влажность | сегодня | м с | km h | км ч | гроза | туман | понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | пн | вт | ср | чт | пт | сб | вс | завтра | ночью | днем | утром | вечером | ночь | день | утро | вечер | небольшой снег | снегопад | ливень | мокрый снег | без осадков | осадки | давление | мм рт ст | ощущается как | мороз | метель | дымка | воздух | вода | аса | местами дождь | временами дождь | малооблачная погода | облачно с прояснениями | ясная погода
ауа райы | бүгін | ертең | бұлтты | аздаған бұлт | көшпелі бұлт | ашық | жаңбыр | жаңбырлы | қар | жел | боран | тұман | найзағай | дс | сс | ср | бс | жм | сн | жс | түнде | күндіз | weather | today | clear | cloudy | sunny | rain | snow | partly cloudy | wind | humidity | feels like | fog | clear sky | light rain | few clouds
`)

export const DATE_WORDS = list(`
bu içerik | bu haber | bu sayfa | içerik | haber | sayfa | tarihinde güncellenmiştir | tarihinde güncellendi | tarihinde güncellenmiş | tarihli güncelleme | tarihinde yayınlandı | tarihinde yayımlandı | tarihinde yayınlanmıştır | tarihinde yayımlanmıştır | tarihinde eklendi | de eklendi | da eklendi | te eklendi | ta eklendi | de yayınlandı | da yayınlandı | de yayımlandı | da yayımlandı | de güncellendi | da güncellendi | tarihinde eklenmiştir | tarihinde oluşturuldu | tarihinde oluşturulmuştur | saat itibarıyla güncellendi | güncellenmiştir | itibarıyla güncellendi | itibarıyla güncellenmiştir | itibariyle güncellenmiştir | itibariyle güncellendi | haber girişi | haber güncelleme | haber güncellemesi | haberin giriş tarihi | haber güncelleme tarihi | yayına giriş | eklenme tarihi ve saati | son değişiklik | değiştirilme tarihi | yayın tarih | tarih saat | duyuru tarihi | ilan tarihi | son güncelleme zamanı | yayın saati
страница обновлена | материал обновлен | новость обновлена | статья обновлена | обновлено в | публикация обновлена | дата и время публикации | дата последнего обновления | дата последнего изменения | последние изменения | опубликовано в | добавлена | дата добавления | новость добавлена | создана | размещена | размещен | дата события | вышло в номере | по московскому времени | по астанинскому времени | по времени алматы
бет жаңартылды | материал жаңартылды | жаңалық жаңартылды | соңғы өзгеріс | соңғы жаңартылған күні | соңғы өзгертілген күні | жаңартылған уақыты | жаңартылу күні | жарияланған мерзімі | жариялау күні | жарияланды сағат | қосылған күні | орналастырылған күні | шыққан күні | астана уақыты бойынша
yayın zamanı | yayınlanma zamanı | güncelleme zamanı | son güncellenme | son güncellenme tarihi | son güncelleme tarihi | giriş zamanı | haber giriş | haber giriş tarihi | haberin yayın tarihi | haber yayın tarihi | yayım tarihi | yayımlanma | yayımlanma tarihi | yayımlandı | ilk yayın | ilk yayınlanma | ilk yayınlanma tarihi | kayıt tarihi | eklenme zamanı | oluşturma tarihi | düzenlenme | düzenleme | son düzenleme | saati | günü | haberin tarihi | okuma tarihi
опубликован | опубликована | дата и время | время публикации | дата создания | дата размещения | дата изменения | обновлен | обновлена | изменен | изменена | время обновления | дата новости | дата материала | часов | ч | мин по мск | год
жарияланған уақыты | жариялану күні | жарияланды күні | жаңартылған күні | соңғы жаңарту | жаңарту | өзгертілді | сағат | күн | жарық көрген күні | мерзімі
for immediate release | immediate release | for release | press release | news release | basın bülteni | basın açıklaması | пресс релиз | баспасөз релизі
story first published | story published | article published | originally published | publish date | published date | publication date | release date | see all updates | show all updates | full page history | date published | date modified | date posted | created | created on | updated on | updated at | published at | last updated on | last update | posted at | issued | the
yayınlanma | yayınlanma tarihi | yayınlama | yayın tarihi | yayın | yayınlandı | giriş | giriş tarihi | ekleme | eklenme | eklenme tarihi | eklendi | oluşturulma | oluşturulma tarihi | tarih | tarihi | haber tarihi | saat | güncelleme | güncellenme | güncelleme tarihi | güncellenme tarihi | son güncelleme | güncellendi | son
опубликовано | дата публикации | дата | публикация | размещено | добавлено | создано | обновлено | обновление | дата обновления | последнее обновление | изменено | в | от | время | мск | последняя редакция | по московскому времени | по времени астаны
жарияланды | жарияланған | жарияланған күні | күні | жаңартылды | жаңартылған | уақыты | published | published on | posted | posted on | date | updated | update | last updated | and last updated | and updated | last modified | modified | on | at | am | pm | utc | gmt | est | edt | bst | et | first published | time | trt | tsi
pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | пн | вт | ср | чт | пт | сб | вс
дүйсенбі | сейсенбі | сәрсенбі | бейсенбі | жұма | сенбі | жексенбі | monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu | fri | sat | sun | г | года | год | ж | жыл | жылы | жылғы | p m | a m
өзгертілген күні | өзгертілген уақыты
dúısenbi | düisenbi | seısenbi | seisenbi | beysenbi | sársenbi | särsenbi | beısenbi | beisenbi | jeksenbi | zheksenbi | senbi | saǵat | saghat | sağat | jyl | jyly | zhyly
`)

export const UPDATE_WORDS = list(`
tarihinde güncellenmiştir | tarihinde güncellendi | tarihinde güncellenmiş | tarihli güncelleme | saat itibarıyla güncellendi | itibarıyla güncellendi | itibarıyla güncellenmiştir | itibariyle güncellenmiştir | itibariyle güncellendi | güncellenmiştir | haber güncelleme | haber güncellemesi | haber güncelleme tarihi | son değişiklik | değiştirilme tarihi | son güncelleme zamanı
страница обновлена | материал обновлен | новость обновлена | статья обновлена | публикация обновлена | обновлено в | дата последнего обновления | дата последнего изменения | последние изменения
бет жаңартылды | материал жаңартылды | жаңалық жаңартылды | соңғы өзгеріс | соңғы жаңартылған күні | соңғы өзгертілген күні | жаңартылған уақыты | жаңартылу күні
güncelleme | güncellenme | güncellendi | son güncelleme | son güncellenme | güncelleme tarihi | güncellenme tarihi | son güncelleme tarihi | son güncellenme tarihi | güncelleme zamanı | düzenlenme | düzenleme | son düzenleme
обновлено | обновление | изменено | последняя редакция | дата обновления | последнее обновление | обновлен | обновлена | дата изменения | изменен | изменена | время обновления
жаңартылды | жаңартылған | жаңартылған күні | соңғы жаңарту | жаңарту | өзгертілді | and last updated | and updated | updated | update | modified | last modified | last updated | last updated on | updated on | updated at | last update | date modified
өзгертілген күні | өзгертілген уақыты
`)

const units = {
  tr: 'saniye|dakika|dk|saat|gün|hafta|ay|yıl',
  ru: 'секунду|секунды|секунд|минуту|минуты|минут|мин|час|часа|часов|день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев',
  kk: 'секунд|минут|мин|сағат|күн|апта|ай',
  en: 'second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|h|m|d',
}
const withUnits = (names: string, shape: (unit: string) => string): string[] =>
  names.split('|').map((unit) => keyOf(shape(unit)))

/** `2 saat önce`, `сегодня, 14:30`, with the numbers taken out. */
export const RELATIVE_TIMES: ReadonlySet<string> = new Set([
  ...withUnits(units.tr, (unit) => `${unit} önce`),
  ...withUnits(units.tr, (unit) => `yaklaşık ${unit} önce`),
  ...withUnits(units.tr, (unit) => `${unit} önce güncellendi`),
  ...withUnits(units.tr, (unit) => `${unit} önce yayınlandı`),
  ...withUnits(units.ru, (unit) => `${unit} назад`),
  ...withUnits(units.kk, (unit) => `${unit} бұрын`),
  ...withUnits(units.en, (unit) => `${unit} ago`),
  ...withUnits(units.en, (unit) => `updated ${unit} ago`),
  ...withUnits(units.en, (unit) => `published ${unit} ago`),
  ...list(`
az önce | biraz önce | şimdi | bugün | dün | bugün saat | dün saat | bir saat önce | bir gün önce | dün yayınlandı | bugün yayınlandı | evvelsi gün
сегодня | вчера | сегодня в | вчера в | только что | час назад | день назад | позавчера | опубликовано сегодня | опубликовано сегодня в | опубликовано вчера
бүгін | кеше | бүгін сағат | кеше сағат | жаңа ғана | today | yesterday | just now | today at | yesterday at | an hour ago | a day ago | today am | today pm
`),
])

const NUMBER_AND_CLOCK = /\d{1,2}[:.]\d{2}|\d{1,3}/g

/** Whether a line says nothing but how long ago something was: `2 saat önce`, `сегодня, 14:30`. */
export const isRelativeTime = (text: string): boolean =>
  text.length <= 60 && RELATIVE_TIMES.has(keyOf(text.replace(NUMBER_AND_CLOCK, ' ')))
