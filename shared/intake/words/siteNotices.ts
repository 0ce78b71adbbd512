import { keyOf } from '../page/key'
import { phrases } from './labels'

const list = (text: string): readonly string[] =>
  text
    .split(/[\n|]/)
    .map((phrase) => keyOf(phrase))
    .filter(Boolean)

/** Questions public sites ask under a page, and the answers they offer. */
export const FEEDBACK_QUESTIONS = list(`
bu sayfa faydalı oldu mu | bu sayfa yararlı oldu mu | sayfa faydalı mı | bu içerik faydalı oldu mu | bu içerik yararlı mı | içerik faydalı oldu mu | bu haber faydalı oldu mu | bu bilgi işinize yaradı mı | haberi beğendiniz mi | bu haberi nasıl buldunuz | haberi puanla | içeriği puanla | bu yazıya puan ver | bu içeriğe puan ver | tepkinizi gösterin | tepki ver | bu habere ne tepki verirsiniz | bu habere emoji ile tepki | haber hakkında ne düşünüyorsunuz | sizin tepkiniz ne
была ли страница полезной | была ли эта страница полезна | полезна ли эта страница | полезная ли страница | информация была полезной | была ли полезна информация | вам помогла эта информация | вам помогла эта страница | материал был полезен | оцените материал | оцените статью | оцените новость | оцените страницу | оценить материал | оценить статью | ваша оценка | ваша реакция | поставьте оценку | как вам новость | понравилась статья | понравился материал | вам понравилась статья | вам понравился материал | насколько вам понравилась | нашли ошибку | нашли опечатку | нашли неточность | заметили ошибку | заметили опечатку | увидели ошибку | если вы нашли ошибку | если вы заметили ошибку | выделите текст с ошибкой | выделите ее и нажмите ctrl | выделите фрагмент и нажмите ctrl | орфографическая ошибка в тексте | стали очевидцем | есть новость | хотите поделиться новостью | прислать новость | сохрани номер | сохраните номер | сообщи новость | сообщите новость | присылайте новости | пришлите новость | присылайте свои новости | есть тема для новости | знаете больше | остались вопросы
осы бет пайдалы болды ма | бұл бет пайдалы болды ма | бұл парақша пайдалы болды ма | осы парақша пайдалы болды ма | ақпарат пайдалы болды ма | материал пайдалы болды ма | мақала ұнады ма | жаңалық ұнады ма | материал ұнады ма | материалды бағалаңыз | жаңалықты бағалаңыз | мақаланы бағалаңыз | бағалаңыз | сіздің бағаңыз | қате таптыңыз ба | қате тапсаңыз | мәтіннен қате | қатені белгілеп | сұрағыңыз бар ма
was this page helpful | was this helpful | was this page useful | was this information useful | did you find what you were looking for | is there anything wrong with this page | is this page useful | did you find this page useful | rate this article | rate this page | how do you feel about
bu habere tepkiniz | tepkiniz ne | обнаружили ошибку
`)

/** What sites ask of their readers behind a story, as whole sentences. */
export const READER_NOTICES = list(`
masaüstü bildirimlerimize izin | bildirimlere izin vererek | gelişmelerden anında haberdar olun | haberle ilgili yorumlarınızı | haber hakkındaki yorumlarınızı | yorumlarınızı aşağıdaki | bu haberi beğendiyseniz | haberi beğendiyseniz | bu yazıyı beğendiyseniz | bu içeriği beğendiyseniz | siz de yorumlarınızı | sizde yorumlarınızı | siz ne düşünüyorsunuz yorum | daha fazla haber için bizi | son dakika haberler için bizi | en güncel haberler için
если вам понравилась статья | если вам понравилась новость | если вам понравился материал | поделитесь своим мнением в комментариях | делитесь мнением в комментариях
мақала ұнаса | пікіріңізді төменде | өз пікіріңізді төменде
if you liked this article | if you enjoyed this article | let us know what you think in the comments | share your thoughts in the comments
`)

/** Headings of the rules for comments. */
export const COMMENT_RULES = phrases(`
yorum yazma kuralları | yorum kuralları | yorum yapma kuralları | yorum politikası
правила комментирования | правила комментариев | правила обсуждения | пікір жазу ережесі | пікір қалдыру ережелері
welcome to the discussion | comment rules | comments policy | commenting rules | comment guidelines
`)

/** Short answers and labels that stand under such a question, and nothing else on a page. */
export const FEEDBACK_ANSWERS = phrases(`
evet | hayır | faydalı | faydalı değil | kararsızım | muhteşem | harika | güzel | beğendim | beğenmedim | sevdim | bayıldım | alkışladım | üzüldüm | üzgün | kızdım | kızgın | şaşırdım | şaşkın | komik | mutlu | nefret | alkış | kötü | berbat | puan | oy ver | oyla | sonuçlar | sonuçları gör
да | нет | полезно | бесполезно | не помогло | помогло | отлично | хорошо | нормально | плохо | ужасно | супер | смешно | грустно | злюсь | удивлен | радость | восторг | скучно | проголосовать | голосовать | результаты | показать результаты | затрудняюсь ответить | средняя оценка | голосов | всего голосов | рейтинг | оценка
иә | ия | жоқ | пайдалы | пайдасыз | жақсы | жаман | өте жақсы | нашар | керемет | ұнады | ұнамады | дауыс беру | нәтижелер | нәтижесі | рейтинг
yes | no | very helpful | not helpful | like | love | sad | angry | wow | haha | vote | results
`)

