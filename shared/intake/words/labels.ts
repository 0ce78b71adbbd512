import { keyOf } from '../page/key'

/** A set of phrases, compared by `keyOf`: case, marks and punctuation do not matter. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n|]/)
      .map((phrase) => keyOf(phrase))
      .filter(Boolean),
  )

export const AD_LABELS = phrases(`
reklam | reklam alanı | reklam alani | reklamlar | reklam devam ediyor | sponsorlu | sponsorlu içerik | sponsorlu bağlantı
sponsorlu bağlantılar | sponsorlu reklam | haberin devamı reklamdan sonra | reklamdan sonra devam ediyor | reklamı kapat
реклама | на правах рекламы | рекламный блок | рекламное место | реклама на сайте | место для рекламы | реклама закрыть
партнерский материал | жарнама | жарнама орны | жарнама құқығымен | жарнама ретінде
advertisement | advertisements | advertising | advertisement continue reading below | ad feature | sponsored
sponsored content | sponsored links | story continues below advertisement | article continues below advertisement
advertisement story continues below | advertorial | paid content | scroll to continue
`)

export const FONT_CONTROLS = phrases(`
a a | a a a | aa | yazı boyutu | yazı tipi boyutu | punto | yazıyı büyüt | yazıyı küçült | metni büyüt | metni küçült
размер шрифта | увеличить шрифт | уменьшить шрифт | шрифт | мәтін өлшемі | қаріп өлшемі
font size | text size | increase font size | decrease font size | increase text size | decrease text size
`)

export const PAGE_CONTROLS = phrases(`
içeriğe atla | ana içeriğe atla | içeriğe geç | ana içeriğe geç | мазмұнға өту | негізгі мазмұнға өту | перейти к содержимому | перейти к основному содержанию | перейти к контенту | jump to content
yazdır | haberi yazdır | çıktı al | paylaş | haberi paylaş | bu haberi paylaş | facebookta paylaş | twitterda paylaş
whatsappta paylaş | sesli dinle | haberi dinle | dinle | sesli oku | kaydet | haberi kaydet | favorilere ekle | arkadaşına gönder
e posta ile gönder | bağlantıyı kopyala | linki kopyala | kopyala | abone ol | takip et | google newste takip et | bizi takip edin
google news | google newste abone ol | haberi bildir | hata bildir | karanlık mod | menü | menüyü aç | ara | kapat | giriş yap | üye ol | takip
печать | распечатать | версия для печати | поделиться | поделиться новостью | поделиться в соцсетях | поделиться ссылкой
слушать | прослушать | озвучить | сохранить | в закладки | скопировать ссылку | скопировать | отправить другу | подписаться
подписывайтесь | мы в соцсетях | версия для слабовидящих | меню | поиск | закрыть | войти | регистрация | вход | отправить
басып шығару | бөлісу | тыңдау | сақтау | жазылу | мәзір | іздеу | жабу | кіру | тіркелу | сілтемені көшіру | нашар көретіндерге арналған нұсқа
print | print this | print article | share | share this | share this article | share this story | share on facebook
share on twitter | share on whatsapp | listen | listen to this article | save | save for later | copy link | bookmark
email | email this | subscribe | follow | follow us | log in | sign in | sign up | menu | search | close | skip to content
skip to main content | gift this article | view comments | translate
`)

export const NETWORKS = phrases(`
facebook | twitter | x | x com | whatsapp | telegram | instagram | youtube | linkedin | pinterest | vk | vkontakte | вконтакте
одноклассники | ok ru | email | e posta | rss | messenger | viber | reddit | tumblr | flipboard | tiktok | threads | bluesky | mail
facebookta | twitterda | whatsappta | paylaş | поделиться | бөлісу | share | on | in | в | tweet | tweetle | link | copy | bip | next sosyal | google news
фейсбук | твиттер | телеграм | ватсап | инстаграм | дзен | zen
`)

export const RETURN_LINKS = phrases(`
geri | geri dön | geriye dön | listeye dön | ana sayfaya dön | anasayfaya dön | haberlere dön | devamı | devamını oku
haberin devamı | haberin devamı için tıklayın | devamı için tıklayın | daha fazla | daha fazla oku | daha fazlası | tümünü gör | tümü | yukarı çık
başa dön | sayfa başına dön | sonraki haber | önceki haber | sonraki | önceki | tüm haberler | diğer haberler
вернуться | вернуться назад | назад | вернуться к списку | назад к списку | вернуться к новостям | на главную | читать далее | читать полностью
подробнее | далее | показать еще | загрузить еще | все новости | наверх | следующая новость | предыдущая новость | смотреть все | к списку новостей
артқа | артқа қайту | кері | кері қайту | тізімге оралу | басты бетке | толығырақ | әрі қарай оқу | толық оқу | жоғарыға | тағы көрсету | барлық жаңалықтар
back | go back | back to top | back to list | back to news | return | continue reading | read more | read full story | load more | show more
more | see all | view all | next article | previous article | next | previous | next story | previous story | home page | see more
`)

export const COMMENT_HEADINGS = phrases(`
yorumlar | yorum | yorum yap | yorum yaz | yorum yazın | yorum ekle | yorumunuz | yorum gönder | okur yorumları | okuyucu yorumları
комментарии | комментарий | оставить комментарий | добавить комментарий | написать комментарий | ваш комментарий | обсуждение
пікірлер | пікір | пікір қалдыру | пікір жазу | пікір қосу
comments | comment | leave a comment | leave a reply | add a comment | post a comment | join the conversation | reader comments
`)

export const NO_COMMENTS = phrases(`
henüz yorum yapılmamış | henüz yorum yok | henüz yorum yapılmadı | bu habere henüz yorum yapılmamış | henüz yorum eklenmemiş
ilk yorumu siz yapın | ilk yorumu sen yaz | ilk yorumu yapan siz olun | ilk yorumu yukarıdaki form | bu habere henüz yorum | yorum bulunmamaktadır
комментариев пока нет | комментариев нет | пока нет комментариев | нет комментариев | оставьте первый комментарий | будьте первым кто
станьте первым | ваш комментарий будет первым | комментарии отсутствуют
әзірге пікір жоқ | пікірлер жоқ | пікір жоқ | бірінші болып пікір | алғашқы пікір | пікірлер әзірге жоқ
no comments yet | no comments | be the first to comment | there are no comments | be the first to leave a comment
`)

export const COMMENTS_CLOSED = phrases(`
yorumlar kapalı | yoruma kapalı | yorumlar kapatılmıştır | bu haber yoruma kapalıdır | yorumlara kapalıdır | yorum yapılamaz
комментарии закрыты | комментарии отключены | комментирование закрыто | комментирование отключено | комментарии к этой записи закрыты
пікірлер жабық | пікір қалдыру жабық | пікір жазу мүмкіндігі жабық
comments are closed | comments are now closed | comments closed | comments are turned off | commenting is closed | comments are disabled
`)

export const COMMENT_FORM = phrases(`
adınız | adınız soyadınız | isminiz | e posta adresiniz | e posta | yorumunuzu yazın | gönder | yorumu gönder | yanıtla | cevapla | beğen | beğenme
ваше имя | имя | ваш e mail | e mail | текст комментария | ответить | нравится | отправить комментарий | войдите чтобы оставить комментарий
атыңыз | есіміңіз | жіберу | жауап беру | name | your name | email address | your email | website | reply | like | report | post comment | submit
yorum yapabilmek için giriş yapın | yorum yapmak için giriş yapınız | log in to comment | sign in to comment
`)

/** Buttons under a reader's comment: where they stand, comments stand. */
export const COMMENT_REPLIES = phrases(
  'yanıtla | cevapla | yorumu yanıtla | ответить | жауап беру | reply | reply to this | ответить на комментарий',
)

