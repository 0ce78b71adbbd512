import type { Messages } from '../format'

/** When a story goes out, and who sees to it. */
export const timing = {
  'timing.title': { en: 'When it goes out', tr: 'Yayın zamanı', ru: 'Время выхода', kk: 'Шығатын уақыты' },
  'timing.schedule': { en: 'Publish at', tr: 'Yayın saati', ru: 'Опубликовать в', kk: 'Жарияланатын уақыты' },
  'timing.embargo': { en: 'Embargo until', tr: 'Ambargo bitişi', ru: 'Эмбарго до', kk: 'Эмбарго мерзімі' },
  'timing.zone': { en: 'Time of', tr: 'Saat dilimi', ru: 'Часовой пояс', kk: 'Уақыт белдеуі' },
  'timing.refused': {
    en: 'Give the day and the time. Not saved yet.',
    tr: 'Gün ve saati girin. Henüz kaydedilmedi.',
    ru: 'Укажите день и время. Пока не сохранено.',
    kk: 'Күні мен уақытын жазыңыз. Әзірге сақталмады.',
  },
  'timing.clear': { en: 'Clear', tr: 'Temizle', ru: 'Очистить', kk: 'Тазалау' },
  'timing.at-embargo': {
    en: 'Publish when the embargo ends',
    tr: 'Ambargo bitince yayımla',
    ru: 'Опубликовать по окончании эмбарго',
    kk: 'Эмбарго біткенде жариялау',
  },
  'timing.now': {
    en: 'No hour is set: it goes out when you publish it.',
    tr: 'Saat verilmedi: yayımladığınız anda çıkar.',
    ru: 'Время не задано: материал выйдет, когда вы его опубликуете.',
    kk: 'Уақыты қойылмаған: сіз жариялаған сәтте шығады.',
  },
  'timing.past': {
    en: 'This time has passed: it goes out when you publish it.',
    tr: 'Bu saat geçti: yayımladığınız anda çıkar.',
    ru: 'Это время прошло: материал выйдет, когда вы его опубликуете.',
    kk: 'Бұл уақыт өтіп кетті: сіз жариялаған сәтте шығады.',
  },
  'timing.press': { en: 'Schedule', tr: 'Zamanla', ru: 'Запланировать', kk: 'Жоспарлау' },
  'timing.by-site': {
    en: 'The site “{site}” itself will show it on {when}. Galley need not be open then.',
    tr: '{when} itibarıyla “{site}” sitesi kendisi yayımlar. O sırada Galley’nin açık olması gerekmez.',
    ru: '{when} материал покажет сам сайт «{site}». Galley в это время может быть закрыт.',
    kk: '{when} уақытында «{site}» сайты өзі көрсетеді. Ол кезде Galley ашық болмаса да болады.',
  },
  'timing.by-galley': {
    en: 'Galley will publish it on the site “{site}” on {when}, as the story then stands. It must be open then; if it is not, it does so when it is next opened.',
    tr: '{when} tarihinde haberi “{site}” sitesinde, o anki hâliyle Galley yayımlar. Galley o sırada açık olmalı; kapalıysa bir sonraki açılışta yayımlar.',
    ru: '{when} материал на сайте «{site}» опубликует Galley — в том виде, в каком он тогда будет. Программа должна быть открыта; если нет, она сделает это при следующем запуске.',
    kk: '{when} уақытында материалды «{site}» сайтында сол кездегі күйінде Galley жариялайды. Бағдарлама ашық тұруы керек; жабық болса, келесі ашылғанда жариялайды.',
  },
  'timing.under-embargo': {
    en: 'Under embargo nothing leaves this computer: Galley will send it to the site “{site}” on {when}. It must be open then; if it is not, it does so when it is next opened.',
    tr: 'Ambargo sürerken bu bilgisayardan hiçbir şey çıkmaz: haberi {when} tarihinde “{site}” sitesine Galley gönderir. Galley o sırada açık olmalı; kapalıysa bir sonraki açılışta gönderir.',
    ru: 'Пока действует эмбарго, ничто не покидает этот компьютер: {when} Galley отправит материал на сайт «{site}». Программа должна быть открыта; если нет, она сделает это при следующем запуске.',
    kk: 'Эмбарго кезінде бұл компьютерден ештеңе шықпайды: {when} уақытында Galley материалды «{site}» сайтына жібереді. Бағдарлама ашық тұруы керек; жабық болса, келесі ашылғанда жібереді.',
  },
  'timing.not-yet': {
    en: 'Not scheduled yet: press “{button}”.',
    tr: 'Henüz zamanlanmadı: “{button}” düğmesine basın.',
    ru: 'Ещё не запланировано: нажмите «{button}».',
    kk: 'Әлі жоспарланбаған: «{button}» түймесін басыңыз.',
  },
  'timing.changed': {
    en: 'The time was changed after it was scheduled: press “{button}”.',
    tr: 'Zamanlandıktan sonra saat değişti: “{button}” düğmesine basın.',
    ru: 'Время изменили после того, как материал был запланирован: нажмите «{button}».',
    kk: 'Жоспарланғаннан кейін уақыты өзгерді: «{button}» түймесін басыңыз.',
  },
  'timing.missed': {
    en: 'It was to go out on {when} and did not. See what is listed below, then press “{button}”.',
    tr: '{when} tarihinde çıkacaktı ama çıkmadı. Aşağıdaki listeye bakın, sonra “{button}” düğmesine basın.',
    ru: 'Материал должен был выйти {when}, но не вышел. Посмотрите список ниже и нажмите «{button}».',
    kk: '{when} уақытында шығуы керек еді, бірақ шықпады. Төмендегі тізімді қарап, «{button}» түймесін басыңыз.',
  },
  'timing.missed-there': {
    en: 'The site “{site}” was to show it on {when} and does not yet. Some sites do so only when somebody visits them: open the site, or press “{button}” and it appears at once.',
    tr: '“{site}” sitesi haberi {when} itibarıyla gösterecekti ama henüz göstermiyor. Bazı siteler bunu ancak biri ziyaret edince yapar: siteyi açın ya da “{button}” düğmesine basın, hemen yayımlanır.',
    ru: 'Сайт «{site}» должен был показать материал {when}, но пока не показывает. Некоторые сайты делают это, только когда их кто-то откроет: откройте сайт или нажмите «{button}», и материал выйдет сразу.',
    kk: '«{site}» сайты материалды {when} көрсетуі керек еді, бірақ әлі көрсетпейді. Кейбір сайттар мұны біреу кіргенде ғана істейді: сайтты ашыңыз не «{button}» түймесін басыңыз, бірден шығады.',
  },
  'timing.clock-behind': {
    en: 'Its clock is {minutes} min behind this computer’s: by yours that is {there}.',
    tr: 'Sitenin saati bu bilgisayarınkinden {minutes} dk geri: sizin saatinizle {there}.',
    ru: 'Его часы отстают от этого компьютера на {minutes} мин: по вашим это {there}.',
    kk: 'Оның сағаты осы компьютерден {minutes} мин артта: сіздің сағатыңызбен бұл {there}.',
  },
  'timing.clock-ahead': {
    en: 'Its clock is {minutes} min ahead of this computer’s: by yours that is {there}.',
    tr: 'Sitenin saati bu bilgisayarınkinden {minutes} dk ileri: sizin saatinizle {there}.',
    ru: 'Его часы спешат относительно этого компьютера на {minutes} мин: по вашим это {there}.',
    kk: 'Оның сағаты осы компьютерден {minutes} мин алда: сіздің сағатыңызбен бұл {there}.',
  },
  'timing.already-out': {
    en: 'It is on the site “{site}” already: a change goes out as soon as you update it.',
    tr: 'Haber “{site}” sitesinde zaten yayında: değişiklik, güncellediğiniz anda çıkar.',
    ru: 'Материал уже на сайте «{site}»: изменения выйдут, как только вы его обновите.',
    kk: 'Материал «{site}» сайтында бар: өзгеріс сіз жаңартқан сәтте шығады.',
  },
  'timing.cancel': {
    en: 'Cancel the plan',
    tr: 'Planı iptal et',
    ru: 'Отменить план',
    kk: 'Жоспарды тоқтату',
  },
  'publishing.outcome.cancelled': {
    en: 'The plan is cancelled. Nothing was published; the article is kept.',
    tr: 'Plan iptal edildi. Hiçbir şey yayımlanmadı; haber duruyor.',
    ru: 'План отменён. Ничего не опубликовано; материал сохранён.',
    kk: 'Жоспар тоқтатылды. Ештеңе жарияланбады; материал сақталды.',
  },
  'publishing.outcome.held': {
    en: 'Scheduled. Galley has it and will publish it at its hour.',
    tr: 'Zamanlandı. Haber Galley’de bekliyor, saati gelince yayımlanacak.',
    ru: 'Запланировано. Материал ждёт в Galley и выйдет в своё время.',
    kk: 'Жоспарланды. Материал Galley-де күтіп тұр, уақыты келгенде жарияланады.',
  },
} satisfies Messages
