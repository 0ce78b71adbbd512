import { keyOf } from '../page/key'
import { phrases } from './labels'

export type MailField = 'from' | 'to' | 'date' | 'subject' | 'other'

const labels = (field: MailField, list: string): [string, MailField][] =>
  [...phrases(list)].map((label) => [label, field])

/** Labels over a mail, as the usual programs print them in our languages. */
export const MAIL_LABELS: ReadonlyMap<string, MailField> = new Map([
  ...labels('from', 'from | kimden | gönderen | от | от кого | отправитель | кімнен | жіберуші'),
  ...labels('to', 'to | kime | alıcı | alıcılar | кому | получатель | получатели | кімге | алушы'),
  ...labels(
    'date',
    'date | sent | tarih | gönderildi | gönderilme | gönderme tarihi | gönderilme tarihi | gönderim tarihi | дата | отправлено | дата отправки | отправлен | күні | жіберілді | жіберілген | жіберілген күні | жіберілген уақыты',
  ),
  ...labels('subject', 'subject | konu | тема | тақырып | тақырыбы'),
  ...labels(
    'other',
    'cc | bcc | bilgi | gizli | копия | скрытая копия | көшірме | көшірмесі | reply to | yanıt adresi | yanıtla | обратный адрес | жауап мекенжайы | importance | önem | önem derecesi | priority | öncelik | важность | маңыздылығы | attachments | attachment | ekler | ek | вложения | вложение | тіркемелер | тіркеме | sensitivity | categories | resent from | organization | organisation | message id',
  ),
])

/** `---------- Forwarded message ---------` without its dashes. */
export const FORWARD_LINES = phrases(`
forwarded message | begin forwarded message | start of forwarded message | forwarded mail | forwarded email | fwd message
iletilen ileti | iletilen mesaj | iletilen e posta | iletilmiş ileti | iletilmiş mesaj | yönlendirilen ileti | yönlendirilmiş ileti | yönlendirilen mesaj | yönlendirilmiş mesaj | iletilen iletinin başlangıcı | iletilen mesajın başlangıcı | başlangıç iletilen ileti
пересылаемое сообщение | пересланное сообщение | пересылаемое письмо | пересланное письмо | начало переадресованного сообщения | начало пересылаемого сообщения | начало пересланного сообщения | переадресованное сообщение | переадресованное письмо | перенаправленное сообщение
қайта жіберілген хат | қайта жіберілген хабар | қайта жіберілген хабарлама | қайта бағытталған хат | қайта бағытталған хабарлама | жолданған хат | жолданған хабарлама | бағытталған хабарлама
`)

/** `-----Original Message-----`: a mail that is answered, and in some programs one that is passed on. */
export const ORIGINAL_LINES = phrases(`
original message | original mail | reply message | reply to message | özgün ileti | orijinal mesaj | orjinal mesaj | orijinal ileti | orijinal e posta | asıl ileti | önceki ileti
исходное сообщение | исходное письмо | оригинал сообщения | оригинальное сообщение | первоначальное сообщение | бастапқы хабарлама | бастапқы хат | түпнұсқа хабарлама
`)

/** Where a passed on mail ends, in programs that say so. */
export const FORWARD_ENDS = phrases(`
end of forwarded message | end forwarded message | iletilen ileti sonu | iletilen iletinin sonu | iletilmiş ileti sonu | iletilen mesajın sonu | конец пересылаемого сообщения | конец пересланного сообщения | конец переадресованного сообщения | конец пересылаемого письма | қайта жіберілген хаттың соңы | қайта жіберілген хабарламаның соңы
`)

/** What stands at the end of the line over a quoted mail: `… wrote:`. */
export const WROTE =
  /(?<!\p{L})(?:wrote|writes|has written|yazdı|yazmış|пишет|писала?|писал\(а\)|писал \(а\)|написала?|написал\(а\)|жазды|жазған|жазып жіберді)(?!\p{L})/iu

