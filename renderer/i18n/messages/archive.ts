import type { Messages } from '../format'

/** The archive of what was published. Facts, never advice. */
export const archive = {
  'archive.title': {
    en: 'Archive of publications',
    tr: 'Yayın arşivi',
    ru: 'Архив публикаций',
    kk: 'Жарияланымдар мұрағаты',
  },
  'archive.text': {
    en: 'Every state a site was given, in a chain in which nothing can be changed unseen. The record of one article is in its palette (“Record of publications”).',
    tr: 'Sitelere verilen her durum, fark edilmeden değiştirilemeyen bir zincirde. Tek bir haberin kaydı, haber açıkken komutlardadır (“Yayın kaydı”).',
    ru: 'Всё, что получали сайты, цепочкой, в которой ничего не изменить незаметно. Записи об одном материале сохраняет его команда «Журнал публикаций».',
    kk: 'Сайттарға берілген әр күй білдірмей өзгертуге болмайтын тізбекте тұр. Бір материалдың жазбасы оның «Жарияланым жазбасы» пәрменінде.',
  },
  'archive.verify': {
    en: 'Check the archive',
    tr: 'Arşivi denetle',
    ru: 'Проверить архив',
    kk: 'Мұрағатты тексеру',
  },
  'archive.working': {
    en: 'Every record and every file is being read…',
    tr: 'Bütün kayıtlar ve dosyalar okunuyor…',
    ru: 'Читаются все записи и файлы…',
    kk: 'Барлық жазба мен файл оқылуда…',
  },
  'archive.whole': {
    en: 'Whole: {records|one:# record|other:# records} of {articles|one:# article|other:# articles}, {parts|one:# file|other:# files}, all as they were written.',
    tr: 'Eksiksiz: {articles|one:# haberin|other:# haberin} {records|one:# kaydı|other:# kaydı} ve {parts|one:# dosyası|other:# dosyası}, hepsi yazıldığı gibi.',
    ru: 'Всё на месте, всё как было записано. Записей: {records}, материалов: {articles}, файлов: {parts}.',
    kk: 'Бәрі орнында, бәрі жазылған күйінде. Жазба: {records}, материал: {articles}, файл: {parts}.',
  },
  'archive.head': {
    en: 'The last record’s hash. Kept elsewhere, it proves later that nothing was cut off the end.',
    tr: 'Son kaydın özeti. Başka yerde saklanırsa, sondan bir şey kesilmediğini ileride kanıtlar.',
    ru: 'Хеш последней записи. Если сохранить его отдельно, он подтвердит, что конец не обрезан.',
    kk: 'Соңғы жазбаның хеші. Басқа жерде сақталса, соңынан ештеңе кесілмегенін кейін дәлелдейді.',
  },
  'archive.empty': {
    en: 'Nothing has been published from here yet, so there is nothing to check.',
    tr: 'Buradan henüz bir şey yayımlanmadı, denetlenecek kayıt yok.',
    ru: 'Отсюда ещё ничего не публиковалось, проверять нечего.',
    kk: 'Осы жерден әлі ештеңе жарияланған жоқ, тексеретін жазба жоқ.',
  },
  'archive.broken': {
    en: 'The archive is not as it was written. First at record {record}: {why}.',
    tr: 'Arşiv yazıldığı gibi değil. İlk yeri {record}. kayıt: {why}.',
    ru: 'Архив не такой, каким был записан. Первое место: запись {record}, {why}.',
    kk: 'Мұрағат жазылған күйінде емес. Алғашқы жері: {record}-жазба, {why}.',
  },
  'archive.before': {
    en: '{records|one:# record|other:# records} could be followed. Nothing was changed by checking.',
    tr: '{records|one:# kayıt|other:# kayıt} izlenebildi. Denetim hiçbir şeyi değiştirmedi.',
    ru: 'Прослежено записей: {records}. Проверка ничего не изменила.',
    kk: 'Қадағаланған жазба: {records}. Тексеру ештеңені өзгертпеді.',
  },
  'archive.why.unreadable': {
    en: 'it cannot be read',
    tr: 'okunamıyor',
    ru: 'не читается',
    kk: 'оқылмайды',
  },
  'archive.why.number': {
    en: 'its number is not the next one',
    tr: 'numarası sıradaki değil',
    ru: 'номер не следующий по порядку',
    kk: 'нөмірі реті бойынша емес',
  },
  'archive.why.previous': {
    en: 'it does not follow the record before it',
    tr: 'önceki kaydın devamı değil',
    ru: 'не продолжает предыдущую запись',
    kk: 'алдыңғы жазбаның жалғасы емес',
  },
  'archive.why.hash': {
    en: 'its words were changed',
    tr: 'içeriği değiştirilmiş',
    ru: 'содержание изменено',
    kk: 'мазмұны өзгертілген',
  },
  'archive.why.missing-part': {
    en: 'a file of it is missing',
    tr: 'bir dosyası yok',
    ru: 'нет её файла',
    kk: 'оның файлы жоқ',
  },
  'archive.why.changed-part': {
    en: 'a file of it was changed',
    tr: 'bir dosyası değiştirilmiş',
    ru: 'её файл изменён',
    kk: 'оның файлы өзгертілген',
  },
  'faults.archive.not-prepared': {
    en: 'Nothing was sent: the archive copy that goes with every publication could not be written. Free some space or check the folder, then publish again.',
    tr: 'Hiçbir şey gönderilmedi: her yayının arşiv kopyası yazılamadı. Yer açın ya da klasörü denetleyin, sonra yeniden yayımlayın.',
    ru: 'Ничего не отправлено: не удалось записать архивную копию, которая делается при каждой публикации. Освободите место или проверьте папку и опубликуйте снова.',
    kk: 'Ештеңе жіберілген жоқ: әр жарияланыммен бірге жасалатын мұрағат көшірмесі жазылмады. Орын босатыңыз не қалтаны тексеріңіз, содан кейін қайта жариялаңыз.',
  },
  'faults.archive.not-written': {
    en: 'The site shows it, but its entry in the archive could not be written. Galley keeps what is needed and enters it as soon as it can.',
    tr: 'Sitede görünüyor, ancak arşiv kaydı yazılamadı. Galley gerekenleri saklıyor ve ilk fırsatta kaydedecek.',
    ru: 'На сайте материал есть, но запись в архив не удалась. Galley хранит всё нужное и внесёт её при первой возможности.',
    kk: 'Материал сайтта бар, бірақ мұрағатқа жазу мүмкін болмады. Galley керегін сақтап тұр және мүмкіндік болысымен жазады.',
  },
  'faults.archive.no-record': {
    en: 'The archive has no record of this article: it was never published from here.',
    tr: 'Yayın arşivinde bu haberin kaydı yok: buradan hiç yayımlanmamış.',
    ru: 'В архиве нет записей об этом материале: отсюда он не публиковался.',
    kk: 'Мұрағатта бұл материал туралы жазба жоқ: ол осы жерден жарияланбаған.',
  },
  'faults.archive.damaged': {
    en: 'A part of the archive is not as it was written. Nothing was exported. Settings, Archive of publications, “Check the archive” names the place.',
    tr: 'Yayın arşivinin bir parçası yazıldığı gibi değil. Hiçbir şey dışa aktarılmadı. Ayarlar, Yayın arşivi, “Arşivi denetle” yerini gösterir.',
    ru: 'Часть архива не такая, какой была записана. Ничего не выгружено. Место назовёт «Проверить архив» в настройках.',
    kk: 'Мұрағаттың бір бөлігі жазылған күйінде емес. Ештеңе шығарылмады. Орнын баптаулардағы «Мұрағатты тексеру» көрсетеді.',
  },
} satisfies Messages
