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
sponsorlu bağlantılar | sponsorlu reklam | haberin devamı reklamdan sonra | reklamdan sonra devam ediyor | reklamı kapat | reklamı gizle | скрыть рекламу | жарнаманы жасыру | hide ad
реклама | на правах рекламы | рекламный блок | рекламное место | реклама на сайте | место для рекламы | реклама закрыть
партнерский материал | жарнама | жарнама орны | жарнама құқығымен | жарнама ретінде
bu alana reklam verebilirsiniz | buraya reklam verebilirsiniz | bu alana reklam ver | reklam ver | reklam vermek için tıklayın | buraya reklam verin | sizin reklamınız burada | reklamınız burada | reklamı geç | reklamı atla | google reklamları | reklam banner | banner reklam | ilan alanı | reklam devam et | haberin devamı aşağıda | reklam sonrası devam ediyor | advertorial içerik
здесь могла быть ваша реклама | здесь может быть ваша реклама | место для вашей рекламы | ваша реклама | ваша реклама здесь | разместить рекламу | рекламодатель | рекламный баннер | баннер | промо | партнерская публикация | продолжение после рекламы | новость продолжается после рекламы | пропустить рекламу | яндекс директ | реклама партнера | реклама партнеров | спонсорский материал
сіздің жарнамаңыз | осы жерде сіздің жарнамаңыз | жарнама беру | жарнамадан кейін жалғасады | жарнаманы өткізу | серіктестік материал
advertisement | advertisements | advertising | skip advertisement | skip ad | advertisement continue reading below | ad feature | sponsored
sponsored content | sponsored links | story continues below advertisement | article continues below advertisement
advertisement story continues below | advertorial | paid content | scroll to continue
`)

export const FONT_CONTROLS = phrases(`
a a | a a a | aa | yazı boyutu | yazı büyüklüğü | yazı tipi boyutu | punto | yazıyı büyüt | yazıyı küçült | metni büyüt | metni küçült
размер шрифта | увеличить шрифт | уменьшить шрифт | шрифт | мәтін өлшемі | қаріп өлшемі | размер текста | кегль | межстрочный интервал | мелкий | крупный | аа | aa aa | yazı | yazı boyutunu büyüt | yazı boyutunu küçült | büyüt | küçült | қаріпті үлкейту | қаріпті кішірейту | мәтінді үлкейту | мәтінді кішірейту | font | varsayılan
font size | text size | increase font size | decrease font size | increase text size | decrease text size
`)

export const PAGE_CONTROLS = phrases(`
accessibility links | print story | print this story | print this page | email story | haber fotoğrafları | basın kuruluşları için | yenile | sayfayı yenile | içeriğe atla | ana içeriğe atla | içeriğe geç | ana içeriğe geç | мазмұнға өту | негізгі мазмұнға өту | перейти к содержимому | перейти к основному содержанию | перейти к контенту | jump to content
yazdır | haberi yazdır | çıktı al | paylaş | haberi paylaş | bu haberi paylaş | facebookta paylaş | twitterda paylaş
whatsappta paylaş | sesli dinle | haberi dinle | dinle | sesli oku | kaydet | haberi kaydet | favorilere ekle | arkadaşına gönder
e posta ile gönder | bağlantıyı kopyala | linki kopyala | kopyala | abone ol | takip et | google newste takip et | bizi takip edin
google news | google newste abone ol | haberi bildir | hata bildir | karanlık mod | menü | menüyü aç | ara | kapat | giriş yap | üye ol | takip
печать | распечатать | версия для печати | поделиться | поделиться новостью | поделиться в соцсетях | поделиться ссылкой
слушать | прослушать | озвучить | сохранить | в закладки | скопировать ссылку | скопировать | отправить другу | подписаться
подписывайтесь | доступность ссылок | доступность ссылки | срочные новости | accessibility links | мы в соцсетях | версия для слабовидящих | меню | поиск | закрыть | войти | регистрация | вход | отправить
басып шығару | бөлісу | тыңдау | сақтау | жазылу | мәзір | іздеу | жабу | кіру | тіркелу | сілтемені көшіру | нашар көретіндерге арналған нұсқа
print | print this | print article | share | share this | share this article | share this story | share on facebook
share on twitter | share on whatsapp | listen | listen to this article | save | save for later | copy link | bookmark
email | email this | subscribe | follow | follow us | log in | sign in | sign up | menu | search | close | skip to content | skip to navigation | skip to main navigation | skip to search | skip to footer | skip to menu | go to main content | go to main contents | go to search bar | go to main menu | go to footer | copy the story link | logo | site logo | site logosu | loading | yükleniyor | menüye geç | ana menüye geç | alt bilgiye geç | aramaya geç
bu konuyu sosyal medya hesaplarında paylaş | bu haberi sosyal medyada paylaş | sosyal medya hesaplarında paylaş | facebookda paylaş | twitterda paylaşın | whatsappda paylaş | google abone ol | metni dinle | haberi sesli dinle | sesli haber | haberin sesli özeti | pdf indir | pdf olarak kaydet | word olarak indir | indir | çıktı | haberi kaydet | okuma listesine ekle | whatsapp ile paylaş | whatsapptan gönder | facebookta paylaş | xte paylaş | telegramda paylaş | sosyal medyada paylaş | paylaş whatsapp | linki paylaş | sayfayı yazdır | sayfayı paylaş | metni paylaş | yazıyı yazdır | beğen | sende paylaş | bunu paylaş | şikayet et | hata bildirin | yazım hatası bildir | görme engelliler için | görme engelliler | engelsiz erişim | tam ekran | kaydol | giriş yap kaydol | üye girişi | koyu tema | açık tema | gece modu | bize yazın | haberi düzelt | haberi beğen | favorilere kaydet
скачать pdf | скачать | скачать в pdf | скачать документ | открыть pdf | версия для слабовидящих людей | версия сайта для слабовидящих | обычная версия | обычная версия сайта | слушать новость | прослушать новость | прослушать текст | слушать статью | аудиоверсия | отправить ссылку | послать другу | отправить по почте | переслать | сообщить об ошибке | нашли ошибку | добавить в избранное | в избранное | избранное | подписаться на новости | подписаться на рассылку | подписаться на канал | оформить подписку | поделиться в социальных сетях | поделиться материалом | поделитесь с друзьями | расскажите друзьям | рассказать друзьям | понравилось | нравится | не нравится | версия для печати | напечатать | показать на карте | личный кабинет | войти в личный кабинет | настройки | темная тема | светлая тема | перевести | на весь экран | свернуть | развернуть | прислать новость | предложить новость | задать вопрос | написать нам | мобильная версия | полная версия | полная версия сайта
басып шығару нұсқасы | басып шығаруға арналған нұсқа | жүктеп алу | pdf жүктеу | көшіру | жіберу | достарыңызбен бөлісіңіз | әлеуметтік желілерде бөлісу | желіде бөлісу | нашар көретін азаматтарға арналған нұсқа | нашар көретіндерге арналған нұсқасы | көзі нашар көретіндерге | көру қабілеті нашар азаматтарға | жазылыңыз | бізге жазылыңыз | таңдаулыға қосу | қате туралы хабарлау | қате таптыңыз ба | мақаланы тыңдау | жаңалықты тыңдау | аудионұсқа | ұнады | ұнайды | ұнамайды | жеке кабинет | жүйеге кіру | толық нұсқа | мобильді нұсқа | сұрақ қою
перейти в медиабанк | открыть в полном размере | открыть галерею | смотреть галерею | все фото | смотреть все фото | увеличить | скачать фото | fotoğrafı büyüt | galeriye git | galeriyi aç | tüm fotoğraflar | fotoğrafları gör | tam boyut | суретті үлкейту | барлық суреттер | галереяны ашу | информация о материале | сведения о материале | подробности материала | материал туралы ақпарат | yazı detayları | haber detayları | article details | download pdf | download as pdf | share with friends | report an error | subscribe to the email newsletter | subscribe to the newsletter | advanced search | five day forecast | takipte kalın | takipde kalın | bu yazıyı paylaş | veya linki kopyala | ya da linki kopyala
skip to main content | gift this article | view comments | translate
purchase licensing rights | bu haberi paylaşın | haberi paylaşın | reuse this content | support us | opens in new tab
`)

export const NETWORKS = phrases(`
facebook | twitter | x | x com | whatsapp | telegram | instagram | youtube | linkedin | pinterest | vk | vkontakte | вконтакте
одноклассники | ok ru | email | e posta | rss | messenger | viber | reddit | tumblr | flipboard | tiktok | threads | bluesky | mail
facebookta | twitterda | whatsappta | paylaş | поделиться | бөлісу | share | on | in | в | tweet | tweetle | link | copy | bip | next sosyal | google news | google | facebookda | twitterda | whatsappda | abone | ol
вк | ок | тг | tg | fb | wa | max | макс | рутуб | rutube | фейсбук | твиттер | телеграм | ватсап | инстаграм | дзен | zen
`)

export const RETURN_LINKS = phrases(`
geri | geri dön | geriye dön | listeye dön | ana sayfaya dön | anasayfaya dön | ana sayfaya git | anasayfaya git | haber listesine dön | haberi kaynağından oku | haberlere dön | devamı | devamını oku
haberin devamı | haberin devamı için tıklayın | devamı için tıklayın | daha fazla | daha fazla oku | daha fazlası | tümünü gör | tümü | yukarı çık
başa dön | sayfa başına dön | sonraki haber | önceki haber | sonraki | önceki | tüm haberler | diğer haberler
вернуться | вернуться назад | назад | вернуться к списку | назад к списку | вернуться к новостям | на главную | читать далее | читать полностью
подробнее | далее | показать еще | загрузить еще | все новости | наверх | следующая новость | предыдущая новость | смотреть все | к списку новостей
артқа | артқа қайту | кері | кері қайту | тізімге оралу | басты бетке | толығырақ | әрі қарай оқу | толық оқу | жоғарыға | тағы көрсету | барлық жаңалықтар
back | go back | back to top | back to list | back to news | return | continue reading | read more | read full story | load more | show more
orijinal habere git | orjinal habere git | haberin orijinali | haberin orjinali | ayrıntılar için tıklayın | ayrıntılar için lütfen tıklayın | ayrıntılar için tıklayınız | haberi kaynağından oku | haberin tamamını kaynağından oku | haberin tamamını kaynağında oku | haberi kaynağında oku | kaynağa git | habere git | haberin kaynağına git | ileri | haberin devamı için tıklayınız | devamı için tıklayınız | haberin devamını okumak için tıklayın | haberin devamını okumak için tıklayınız | haberin tamamı için tıklayınız | detaylar için tıklayın | detaylar için tıklayınız | вперед | алға | yukarı | yukarı dön | üste dön | sayfanın başına dön | sayfa başı | başa | haber listesine dön | haberlere geri dön | duyurulara dön | tüm duyurular | tüm yazılar | tüm yazıları | yazarın tüm yazıları | tüm haberleri | tüm haberleri gör | tümünü göster | hepsini gör | hepsi | devam | devamını göster | devamını gör | haberin tamamı | haberin tamamını oku | tamamını oku | detay | detaylar | ayrıntılar | detaylı bilgi | daha fazla göster | daha fazla haber | daha fazlasını gör | önceki yazı | sonraki yazı | listeye geri dön | bir önceki haber | bir sonraki haber | geri git | kategoriye dön
возврат к списку | возврат | к списку | к новостям | вернуться к списку новостей | назад к новостям | назад к списку новостей | вернуться в раздел | вернуться на главную | вернуться наверх | вернуться к началу | в начало | вверх | к началу страницы | наверх страницы | все материалы | все статьи | все публикации | все события | архив новостей | больше новостей | еще новости | еще | следующая | предыдущая | следующий материал | предыдущий материал | следующая статья | предыдущая статья | следующая запись | предыдущая запись | показать все | показать больше | смотреть еще | читать | читать дальше | читать подробнее | читать больше | читать весь текст | полный текст | полностью | на главную страницу | перейти в раздел | другие новости раздела
жаңалықтар тізіміне оралу | жаңалықтарға оралу | жаңалықтарға қайту | тізімге қайту | тізімге қайта оралу | басты бетке оралу | басына оралу | жоғары | жоғары көтерілу | бет басына | келесі | алдыңғы | келесі жаңалық | алдыңғы жаңалық | келесі жазба | алдыңғы жазба | барлығы | барлығын көру | барлық материалдар | барлық мақалалар | толығырақ оқу | жалғасын оқу | толық нұсқасын оқу | оқу | тағы жүктеу | көбірек көрсету
more | see all | view all | next article | previous article | next | previous | next story | previous story | home page | see more
`)

export const COMMENT_HEADINGS = phrases(`
yorumlar | yorum | yorum yap | yorum yaz | yorum yazın | yorum ekle | yorumunuz | yorum gönder | okur yorumları | okuyucu yorumları
комментарии | комментарий | оставить комментарий | добавить комментарий | написать комментарий | ваш комментарий | обсуждение
пікірлер | пікір | пікір қалдыру | пікір жазу | пікір қосу | пікіріңізді қалдырыңыз | пікіріңіз | талқылау
fikrinizi belirtin | fikrini belirt | fikrinizi yazın | görüşünüzü yazın | taziye defteri | taziye mesajları | ziyaretçi defteri | ziyaretçi yorumları | okur görüşleri | yorum bırak | bir yorum bırak | bir cevap yazın | bir yanıt yazın | cevap yaz | siz de yorum yapın | yorumunuzu yazın | yorumlarınız | bu habere yorum yap | haber hakkındaki görüşleriniz | düşüncelerinizi paylaşın | facebook yorumları
оставьте комментарий | оставьте свой комментарий | напишите комментарий | ваше мнение | отзывы | отзывы и комментарии | комментарии читателей | комментарии к новости | комментарии к статье | комментировать | обсудить новость | ваши комментарии | добавление комментария | добавить отзыв | обсуждение новости
responses | replies | comments | comment | leave a comment | leave a reply | add a comment | post a comment | join the conversation | reader comments
responses | what are your thoughts | show comments | view comments | yorumları göster | показать комментарии | пікірлерді көрсету | посмотреть комментарии
`)

export const NO_COMMENTS = phrases(`
bu içerik ile ilgili yorum yok | bu haber ile ilgili yorum yok | bu içerikle ilgili yorum | henüz yorum yapılmamış | henüz yorum yok | henüz yorum yapılmadı | bu habere henüz yorum yapılmamış | henüz yorum eklenmemiş
ilk yorumu siz yapın | ilk yorumu siz yazın | ilk yorum yapan siz olun | ilk yorum yazan siz olun | ilk yorumu yazan siz olun | ilk yorumu siz ekleyin | henüz yorum yazılmamış | bu habere henüz yorum eklenmemiştir | henüz yorum eklenmemiştir | henüz yorum yapılmamıştır | henüz hiç yorum yapılmamış | hiç yorum yapılmamış | bu içeriğe henüz yorum | bu yazıya henüz yorum | henüz kimse yorum | ilk yorum sizden gelsin | ilk yorumu yazmak ister misiniz | ilk yorumu sen yaz | ilk yorumu yapan siz olun | ilk yorumu yukarıdaki form | bu habere henüz yorum | yorum bulunmamaktadır
комментариев пока нет | комментариев нет | пока нет комментариев | нет комментариев | оставьте первый комментарий | будьте первым кто
станьте первым | ваш комментарий может быть первым | вы можете оставить первый комментарий | будьте первым комментатором | никто еще не комментировал | еще нет комментариев | комментариев еще нет | пока никто не оставил | 0 комментариев | прокомментируйте первым | ваш комментарий будет первым | комментарии отсутствуют
әзірге пікір жоқ | пікірлер жоқ | пікір жоқ | бірінші болып пікір | алғашқы пікір | пікірлер әзірге жоқ | әлі пікір жоқ | әзірге пікірлер жоқ | бірінші пікір | алғашқы болып пікір | пікір қалдырылмаған
no comments yet | no comments | no one has commented | have your say no one has commented | nobody has commented | be the first to comment | there are no comments | be the first to leave a comment
`)

export const COMMENTS_CLOSED = phrases(`
yorumlar kapalı | yoruma kapalı | yorumlar kapatılmıştır | bu haber yoruma kapalıdır | bu haber yoruma kapalı | haber yoruma kapalıdır | bu yazı yoruma kapalıdır | bu içerik yoruma kapalıdır | bu habere yorum yapılamaz | yorum özelliği kapatılmıştır | yorumlara kapalıdır | yorum yapılamaz
комментарии закрыты | комментарии отключены | комментирование закрыто | комментирование отключено | комментарии к этой записи закрыты | комментарии к материалу закрыты | комментарии к новости закрыты | комментарии к статье закрыты | комментарии к записи закрыты | комментарии недоступны | комментирование недоступно | возможность комментирования
пікірлер жабық | пікірлер өшірілген | пікір қалдыруға болмайды | пікір қалдыру жабық | пікір жазу жабық | пікір жазу мүмкіндігі жабық
comments are closed | comments are now closed | comments closed | comments are turned off | commenting is closed | comments are disabled | comments are not available | comments are no longer available | comments have been closed | comments for this story are closed | commenting has been disabled
`)

export const COMMENT_FORM = phrases(`
adınız | adınız soyadınız | isminiz | e posta adresiniz | e posta | yorumunuzu yazın | gönder | yorumu gönder | yanıtla | cevapla | beğen | beğenme
ваше имя | имя | ваш e mail | e mail | текст комментария | ответить | нравится | отправить комментарий | войдите чтобы оставить комментарий
атыңыз | есіміңіз | жіберу | жауап беру | name | your name | email address | your email | website | reply | like | report | post comment | submit
yorum yapabilmek için giriş yapın | adınız ve soyadınız | ad soyad | adınızı yazın | yorumunuz | yorum yazınız | mesajınız | mesajınızı yazın | güvenlik kodu | onaya gönder | yorumu onaya gönder | kalan karakter | beni hatırla | yorum kuralları | yorum gönder | web siteniz | yorum yazmak için giriş yapın | yorum yapmak için üye olun | taziye mesajı bırak | taziye mesajınız
ваш комментарий | ваше сообщение | сообщение | введите текст комментария | введите код | код с картинки | защитный код | обновить код | представьтесь | ваш email | ваш электронный адрес | комментировать могут только зарегистрированные пользователи | чтобы оставить комментарий войдите | авторизуйтесь | отправить | опубликовать | добавить | сохранить мое имя | осталось символов | пожаловаться | цитировать | правила комментирования | войти через | войти через соцсети
сіздің атыңыз | аты жөніңіз | атыңызды жазыңыз | пікіріңізді жазыңыз | пікіріңіз | хабарламаңыз | пікір жіберу | жариялау | тіркелу қажет | код | yorum yapmak için giriş yapınız | log in to comment | sign in to comment
`)

/** Buttons under a reader's comment: where they stand, comments stand. */
export const COMMENT_REPLIES = phrases(
  'yanıtla | cevapla | yorumu yanıtla | ответить | жауап беру | reply | reply to this | ответить на комментарий',
)

export const RELATED_HEADINGS = phrases(`
bu haberi okuyanlar bunları da okudu | bunu okuyanlar bunları da okudu | önerilen videolar | önerilen haberler | önerilen içerikler | öne çıkan videolar | ilgili içerikler | tavsiye edilen haberler | ilgili haberler | ilgili haber | benzer haberler | ilginizi çekebilir | ilginizi çekebilecek haberler | bunlar da ilginizi çekebilir
bunlara da göz atın | bunları da okuyun | bunu da okuyun | diğer haberler | çok okunanlar | en çok okunanlar | en çok okunan haberler | günün öne çıkanları
bakmadan geçme | öne çıkan video | öne çıkan haber | öne çıkan haberler | günün videosu | bakmadan geçmeyin | bunlara da bakın | bunlara da bakabilirsiniz | bunlar da var | bu haberlere de bakın | bu habere de bakın | bu haberi de okuyun | bu kategoriden diğerleri | aynı kategoriden | kategorideki diğer haberler | diğer yazıları | günün önemli manşetleri | günün manşetleri | yazarın bugünkü diğer yazıları | yazarın diğer yazıları | yazarın son yazıları | diğer yazarlar | günün yazarları | yazarlarımız | köşe yazarlarımız | benzer öğeler | benzer içerikler | benzer yazılar | benzer konular | ilgili yazılar | ilgili konular | ilgili galeri | ilgili videolar | ilişkili haberler | ilginizi çekebilecek diğer haberler | ilginizi çekebilecek içerikler | ilginizi çekebilecekler | bunlar da ilginizi çeker | bunlar ilginizi çekebilir | çok okunan haberler | çok okunan | çok yorumlananlar | en çok yorumlananlar | en çok yorumlanan | en çok tıklananlar | en son haberler | son eklenen haberler | son eklenenler | son yazılar | son yayınlananlar | son yorumlar | son dakika | anında haber | gözden kaçmasın | gözden kaçırmayın | kaçırmayın | günün haberleri | günün özeti | bugünün haberleri | manşetler | öne çıkan | öne çıkan içerikler | popüler | popüler içerikler | trend haberler | trendler | sizin için önerilenler | size özel | sizin için | tavsiye edilen haberler | tavsiye haberler | önerilenler | önceki haberler | okumaya devam edin | daha fazla haber | diğer gelişmeler | diğer duyurular | diğer etkinlikler | güncel duyurular | son duyurular | foto galeriler | foto galeri | video galeri | video haberler | haftanın öne çıkanları | haftanın haberleri | bölge haberleri | günün videosu | anket | haberin devamında | bu konudaki haberler | konuyla ilgili haberler | konuyla ilgili | haberle ilgili daha fazlası | daha fazlası için | ayrıca bakınız | bakınız | sonraki içerik | sıradaki haberler | önerilen içerikler | editörün seçimi | editörden | son haberler | son dakika haberleri | öne çıkan haberler | öne çıkanlar | sıradaki haber | editörün seçtikleri | önerilen haberler | sizin için seçtiklerimiz
günün manşetleri | popüler haberler | ayrıca okuyun | bu haberler de ilginizi çekebilir | haftanın en çok okunanları | ilgili içerikler
читайте также | читать также | смотрите также | по теме | материалы по теме | похожие новости | похожие материалы | другие новости
последние новости | популярное | популярные новости | самое читаемое | самое популярное | главное за день | главные новости | новости по теме
материал по теме | самое читаемое | самое читаемое по теме | самое популярное по теме | материалы на тему | другие материалы по теме | другие материалы | другие материалы рубрики | другие новости по теме | другие публикации | другие статьи | другие истории | другие записи | еще новости | еще новости по теме | еще материалы | еще в разделе | еще в рубрике | еще по этой теме | что еще почитать | что еще | почитать еще | читать по теме | читайте по теме | читайте еще | читайте еще по теме | читайте нас также | читайте далее | читать еще | не пропустите | не пропусти | смотрите еще | смотри также | см также | статьи по теме | публикации по теме | новости на тему | связанные новости | связанные материалы | связанные статьи | сюжет | сюжеты | в тему | в сюжете | похожие статьи | похожие публикации | похожие записи | последние публикации | последние материалы | последние статьи | последние комментарии | последние записи | свежие записи | свежие новости | свежие материалы | свежие публикации | новое на сайте | новое в разделе | новое за сегодня | актуальное | актуально | актуальные новости | главное сейчас | главное сегодня | главное за сутки | главное за неделю | главные темы | тема дня | новости дня | новости часа | новости региона | новости раздела | новости рубрики | новости smi2 | сми2 | новости сми2 | новости сми | популярные материалы | популярные статьи | популярное за неделю | популярное за сутки | популярное на сайте | популярное сейчас | самые читаемые | самые популярные | топ 5 | топ 10 | топ | обсуждаемое | самое обсуждаемое | сейчас читают | сейчас обсуждают | читаемое | лучшее за неделю | рекомендованное | рекомендуем почитать | рекомендуем прочитать | рекомендуемые материалы | рекомендуем также | вас может заинтересовать | вам также может понравиться | вам может понравиться | вам будет интересно | вам это будет интересно | интересное | интересно | это интересно | подборка | спецпроекты | спецпроект | партнерские материалы | новости наших партнеров | опрос | голосование | фотогалереи | фоторепортажи | видеосюжеты | мультимедиа | на эту тему | по этой теме | ранее | ранее мы писали | напомним ранее | рекомендуем | вам может быть интересно | еще по теме | лента новостей | выбор редакции | новости партнеров | топ новости | ранее по теме
сондай ақ оқыңыздар | тағы оқыңыздар | мына материалды да оқыңыз | осыған ұқсас | ұқсас материалдар | ұқсас жазбалар | ұқсас мақалалар | ұқсас тақырыптар | тақырыпқа сай | тақырыпқа қатысты | тақырыптас материалдар | тақырыптас жаңалықтар | тақырып бойынша материалдар | осы тақырып бойынша | осы айдарда | осы бөлімде | басқа материалдар | басқа да жаңалықтар | өзге жаңалықтар | өзге де жаңалықтар | соңғы материалдар | соңғы жазбалар | соңғы мақалалар | соңғы пікірлер | жаңа материалдар | жаңалықтар таспасы | жаңалықтар легі | жаңалықтар лентасы | күн жаңалықтары | басты жаңалықтар | маңызды жаңалықтар | өзекті | өзекті жаңалықтар | көп оқылған | көп оқылған жаңалықтар | ең көп оқылған | көп қаралған | көп қаралғандар | танымал | танымал материалдар | сізге қызықты болуы мүмкін | сізді қызықтыруы мүмкін | сізге ұсынамыз | ұсынамыз | назар аударыңыз | оқи кетіңіз | оқи отыру | сауалнама | фотогалерея | арнайы жоба | серіктестер жаңалықтары | бөлім жаңалықтары | сондай ақ оқыңыз | тағы оқыңыз | оқи отырыңыз | ұқсас жаңалықтар | басқа жаңалықтар | соңғы жаңалықтар | танымал жаңалықтар | көп оқылғандар
ең көп оқылғандар | тақырып бойынша | осы тақырыпта | тағы да оқыңыз
related | related articles | related stories | related news | read also | see also | also read | more stories | more news | you may also like
you might also like | recommended | recommended for you | most read | most popular | most viewed | trending | trending now | latest news
top stories | dont miss | in this issue | also in this issue | в этом номере | читайте в номере | осы нөмірде | осы санда | bu sayıda | more from | more on this story | more on this topic | popular now | editors picks | read next | up next | what to read next
recommended reading | live updates | related internet links | related links | external links | тақырыпқа орай | тақырып аясында | в материале упомянуты
`)

export const TAG_LABELS = phrases(`
etiket | etiketler | haber etiketler | haberin etiketleri | anahtar kelimeler | anahtar sözcükler | ключевые теги | теги статьи | теги новости | тэги | тэг | хештеги | хэштеги | тематика | тақырыптар | хештегтер | белгілер | etiketlenen | konu başlıkları | etiketleri | tagged under | tagged | posted under | related topics | haber etiketleri | konular | теги | тег | метки | ключевые слова | темы | тема | тақырып | тегтер | тег | кілт сөздер | tags | tag | keywords | topics | filed under | labels | label
suggested topics | explore more on these topics | more on these topics | ilgili konular | bu konular
`)

export const SOURCE_LABELS = phrases(`
news provided by | kaynak | haber kaynak | kaynak site | kaynaklar | kaynak link | kaynak linki | haberin linki | haberin adresi | alıntı | alıntıdır | материал взят | источник материала | источники | по материалам | оригинал | оригинал статьи | оригинал новости | түпнұсқа | дереккөзі | мәлімет көзі | ақпараттың көзі | kaynak | haber kaynağı | haberin kaynağı | kaynakça | orijinal kaynak | источник | источник новости | первоисточник | источник информации
ссылка на источник | дереккөз | дерек көзі | ақпарат көзі | source | original source | via | originally published at | first published at
`)

export const CREDIT_LABELS = phrases(`
foto muhabiri | foto haber | fotoğraf arşiv | fotoğrafçı | görüntü | görüntüler | görsel kaynağı | фото видео | фото и видео | видео и фото | фотографии автора | фотокорреспондент | фото предоставлено | фото предоставлены | снимки | снимок | инфографика | автор фото | авторы фото | фотосуреттер | фотосурет | суретті түсірген | суретке түсірген | фото автор | бейне | видео автор | foto | fotoğraf | fotoğraflar | fotoğraf kaynağı | foto kaynak | görsel | görsel kaynak | kamera | фото | фотография | фотографии | источник фото | фото из открытых источников
фото автора | иллюстрация | коллаж | видео | сурет | суреттер | фото және видео | photo | photos | photo credit | photo by | image | image credit | image source | picture | credit | getty images | photograph
`)

export const BYLINE_LABELS = phrases(`
yazar | haber | haberi yazan | muhabir | muhabirler | editör | haber muhabir | haber muhabiri | hazırlayan | haberi hazırlayan | yazan | haber foto | haber fotoğraf | haber ve fotoğraf | haber ve fotoğraflar | haber ve foto | haber ve kamera | haber foto kamera | haber kamera | haber fotoğraflar | haber editörü | yayınlayan | ekleyen | köşe yazarı | yazı | röportaj | derleyen | çeviri | giren
автор | авторы | автор статьи | автор текста | автор новости | корреспондент | журналист | редактор | текст | подготовил | подготовила | подготовили | автор материала | материал подготовил | материал подготовила | опубликовал | беседовал | беседовала | записал | записала | автор фото и текста
тілші | жазған | дайындаған | авторы | автор | мақала авторы | жариялаған | әңгімелескен | by | author | authors | written by | words and pictures | words and photographs | words and photos | text and photos | text and pictures | reported by | reporting by | reporter | words by | words | story by | posted by | published by | text by | from | byline | correspondent
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
редакция | служба новостей | отдел новостей | пресс служба | редакция сайта | служба информации | отдел информации | редакция новостей | собственная информация | информационная служба | жаңалықтар бөлімі | редакциясы | баспасөз қызметі | редакция алқасы | newsroom | news desk | staff reporter | editorial staff | web desk | staff | staff report | staff reports | staff writer | staff writers | staff reporters | editorial team | editorial board | our correspondent | news staff | news team | city desk | foreign desk | sports desk | business desk | online desk | agencies
`)

/** What kind of text follows: a label above a headline, never the headline itself. */
export const KICKERS = phrases(`
basın bülteni | basın açıklaması | basın duyurusu | basına ve kamuoyuna | kamuoyuna duyuru | duyuru | bülten | özel haber | özel röportaj
пресс релиз | сообщение для сми | для сми | информационное сообщение | для публикации | для немедленной публикации | эксклюзив | срочно | молния
баспасөз хабарламасы | баспасөз релизі | пресс хабарлама | хабарландыру | дереу жариялау үшін | бұқаралық ақпарат құралдарына | press release | for immediate release | for immediate use | for immediate publication | news release | media release | exclusive | breaking | breaking news
`)

/** Labels of texts that bodies send out. */
export const RELEASES = phrases(`
basın bülteni | basın açıklaması | basın duyurusu | basına ve kamuoyuna | kamuoyuna duyuru | duyuru | bülten | hemen yayımlanabilir | derhal yayımlanmak üzere
пресс релиз | сообщение для сми | для сми | информационное сообщение | для немедленной публикации | для публикации
баспасөз хабарламасы | баспасөз релизі | пресс хабарлама | хабарландыру | дереу жариялау үшін | бұқаралық ақпарат құралдарына | press release | for immediate release | for immediate use | for immediate publication | news release | media release
`)

export const HOME = phrases(
  'board index | forum index | ホーム | トップ | トップページ | 首页 | 首頁 | الرئيسية | الصفحة الرئيسية | דף הבית | startseite | accueil | inicio | início | ana sayfa | anasayfa | giriş | главная | главная страница | на главную | басты бет | бас бет | басты | home | homepage | home page | front page | start | строка навигации | вы здесь | вы находитесь здесь | buradasınız | şu an buradasınız | сіз осындасыз | you are here | breadcrumb',
)