/** Greetings, as the beginnings of lines. */
export const GREETINGS = phrases(`
sayın | değerli | kıymetli | sevgili | merhaba | merhabalar | selam | selamlar | iyi günler | günaydın | iyi akşamlar | iyi çalışmalar | saygıdeğer | arkadaşlar | tünaydın | herkese merhaba | hayırlı günler
уважаемый | уважаемая | уважаемые | добрый день | доброе утро | добрый вечер | доброго дня | здравствуйте | дорогие | дорогой | дорогая | привет | всем привет | коллеги | приветствую | доброго времени суток
құрметті | сәлеметсіз бе | сәлеметсіздер ме | қайырлы күн | қайырлы таң | қайырлы кеш | сәлем | ассалаумағалейкум | әріптестер | қадірлі | армысыздар
dear | hello | hi | good morning | good afternoon | good evening | hey | to whom it may concern | greetings | good day
`)

/** Who is greeted where a text comes to a newsroom. Beginnings of words. */
export const NEWSROOM_WORDS = keys(`
editor | editör | yazı işleri | basın | haber müdür | meslektaş | arkadaş | yetkili | gazeteci | ilgili | muhabir
коллег | редактор | редакц | журналист | представители сми | представители средств | друзья
әріптес | редактор | редакция | журналист | бұқаралық | достар
colleague | journalist | reporter | press | newsroom | news desk | newsdesk | media | all | team | sir
`)

/** Words a letter ends with. */
export const SIGN_OFFS = phrases(`
saygılarımla | saygılarımızla | saygılar | saygı ile | sevgiler | selamlar | sevgi ve saygılarımla | sevgi ve saygılarımızla | iyi çalışmalar | iyi çalışmalar dilerim | iyi çalışmalar dileriz | kolay gelsin | iyi günler | iyi günler dilerim | iyi günler dileriz | teşekkürler | teşekkür ederim | teşekkür ederiz | şimdiden teşekkürler | bilgilerinize sunarım | bilgilerinize sunarız | bilginize sunarız | saygıyla | saygılar sunarız | saygılar sunarım | saygılarımızı sunarız | saygılarımı sunarım | bilgilerinize sunar | arz ederiz | arz ederim | iyi yayınlar | iyi yayınlar dileriz | bilginize
с уважением | с наилучшими пожеланиями | всего доброго | всего хорошего | всего наилучшего | искренне ваш | искренне ваша | заранее спасибо | заранее благодарим | заранее благодарю | благодарю | спасибо | хорошего дня | с благодарностью | удачного дня | с приветом
құрметпен | ізгі тілекпен | ізгі ниетпен | зор құрметпен | рахмет | алғыспен | сәттілік тілейміз | үлкен құрметпен | алдын ала рахмет | көп рахмет
best regards | kind regards | warm regards | regards | with best regards | with kind regards | sincerely | yours sincerely | yours faithfully | best wishes | best | all the best | many thanks | thanks | thank you | thanks in advance | cheers | respectfully | sincerely yours | with regards | yours | warmly
`)

/** Words that hand a text over: `Aşağıdaki bülteni yayınlamanızı rica ederiz`. Beginnings of words, in their order. */
export const HANDING_OVER = keys(`
aşağıdaki bülten | aşağıdaki haber | aşağıdaki metin | aşağıdaki metni | aşağıda bilgilerinize | aşağıda yer al | aşağıda sun | bültenimiz aşağıda | bülteni aşağıda | bülten aşağıda | metin aşağıda | metni aşağıda | haber aşağıda | bültenimizi bilgi | yayınlamanızı rica | yayımlamanızı rica | yayınlanmasını rica | yayımlanmasını rica | yayınlayalım | yayımlayalım | yayınlar mısınız | yayınlar mısın | girebilir miyiz | girelim | siteye girer | siteye koy | haberleştir | basın bültenini bilgi | basın bültenimizi | bilgilerinize sun | ekte ve aşağıda | ilginize sun | değerlendirmeniz | gazetenizde | sayfanızda | gereğini rica | işte metin | metni iletiyorum | metin hazır | güncel metin | düzeltilmiş metin | düzeltilmiş hal | son hali | ekteki | ekte yer | kullanabilir miyiz | kullanalım
ниже текст | текст ниже | ниже релиз | релиз ниже | направляем | направляю | отправляю | посылаю | шлю | вот текст | вот релиз | вот новость | исправленный текст | новый вариант | обновленный текст | просим опубликовать | просим разместить | просим вас опубликовать | просим вас разместить | прошу разместить | прошу опубликовать | прошу поставить | для публикации | для размещения | высылаем | высылаю | отправляем | пересылаю | пересылаем | ставьте | ставим | поставьте | опубликуйте | к публикации | предлагаем вашему вниманию | будем благодарны за публикац | во вложении | на сайт | в номер | давайте поставим | разместите
төмендегі | төменде | түзетілген мәтін | жаңартылған мәтін | жіберіп отыр | жолдап отыр | жариялауыңызды | жариялап беру | жариялайық | жариялаңыз | сайтқа | басып шығар | назарларыңызға | назарыңызға ұсын | ұсынамыз | жариялау үшін | қосып жібер
please find below | please see below | please see our | please see the attached | see our news release | news release below | see below | find below | below is | below you will find | please publish | please run | for publication | for your consideration | for your information | fyi | can we run | can you run | let s run | lets run | please use | please post | could you post | could you publish | could you run | press release below | release below | for the site | for the website | pls run | pls publish | for info | forwarding | passing this on | passing along | sharing our | sharing the | i am sending | we are sending | i m sending | attached and below | copied below | pasted below | corrected version | corrected text | updated version | final version | here is the text | here s the text | text for tomorrow | worth a story | worth running
`)

