import { phrases } from './labels'

/** Names of sections a news site is divided into. */
export const RUBRICS = phrases(`
gündem | haberler | haber | duyurular | güncel | siyaset | politika | ekonomi | dünya | spor | futbol | basketbol | magazin | yaşam | sağlık | eğitim | teknoloji | bilim
kültür | kültür sanat | sanat | yerel | yerel haberler | asayiş | 3 sayfa | türkiye | çevre | otomobil | turizm | tarım | emlak | astroloji | seyahat
söyleşi | söyleşiler | öykü | deneme | dosya | analiz | yorum analiz | özel haber | resmi ilanlar | resmi ilan | köşe yazıları | yazarlar | röportaj | foto galeri | video | video galeri | galeri | bilim teknoloji | genel | iş dünyası | kadın | medya | hayat | dış haberler | bölge | belediye
события | рабочие поездки | поездки | политика | общество | экономика | в мире | мир | спорт | культура | происшествия | наука | технологии | образование
здоровье | здравоохранение | бизнес | финансы | авто | туризм | экология | регионы | главное | главные новости | новости | официально | интервью | мнения | заявления
выступления | указы | встречи | визиты | внутренние поездки | зарубежные визиты | совещания | в стране | власть | право | недвижимость | армия | казахстан | россия | видео | фото | культура и искусство | выборы | президент | правительство
саясат | қоғам | экономика | әлем | спорт | мәдениет | оқиға | оқиғалар | білім | ғылым | денсаулық | технология | қазақстан | аймақтар | жаңалықтар | ресми | сұхбат | сапарлар | жұмыс сапарлары | іссапарлар | кездесулер | мәлімдемелер | үкімет | құқық | руханият | экология | тұлға
news | world | politics | business | economy | sport | sports | culture | health | science | technology | tech | education | opinion | environment | local | local news | national | international | entertainment | lifestyle | travel | weather | europe | asia | africa | middle east | uk | us | climate | energy | markets | finance | crime | media | arts | videos | events
`)

/** Words of a site's menu that are no section of news. */
export const MENU_WORDS = phrases(`
ana sayfa | anasayfa | son dakika | son dakika haberleri | künye | iletişim | hakkımızda | reklam | gizlilik politikası | gizlilik | çerez politikası | kvkk | kullanım şartları | arşiv | sitene ekle | rss | üyelik | nöbetçi eczaneler | hava durumu | namaz vakitleri | puan durumu | canlı skor | trafik durumu | yol durumu | burçlar | e gazete | e gazete | gazete manşetleri | firma rehberi | seri ilanlar | vefat | biyografiler | anketler | canlı tv | canlı borsa | döviz | son depremler | menü | ara | tüm manşetler | haber gönder | bize ulaşın
главная | о нас | о проекте | о компании | контакты | реклама | реклама на сайте | вакансии | архив | политика конфиденциальности | пользовательское соглашение | карта сайта | обратная связь | рассылка | подписка | погода | курсы валют | гороскоп | тв программа | редакция | правила | партнеры | qaz | рус | eng | қаз | kz | ru | en | tr | меню | поиск | все новости | прямой эфир | структура | документы | пресс центр
басты бет | біз туралы | байланыс | жарнама | мұрағат | сайт картасы | кері байланыс | ауа райы | редакция | құжаттар | баспасөз орталығы
home | about | about us | contact | contact us | privacy | privacy policy | cookies | cookie policy | terms | terms of use | terms of service | advertise | advertise with us | careers | jobs | archive | sitemap | subscribe | newsletter | newsletters | sign in | log in | register | menu | search | live | podcasts | video | shop | help | faq | accessibility | more | my account | radio | tv
`)
