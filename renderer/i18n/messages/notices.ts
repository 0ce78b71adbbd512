import type { Messages } from '../format'

/** `notices.<code>`: what happened before the window was there, what was kept, and what to do. */
export const notices = {
  'notices.settings.damaged': {
    en: 'The settings could not be read, so Galley started with its defaults. The old file was kept as {file}.',
    tr: 'Ayarlar okunamadığı için Galley varsayılan ayarlarla açıldı. Eski dosya {file} adıyla saklandı.',
    ru: 'Настройки не читаются, поэтому Galley запущен с исходными. Прежний файл сохранён как {file}.',
    kk: 'Баптаулар оқылмады, сондықтан Galley бастапқы баптаулармен ашылды. Ескі файл {file} атымен сақталды.',
  },
  'notices.settings.partly': {
    en: 'Some settings could not be read and were set back to their defaults: {fields}.',
    tr: 'Bazı ayarlar okunamadı ve varsayılana döndürüldü: {fields}.',
    ru: 'Часть настроек не читается, для них взяты исходные значения: {fields}.',
    kk: 'Кейбір баптаулар оқылмай, бастапқы мәніне қайтарылды: {fields}.',
  },
  'notices.profiles.damaged': {
    en: 'What was remembered about a site could not be read. Its file was kept as {file}.',
    tr: 'Bir siteyle ilgili öğrenilenler okunamadı. Dosyası {file} adıyla saklandı.',
    ru: 'Запомненное об одном из сайтов не читается. Файл сохранён как {file}.',
    kk: 'Бір сайт туралы есте сақталғаны оқылмады. Файлы {file} атымен сақталды.',
  },
  'notices.library.damaged': {
    en: 'The library was damaged. It was kept untouched as {file}, and Galley opened a new one with {saved|one:# article|other:# articles} saved from it.',
    tr: 'Arşiv hasarlıydı. Olduğu gibi {file} adıyla saklandı; Galley, ondan kurtarılan {saved|one:# haberle|other:# haberle} yeni bir arşiv açtı.',
    ru: 'Библиотека была повреждена. Она сохранена нетронутой как {file}; открыта новая, в неё перенесено: {saved|one:# материал|few:# материала|many:# материалов|other:# материала}.',
    kk: 'Кітапхана зақымданған екен. Ол сол күйінде {file} атымен сақталды; жаңасы ашылып, одан {saved|one:# материал|other:# материал} көшірілді.',
  },
  'notices.library.newer-version': {
    en: 'This library was last used by a newer Galley. It can be read but not changed; update Galley to go on writing.',
    tr: 'Bu arşiv daha yeni bir Galley ile kullanılmış. Okunabilir ama değiştirilemez; yazmaya devam etmek için Galley’yi güncelleyin.',
    ru: 'С этой библиотекой работала более новая версия Galley. Её можно читать, но не менять; обновите Galley, чтобы продолжить.',
    kk: 'Бұл кітапхананы Galley-дің жаңарақ нұсқасы ашқан. Оны оқуға болады, өзгертуге болмайды; жалғастыру үшін Galley-ді жаңартыңыз.',
  },
  'notices.library.stranded': {
    en: 'The last changes to “{headline}” could not be replayed. They were kept aside; the article is shown as it was before them.',
    tr: '“{headline}” haberindeki son değişiklikler yeniden uygulanamadı. Kenara ayrıldılar; haber onlardan önceki hâliyle gösteriliyor.',
    ru: 'Последние изменения в «{headline}» не удалось применить. Они отложены; материал показан таким, каким был до них.',
    kk: '«{headline}» материалындағы соңғы өзгерістер қолданылмады. Олар бөлек сақталды; материал олардан бұрынғы күйінде көрсетілген.',
  },
  'notices.publish.interrupted': {
    en: 'A publication was interrupted when Galley closed and could not be finished. Please look at the article and publish it again.',
    tr: 'Galley kapanırken bir yayın yarıda kaldı ve tamamlanamadı. Lütfen habere bakıp yeniden yayımlayın.',
    ru: 'Публикация прервалась при закрытии Galley, и завершить её не удалось. Проверьте материал и опубликуйте его снова.',
    kk: 'Galley жабылғанда бір жарияланым үзіліп қалды, оны аяқтау мүмкін болмады. Материалды қарап, қайта жариялаңыз.',
  },
  'notices.publish.not-shown-yet': {
    en: '“{headline}” should be shown on the site “{site}” by now and is not. Open its Publish tab and press “Update”: it then appears at once.',
    tr: '“{headline}” şimdiye dek “{site}” sitesinde görünmeliydi ama görünmüyor. Haberin Yayın sekmesini açıp “Güncelle” düğmesine basın: hemen yayımlanır.',
    ru: '«{headline}» уже должен быть виден на сайте «{site}», но не виден. Откройте вкладку «Выпуск» и нажмите «Обновить»: материал выйдет сразу.',
    kk: '«{headline}» енді «{site}» сайтында көрінуі керек еді, бірақ көрінбейді. «Шығару» қойындысын ашып, «Жаңарту» түймесін басыңыз: бірден шығады.',
  },
  'notices.publish.held-back': {
    en: '“{headline}” was to go out on the site “{site}” at its hour and did not: it has errors. Open its Publish tab.',
    tr: '“{headline}” saatinde “{site}” sitesine çıkacaktı ama çıkmadı: hataları var. Haberin Yayın sekmesini açın.',
    ru: '«{headline}» должен был выйти на сайте «{site}» в назначенное время, но не вышел: в нём есть ошибки. Откройте вкладку «Выпуск».',
    kk: '«{headline}» белгіленген уақытта «{site}» сайтына шығуы керек еді, бірақ шықпады: қателері бар. «Шығару» қойындысын ашыңыз.',
  },
  'notices.publish.not-wanted': {
    en: '“{headline}” was to go out on the site “{site}”; its hour was removed, so it was not published.',
    tr: '“{headline}” “{site}” sitesine çıkacaktı; yayın saati kaldırıldığı için yayımlanmadı.',
    ru: '«{headline}» должен был выйти на сайте «{site}»; время публикации убрали, поэтому он не опубликован.',
    kk: '«{headline}» «{site}» сайтына шығуы керек еді; уақыты алынып тасталғандықтан жарияланбады.',
  },
  'notices.window.crashed': {
    en: 'The window stopped working and was opened again. Everything typed up to that moment is kept.',
    tr: 'Pencere çalışmayı durdurdu ve yeniden açıldı. O ana kadar yazılan her şey duruyor.',
    ru: 'Окно перестало работать и было открыто заново. Всё набранное до этого момента сохранено.',
    kk: 'Терезе жұмысын тоқтатып, қайта ашылды. Сол сәтке дейін терілгеннің бәрі сақталған.',
  },
  'notices.unknown': {
    en: 'Galley noticed something while starting: {code}.',
    tr: 'Galley açılırken bir şey fark etti: {code}.',
    ru: 'При запуске Galley заметил: {code}.',
    kk: 'Galley іске қосылғанда мынаны байқады: {code}.',
  },
} satisfies Messages