/** Of these, what nobody says in a news text: enough in a paragraph of any length. */
export const HANDING_OVER_FIRMLY = keys(`
aşağıdaki bülten | bültenimiz aşağıda | bülteni aşağıda | bülten aşağıda | yayınlamanızı rica | yayımlamanızı rica | yayınlanmasını rica | yayımlanmasını rica | bilgilerinize sun | bilginize sun | ilginize sun | basın bültenimizi | basın bültenini bilgi | bültenimizi bilgi | yer vermenizi rica
направляем вам | направляю вам | направляем пресс | направляем для | направляем текст | направляем информац | высылаем вам | высылаем пресс | просим опубликовать | просим разместить | просим вас опубликовать | просим вас разместить | прошу разместить | прошу опубликовать | предлагаем вашему вниманию | будем благодарны за | ниже текст | текст ниже
жіберіп отыр | жолдап отыр | жариялауыңызды | жариялап беру | назарларыңызға ұсын | назарыңызға ұсын
please find below | please see below | please find attached | please publish | for your consideration | i am sending | we are sending | sharing our press | press release below | release below | would be grateful if you
`)

/** Words no letter without a duty of secrecy has. Each list in one language; a notice has words of the mail and of the duty. */
export const MAIL_WORDS = keys(`
e posta | eposta | e mail | email | elektronik posta | ileti | mesaj | message | communication | transmission | электронн | сообщени | письм | хат | хабарлама | электрондық
`)
export const SECRECY_WORDS = keys(`
gizli | kişiye özel | gönderilen kişi | yanlışlıkla | alıcısı | muhatabı | sorumluluk kabul | hukuki sorumluluk | yasal uyarı | virüs | kurum görüş | üçüncü kiş
confidential | intended recipient | intended solely | intended only | sole use | in error | privileged | unauthori | disclaim | views expressed | viruses | virus free
конфиденциальн | предназначен | ошибочно | по ошибке | адресат | не являетесь | разглашен | несанкционированн | вирус
құпия | арналған | қателесіп | қате жіберіл | алушы
`)