/** What a site tells visitors who are not signed in, in place of a comment form. */
export const GUEST_NOTICES = list(`
у вас нет прав для просмотра | скрытый текст доступен | текст доступен только зарегистрированным | yorum yapmak için giriş yapın
тіркелмеген пайдаланушы ретінде | қонақтар тобындағы пайдаланушылар | пікір қалдыру үшін тіркел | пікір қалдыру үшін жүйеге кір | пікір қалдыру үшін авторизац | пікір жазу үшін тіркел | пікір жазу үшін кір | пікірлер модерация | пікірлер модератор
вы зашли на сайт как незарегистрированный | находящиеся в группе гости | мы рекомендуем вам зарегистрироваться либо войти | информация для гостей | чтобы оставить комментарий | чтобы комментировать | для того чтобы оставить комментарий | для комментирования необходимо | комментировать могут только | оставлять комментарии могут только | комментарии могут оставлять только | только зарегистрированные пользователи могут | добавлять комментарии могут только | необходимо авторизоваться | пожалуйста авторизуйтесь | ваш комментарий будет опубликован после | комментарии проходят модерацию | комментарий появится после | ваш e mail не будет опубликован | ваш адрес email не будет опубликован | обязательные поля помечены | в комментариях запрещ | мнение редакции может не совпадать с мнением | редакция не несет ответственности за комментарии | сохранить мое имя email
konuyla ilgisi bulunmayan | yorumlar onaylanmamaktadır | yorumunuz başarıyla | yorumunuz alındı | yorumunuz alınmıştır | yorumunuz incelendikten | zorunlu alanları doldur | giriş yapın yorum yapmak için | yayına ilk cevap veren | cevap veren siz olun | yorum yazmak için üye | yorum yapmak için üye | yorum yapabilmek için üye | yorum yapmak için giriş | yorum yapabilmek için giriş | yorum yazabilmek için | yorum yazmak için giriş | yorumunuz onaylandıktan sonra | yorumunuz editör onayından | yorumlar editör onayından | onaylandıktan sonra yayın | yorumların sorumluluğu | yazılan yorumlardan | yapılan yorumlardan | yorumlardan site yönetimi | yorumlardan dolayı | küfür hakaret | hakaret küfür | suç teşkil edecek | türkçe karakter kullanılmayan | büyük harflerle yazılmış yorumlar | e posta hesabınız yayımlanmayacak | e posta adresiniz yayınlanmayacak | e posta adresiniz yayımlanmayacak | gerekli alanlar ile işaretlenmişlerdir | daha sonraki yorumlarımda kullanılması için
you must be logged in to | your email address will not be published | required fields are marked | log in to leave a comment | comments are moderated
`)

/** What stands where a page could not show a film or a frame. */
export const PLAYER_TEXTS = list(`
video yükleniyor | video oynatıcı | video player | oynatıcı yükleniyor | tarayıcınız video etiketini | tarayıcınız bu videoyu | tarayıcınız html5 | tarayıcınız desteklemiyor | videoyu izlemek için | videoyu izle | video haberi izle | sesi aç | videonun devamı | reklamdan sonra video
видео недоступно | видео загружается | загрузка видео | видео не поддерживается | ваш браузер не поддерживает | ваш браузер устарел | включите javascript | для просмотра включите | смотреть видео | воспроизвести видео | посмотреть видео | плеер загружается | контент недоступен | публикация недоступна
бейне жүктелуде | бейнежазба жүктелуде | браузеріңіз | видео жүктелуде | бейне қолжетімсіз | бейнені көру | жүктелуде күте тұрыңыз
your browser does not support | enable javascript to | video is loading | this video is unavailable | watch the video | play video
`)

/** The words of a strip of prayer times. */
export const PRAYER_WORDS = phrases(`
imsak | güneş | öğle | ikindi | akşam | yatsı | sabah | iftar | sahur | iftar vakti | iftara | sahura | kalan süre | vaktine kalan süre | namaz vakitleri | namaz vakti | ezan vakitleri | iftara kalan süre | sahura kalan süre | vakti | таң | бесін | екінді | ақшам | құптан | күн | намаз уақыты | намаз уақыттары | фаджр | восход | зухр | аср | магриб | иша | время намаза
`)

/** Heads of strips, and what strips say beside their numbers. */
export const STRIP_HEADS = phrases(`
hava durumu | 5 günlük hava durumu | haftalık hava durumu | piyasalar | piyasa verileri | döviz kurları | döviz | borsa | altın fiyatları | canlı borsa | namaz vakitleri | nöbetçi eczaneler | nöbetçi eczane | puan durumu | trafik durumu | yol durumu | burçlar | anlık hava | günlük burçlar | süper lig puan durumu | lig tablosu
погода | прогноз погоды | погода сегодня | погода на неделю | курсы валют | курс валют | курсы | валюта | курс нбрк | курс нб рк | курс цб | курс цб рф | биржа | котировки | пробки | гороскоп | время намаза
ауа райы | ауа райы болжамы | валюта бағамы | валюта бағамдары | валюта курсы | бағам | ұлттық банк бағамы | намаз уақыты | намаз уақыттары
weather | weather forecast | exchange rates | currency | markets
`)
