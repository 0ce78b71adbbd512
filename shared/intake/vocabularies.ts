import { vocabulary } from './match'

// Words of the trade in Turkish, Russian, Kazakh and English. Data, not logic: a page's own names never stand here.

export const AD_LABELS = vocabulary(
  `reklam; reklam alanı; reklamlar; reklam alani; sponsorlu; sponsorlu içerik; sponsorlu bağlantı; ilan; advertorial
   реклама; на правах рекламы; рекламный блок; место для рекламы; партнерский материал; спонсор
   жарнама; жарнама орны; жарнамалық материал
   advertisement; advertisements; advert; ad; ads; sponsored; sponsored content; sponsored links; paid content; promoted`,
)

export const READER_CONTROLS = vocabulary(
  `a+; a-; a; aa; a++; +a; -a; a +; a -; yazı boyutu; yazı tipi; font; büyüt; küçült; dinle; haberi dinle; sesli dinle; yazdır; pdf; kaydet
   размер шрифта; шрифт; слушать; прослушать; распечатать; печать; версия для печати; сохранить
   қаріп өлшемі; тыңдау; басып шығару; сақтау
   font size; text size; listen; print; save; bookmark; add to favorites; reader mode; increase font; decrease font`,
)

export const SHARE_CONTROLS = vocabulary(
  `paylaş; paylaşın; haberi paylaş; facebook; twitter; x; whatsapp; telegram; linkedin; pinterest; instagram; youtube; e-posta; eposta; facebook'ta paylaş; twitter'da paylaş; whatsapp'ta paylaş; bağlantıyı kopyala; linki kopyala; takip et; abone ol; google news; google haberler
   поделиться; поделиться новостью; вконтакте; одноклассники; фейсбук; твиттер; телеграм; ватсап; скопировать ссылку; подписаться; мы в соцсетях; отправить
   бөлісу; бөлісіңіз; сілтемені көшіру; жазылу
   share; share this; share this article; email; copy link; tweet; follow us; follow; subscribe; messenger; viber; vk; ok; reddit`,
)

export const RETURN_LINKS = vocabulary(
  `geri dön; geri; ana sayfaya dön; anasayfaya dön; haber listesine dön; tümünü gör; tümü; devamı; devamını oku; devamı için tıklayın; haberin devamı; önceki haber; sonraki haber; yukarı çık; başa dön
   вернуться назад; назад; вернуться; на главную; вернуться на главную; к списку новостей; все новости; читать далее; читать дальше; читать полностью; подробнее; далее; предыдущая новость; следующая новость; наверх; вверх
   артқа; артқа қайту; кері қайту; басты бетке; толығырақ; келесі; алдыңғы; жоғары; барлық жаңалықтар
   back; go back; back to top; top; back to list; read more; continue reading; more; next; previous; next article; previous article; view all; see all; all news; load more`,
)

export const NAVIGATION = vocabulary(
  `ana sayfa; anasayfa; künye; iletişim; hakkımızda; gizlilik politikası; çerez politikası; kullanım şartları; reklam ver; yazarlar; foto galeri; video galeri; video; galeri; videolar; giriş yap; giriş; üye ol; kayıt ol; ara; menü; arşiv; rss; son dakika; nöbetçi eczaneler; namaz vakitleri; hava durumu; trafik durumu; puan durumu; canlı borsa; canlı tv; e-gazete; resmi ilanlar; biyografiler; seri ilanlar; firma rehberi; mobil
   главная; главная страница; контакты; о нас; о проекте; о редакции; редакция; политика конфиденциальности; поиск; меню; войти; вход; регистрация; архив; фото; видео; фоторепортаж; карта сайта; рекламодателям; реклама на сайте; рус; қаз; eng; ru; kz; en; kk; tr; версия для слабовидящих
   басты бет; басты; байланыс; біз туралы; іздеу; мәзір; кіру; тіркелу; мұрағат; сайт картасы; нашар көретіндерге арналған нұсқа
   home; contact; contact us; about; about us; privacy policy; terms of use; terms; search; menu; sign in; log in; login; register; sign up; archive; newsletter; sitemap; cookie policy; advertise; careers; photo; photos; video; videos; live; skip to content`,
)