/** Whole lines that programs and lists put under mails. Beginnings of words, in their order. */
export const MAIL_FOOTERS = keys(`
sent from my | sent from outlook | sent from yahoo | sent from mail for | sent from proton | sent with proton | sent via | get outlook for | sent using | sent from the | sent on the go | typed on a phone
iphoneumdan gönder | iphonedan gönder | ipadimden gönder | ipadden gönder | samsung cihaz | galaxyden gönder | android cihaz | mobil cihazımdan | telefonumdan gönder | outlooku edinin | için outlook | windows için posta | yahoo maildan gönder | yandex maildan gönder | yandex mail ile gönder | huawei telefonumdan
отправлено с iphone | отправлено с ipad | отправлено с моего | отправлено с android | отправлено из | отправлено с помощью | отправлено с устройства | отправлено через | отправлено с мобильного | отправлено с телефона | отправлено от
iphoneнан жіберіл | iphone нан жіберіл | iphone құрылғысынан | телефонымнан жіберіл | менің iphone | android құрылғысынан | yandex пошта | яндекс поштасынан | mail ru поштасынан
unsubscribe | manage your preferences | manage preferences | update your preferences | you are receiving this | you received this | you re receiving this | this email was sent to | this message was sent to | view in browser | view this email in | view it in your browser | view online | if you can t see this | having trouble viewing | add us to your address | no longer wish to receive | to stop receiving | opt out
abonelikten çık | abonelikten ayrıl | aboneliğimi iptal | aboneliği iptal | üyelikten çık | listeden çık | bu e postayı almak istemiyor | bu e postayı alıyorsunuz | bu e posta size | tarayıcıda görüntüle | tarayıcınızda görüntüle | tarayıcıda aç | görüntüleyemiyorsanız | görüntülenmiyorsa | düzgün görüntülen
отписаться | отказаться от рассылки | отписка | вы получили это | вы получаете это | это письмо отправлено | письмо отправлено на | открыть в браузере | посмотреть в браузере | посмотреть письмо в браузере | открыть письмо в браузере | смотреть в браузере | если письмо не отображается | если письмо отображается | не отображается | управление подпиской | управлять подпиской | настроить подписку
жазылымнан бас тарт | жазылымнан шығу | браузерде ашу | браузерде көру | бұл хатты алып | бұл хат сізге | таратылымнан
external email | external sender | external mail | this email originated outside | originated from outside | do not click links | do not click on links | caution this email | dış kaynaklı e posta | внешнее письмо | письмо из внешнего источника | virus free www | virus free | scanned by | scanned for viruses | checked by avg | this email has been checked for viruses | avast | virüs bulunmadı | virüslere karşı | virüs taramasından | проверено на вирусы | проверено антивирус | без вирусов | вирустарға
before printing this | before you print | think before print | consider the environment | please don t print | yazdırmadan önce | çıktı almadan önce | çevreyi düşün | çevreye karşı | прежде чем печатать | прежде чем распечат | перед печатью | подумайте об окружающей | подумайте об экологии | берегите природу | басып шығармас бұрын | қоршаған ортаны ойла
`)

/** `AMBARGO: 12.00'ye kadar`, `Не для публикации до 10:00`: at the beginning of a line. */
export const EMBARGO = keys(`
embargo | embargoed | under embargo | strictly embargoed | not for publication before | not for publication until | not for release before | not for release until | hold for release
ambargo | ambargolu | ambargoludur | yayın ambargosu | yayım ambargosu | önce yayınlanmaması | önce yayımlanmaması | saatinden önce yayınlanmamalı
эмбарго | под эмбарго | не для публикации до | не публиковать до | просьба не публиковать до | публикация не ранее | публикация не раньше | до наступления эмбарго
жариялауға тыйым | дейін жарияламау | дейін жарияланбасын | ертерек жарияламау
`)

/** Labels over who may be asked. */
export const CONTACT_LABELS = keys(`
iletişim | basın iletişim | bilgi için | ayrıntılı bilgi | detaylı bilgi | medya iletişim | irtibat | basın irtibat | yetkili kişi | daha fazla bilgi için
контакт | контакты | контактная информация | контактное лицо | контакты для сми | для справок | дополнительная информация | телефон для | пресс служба | пресс секретарь
байланыс | анықтама үшін | қосымша ақпарат | баспасөз қызметі | баспасөз хатшысы
contact | contacts | media contact | press contact | media enquiries | press enquiries | media inquiries | for further information | for more information | for interviews
`)

function keys(list: string): readonly string[] {
  return list
    .split(/[\n|]/)
    .map((phrase) => keyOf(phrase))
    .filter(Boolean)
}

/** Whether a key holds one of the phrases, its last word possibly only begun. */
export const says = (key: string, list: readonly string[]): boolean => {
  const padded = ` ${key}`
  return list.some((phrase) => padded.includes(` ${phrase}`))
}

/** Whether a key begins with one of the phrases, its last word possibly only begun. */
export const beginsWith = (key: string, list: readonly string[]): boolean =>
  list.some((phrase) => key.startsWith(phrase))
