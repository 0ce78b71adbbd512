import { phrases } from './labels'

/** Words that stand in the names of sites, offices, bodies and boxes, and never in a person's. */
export const NOT_PEOPLE = phrases(`
haber | haberi | haberler | haberleri | gazete | gazetesi | tv | radyo | medya | ajans | ajansı | merkezi | servisi | portalı | dergisi | belediyesi | valiliği | bakanlığı | müdürlüğü | başkanlığı | üniversitesi | derneği
foto | fotoğraf | galeri | video | son | dakika | abone | giriş | yorum | yorumlar | reklam | paylaş | facebook | google | twitter | whatsapp | telegram | instagram | youtube | güncelleme | yayınlanma | tarih | saat | okunma | kaynak | etiketler | resmi | ilan | köşe | yazıları | yazılar | tüm | diğer | ilgili | hakkında | iletişim | devamı | oku | burada | için | ile | bugün | dün
новости | новость | газета | портал | сайт | агентство | служба | министерство | акимат | область | район | республика | университет | компания | фото | видео | комментарии | реклама | источник | теги | читать | читайте | поделиться | главная | все | еще | последние | сегодня | вчера | город | области | это | президент | правительство | казахстан | россия
жаңалықтар | жаңалық | газеті | агенттігі | министрлігі | әкімдігі | облысы | ауданы | қызметі | сурет | пікір | барлық | дереккөз | қазақстан | бүгін
news | times | post | daily | herald | tribune | gazette | media | press | online | radio | editor | admin | staff | photo | photos | video | comments | share | follow | read | more | latest | breaking | ministry | department | university | city | county | council | board | office | company | group | the | advertisement | subscribe | newsletter | copyright | updated | published | source | today | com | net | org | kz | ru | tr
`)
