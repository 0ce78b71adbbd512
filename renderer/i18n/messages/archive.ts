import type { Messages } from '../format'

/** The archive of what was published. Facts, never advice. */
export const archive = {
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
    tr: 'Arşivde bu haberin kaydı yok: buradan hiç yayımlanmamış.',
    ru: 'В архиве нет записей об этом материале: отсюда он не публиковался.',
    kk: 'Мұрағатта бұл материал туралы жазба жоқ: ол осы жерден жарияланбаған.',
  },
  'faults.archive.damaged': {
    en: 'A part of the archive is not as it was written. Nothing was exported. `galley archive verify` names the place.',
    tr: 'Arşivin bir parçası yazıldığı gibi değil. Hiçbir şey dışa aktarılmadı. `galley archive verify` yerini gösterir.',
    ru: 'Часть архива не такая, какой была записана. Ничего не выгружено. Место назовёт команда `galley archive verify`.',
    kk: 'Мұрағаттың бір бөлігі жазылған күйінде емес. Ештеңе шығарылмады. Орнын `galley archive verify` көрсетеді.',
  },
} satisfies Messages