export const RELATED_HEADINGS = phrases(`
ilgili haberler | ilgili haber | benzer haberler | ilginizi çekebilir | ilginizi çekebilecek haberler | bunlar da ilginizi çekebilir
bunlara da göz atın | bunları da okuyun | bunu da okuyun | diğer haberler | çok okunanlar | en çok okunanlar | en çok okunan haberler | günün öne çıkanları
son haberler | son dakika haberleri | öne çıkan haberler | öne çıkanlar | sıradaki haber | editörün seçtikleri | önerilen haberler | sizin için seçtiklerimiz
günün manşetleri | popüler haberler | ayrıca okuyun | bu haberler de ilginizi çekebilir | haftanın en çok okunanları | ilgili içerikler
читайте также | читать также | смотрите также | по теме | материалы по теме | похожие новости | похожие материалы | другие новости
последние новости | популярное | популярные новости | самое читаемое | самое популярное | главное за день | главные новости | новости по теме
рекомендуем | вам может быть интересно | еще по теме | лента новостей | выбор редакции | новости партнеров | топ новости | ранее по теме
сондай ақ оқыңыз | тағы оқыңыз | оқи отырыңыз | ұқсас жаңалықтар | басқа жаңалықтар | соңғы жаңалықтар | танымал жаңалықтар | көп оқылғандар
ең көп оқылғандар | тақырып бойынша | осы тақырыпта | тағы да оқыңыз
related | related articles | related stories | related news | read also | see also | also read | more stories | more news | you may also like
you might also like | recommended | recommended for you | most read | most popular | most viewed | trending | trending now | latest news
top stories | dont miss | more from | more on this story | more on this topic | popular now | editors picks | read next | up next | what to read next
`)

export const TAG_LABELS = phrases(`
etiket | etiketler | etiketleri | tagged under | tagged | posted under | related topics | haber etiketleri | konular | теги | тег | метки | ключевые слова | темы | тегтер | тег | кілт сөздер | tags | tag | keywords | topics | filed under
`)