export const RUBRICS = vocabulary(
  `gündem; siyaset; politika; ekonomi; dünya; spor; futbol; basketbol; kültür; kültür sanat; kültür-sanat; sanat; sağlık; eğitim; teknoloji; bilim; bilim teknoloji; yaşam; magazin; asayiş; yerel; yerel haberler; 3. sayfa; turizm; tarım; çevre; otomobil; medya; gezi; emlak; finans; genel; güncel; haberler; son dakika; özel haber; dosya; röportaj; bölge; türkiye; avrupa; balkanlar; türk dünyası
   новости; события; политика; экономика; общество; происшествия; спорт; культура; наука; наука и техника; технологии; образование; здоровье; медицина; мир; в мире; регионы; в регионах; власть; президент; правительство; парламент; официально; бизнес; финансы; авто; туризм; интервью; мнения; аналитика; рабочие поездки; встречи; заседания; выступления; пресс-релизы; в стране; криминал; армия; религия; экология; главное; лента; лента новостей; казахстан
   жаңалықтар; оқиғалар; саясат; экономика; қоғам; спорт; мәдениет; ғылым; білім; денсаулық; әлем; өңірлер; аймақтар; президент; үкімет; парламент; бизнес; технология; сұхбат; сараптама; іссапарлар; жұмыс сапарлары; кездесулер; ресми; құқық; қазақстан
   news; world; politics; business; economy; sport; sports; culture; arts; science; technology; tech; education; health; opinion; analysis; lifestyle; entertainment; travel; local; local news; national; international; environment; weather; crime; markets; top stories; breaking news; events; press releases; speeches; statements`,
)

export const COMMENT_HEADINGS = vocabulary(
  `yorumlar; yorum; yorum yap; yorum yaz; yorumunuz; yorum gönder; yorum ekle; okuyucu yorumları; haber hakkında yorum yap; bu habere yorum yap
   комментарии; комментарий; оставить комментарий; добавить комментарий; написать комментарий; ваш комментарий; обсуждение; комментарии читателей
   пікірлер; пікір; пікір қалдыру; пікір жазу; пікір қосу
   comments; comment; leave a comment; add a comment; post a comment; leave a reply; discussion; join the conversation`,
)

export const RELATED_HEADINGS = vocabulary(
  `ilgili haberler; benzer haberler; diğer haberler; bunlar da ilginizi çekebilir; bunlara da göz atın; ilginizi çekebilir; çok okunanlar; en çok okunanlar; en çok okunan haberler; günün öne çıkanları; öne çıkanlar; son haberler; son eklenenler; popüler haberler; sizin için seçtiklerimiz; önerilen haberler; kategorideki diğer haberler; editörün seçtikleri
   читайте также; читать также; материалы по теме; по теме; похожие новости; похожие материалы; другие новости; самое читаемое; популярное; популярные новости; последние новости; рекомендуем; новости партнеров; еще по теме; смотрите также; топ новостей; связанные новости; вам может быть интересно
   оқи отырыңыз; тағы оқыңыз; ұқсас жаңалықтар; осы тақырыпта; соңғы жаңалықтар; көп оқылғандар; танымал; басқа жаңалықтар; тақырып бойынша
   related; related articles; related news; related stories; related topics; read also; see also; most read; most popular; popular; trending; trending now; recommended; recommended for you; more on this story; you may also like; latest news; more news; more from; top stories; editors picks`,
)

export const BYLINE_DESKS = vocabulary(
  `haber merkezi; haber servisi; dış haberler; dış haberler servisi; istihbarat servisi; spor servisi; ekonomi servisi; editör; yerel haberler servisi
   редакция; отдел новостей; служба новостей; собственный корреспондент; собкор; пресс-служба
   редакция алқасы; ақпарат бөлімі; жаңалықтар бөлімі
   news desk; newsroom; editorial staff; staff; staff reporter; staff writer; news service`,
)

export const COUNTRIES = vocabulary(
  'türkiye; kazakistan; rusya; казахстан; республика казахстан; россия; турция; қазақстан; қазақстан республикасы; kazakhstan; turkey; russia',
)