export const SOURCE_LABELS = phrases(`
kaynak | haber kaynağı | haberin kaynağı | kaynakça | orijinal kaynak | источник | источник новости | первоисточник | источник информации
ссылка на источник | дереккөз | дерек көзі | ақпарат көзі | source | original source | via | originally published at | first published at
`)

export const CREDIT_LABELS = phrases(`
foto | fotoğraf | fotoğraflar | fotoğraf kaynağı | foto kaynak | görsel | görsel kaynak | kamera | фото | фотография | фотографии | источник фото | фото из открытых источников
фото автора | иллюстрация | коллаж | видео | сурет | суреттер | фото және видео | photo | photos | photo credit | photo by | image | image credit | image source | picture | credit | getty images | photograph
`)

export const BYLINE_LABELS = phrases(`
yazar | haber | haberi yazan | muhabir | muhabirler | editör | haber muhabir | haber muhabiri | hazırlayan | haberi hazırlayan | yazan | haber foto | haber fotoğraf | haber kamera | haber fotoğraflar | haber editörü | yayınlayan | ekleyen | köşe yazarı | yazı | röportaj | derleyen | çeviri | giren
автор | авторы | автор статьи | автор текста | автор новости | корреспондент | журналист | редактор | текст | подготовил | подготовила | подготовили | автор материала | материал подготовил | материал подготовила | опубликовал | беседовал | беседовала | записал | записала | автор фото и текста
тілші | жазған | дайындаған | авторы | автор | мақала авторы | жариялаған | әңгімелескен | by | author | authors | written by | reported by | reporting by | reporter | words by | story by | posted by | published by | text by | from | byline | correspondent
`)

/** What the people in a byline are, printed beside their names. */
export const ROLES = phrases(`
muhabir | muhabiri | haber muhabiri | editör | editörü | haber editörü | köşe yazarı | yazar | yazarı | gazeteci | stajyer muhabir | genel yayın yönetmeni | yazı işleri müdürü | haber müdürü | sorumlu yazı işleri müdürü | spor muhabiri | ekonomi muhabiri | ekonomi editörü | temsilcisi | foto muhabiri | kameraman
корреспондент | специальный корреспондент | спецкор | собкор | собственный корреспондент | журналист | редактор | шеф редактор | главный редактор | выпускающий редактор | обозреватель | колумнист | политолог | экономист | эксперт | автор | корр | соб корр | фотокорреспондент
тілші | тілшісі | өз тілшіміз | журналист | редактор | бас редактор | шолушы | автор
reporter | staff reporter | senior reporter | correspondent | senior correspondent | special correspondent | foreign correspondent | political correspondent | political editor | business editor | business correspondent | editor | deputy editor | news editor | staff writer | writer | columnist | contributor | contributing writer | guest writer | journalist | political reporter | sports editor | sports writer | science correspondent | environment correspondent | health correspondent | education correspondent | local democracy reporter | opinion columnist
`)

export const DESKS = phrases(`
haber merkezi | haber servisi | yayın kurulu | editör masası | dış haberler | dış haberler servisi | spor servisi | ekonomi servisi | istihbarat servisi | internet haber merkezi | haber müdürlüğü | yurt haberler | editörler | editör ekibi | haber editörü | internet servisi | web servisi | kültür sanat servisi | haber ekibi
редакция | служба новостей | отдел новостей | пресс служба | редакция сайта | служба информации | отдел информации | редакция новостей | собственная информация | информационная служба | жаңалықтар бөлімі | редакциясы | баспасөз қызметі | редакция алқасы | newsroom | news desk | staff reporter | editorial staff | web desk | staff | staff writer | staff writers | staff reporters | editorial team | editorial board | our correspondent | news staff | news team | city desk | foreign desk | sports desk | business desk | online desk | agencies
`)

/** What kind of text follows: a label above a headline, never the headline itself. */
export const KICKERS = phrases(`
basın bülteni | basın açıklaması | basın duyurusu | basına ve kamuoyuna | kamuoyuna duyuru | duyuru | bülten | özel haber | özel röportaj
пресс релиз | сообщение для сми | для сми | информационное сообщение | эксклюзив | срочно | молния
баспасөз хабарламасы | баспасөз релизі | пресс хабарлама | хабарландыру | press release | for immediate release | news release | media release | exclusive | breaking | breaking news
`)

/** Labels of texts that bodies send out. */
export const RELEASES = phrases(`
basın bülteni | basın açıklaması | basın duyurusu | basına ve kamuoyuna | kamuoyuna duyuru | duyuru | bülten
пресс релиз | сообщение для сми | для сми | информационное сообщение
баспасөз хабарламасы | баспасөз релизі | пресс хабарлама | хабарландыру | press release | for immediate release | news release | media release
`)

export const HOME = phrases(
  'ana sayfa | anasayfa | giriş | главная | главная страница | на главную | басты бет | басты | home | homepage | home page | front page | start | строка навигации | вы здесь | вы находитесь здесь | buradasınız | şu an buradasınız | сіз осындасыз | you are here | breadcrumb',
)
