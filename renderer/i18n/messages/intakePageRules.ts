import type { Messages } from '../format'

/** Why intake decided as it did about what sites print around a story, by the name of the rule. */
export const intakePageRules = {
  'intake.rule.teaser': {
    en: 'The beginning of another story, with a link to the rest of it.',
    tr: 'Başka bir haberin başı ve devamına bağlantı.',
    ru: 'Начало другой новости со ссылкой на продолжение.',
    kk: 'Басқа жаңалықтың басы мен жалғасына сілтеме.',
  },
  'intake.rule.repeated-standfirst': {
    en: 'The summary again, word for word; it is kept once.',
    tr: 'Özetin aynısı yeniden; bir kez alındı.',
    ru: 'Подводка ещё раз, слово в слово; сохранена одна.',
    kk: 'Түйіннің дәл өзі қайталанды; бір рет сақталды.',
  },
  'intake.rule.feedback-box': {
    en: 'The site asks its readers about the page: a question, answers, a rating or a poll.',
    tr: 'Sitenin okura sorusu: soru, yanıtlar, puan ya da anket.',
    ru: 'Сайт спрашивает читателей о странице: вопрос, ответы, оценка или опрос.',
    kk: 'Сайттың оқырманға сұрағы: сұрақ, жауаптар, баға немесе сауалнама.',
  },
  'intake.rule.guest-notice': {
    en: 'What the site tells visitors about comments and accounts.',
    tr: 'Sitenin yorum ve üyelik hakkında ziyaretçilere notu.',
    ru: 'Что сайт сообщает посетителям о комментариях и регистрации.',
    kk: 'Сайттың пікір мен тіркелу туралы келушілерге ескертуі.',
  },
  'intake.rule.comments-program': {
    en: 'A program of others prints the comments here: the article takes them.',
    tr: 'Yorumları burada başka bir program gösterir: haber yorum alır.',
    ru: 'Комментарии здесь выводит сторонняя программа: они открыты.',
    kk: 'Пікірлерді мұнда бөгде бағдарлама шығарады: пікірлер ашық.',
  },
  'intake.rule.player-text': {
    en: 'What the page shows where a film should play.',
    tr: 'Videonun yerinde duran yazı.',
    ru: 'Надпись на месте видео.',
    kk: 'Бейненің орнында тұрған жазу.',
  },
  'intake.rule.prayer-times': {
    en: 'The site’s strip of prayer times.',
    tr: 'Sitenin namaz vakitleri şeridi.',
    ru: 'Полоса сайта со временем намаза.',
    kk: 'Сайттың намаз уақыттары жолағы.',
  },
  'intake.rule.strip-part': {
    en: 'A part of the site’s strip of weather, rates or times.',
    tr: 'Sitenin hava, kur ya da vakit şeridinin bir parçası.',
    ru: 'Часть полосы сайта с погодой, курсами или временем.',
    kk: 'Сайттың ауа райы, бағам не уақыт жолағының бөлігі.',
  },
  'intake.rule.stated-lead': {
    en: 'The picture over the headline that goes with the story.',
    tr: 'Başlığın üstünde duran, habere ait görsel.',
    ru: 'Снимок над заголовком, который относится к материалу.',
    kk: 'Тақырыптың үстінде тұрған, материалға тиесілі сурет.',
  },
  'intake.rule.agency-mark': {
    en: 'A note of the agency for the desk: pictures come with it, or the text ends.',
    tr: 'Ajansın masaya notu: fotoğraflı, görüntülü ya da son.',
    ru: 'Пометка агентства для редакции: есть фото, видео или конец текста.',
    kk: 'Агенттіктің редакцияға белгісі: сурет, бейне бар немесе мәтін соңы.',
  },
  'intake.rule.inner-link': {
    en: 'A line between paragraphs that is only a link to another page of the site.',
    tr: 'Paragrafların arasında, yalnızca sitenin başka sayfasına bağlantı olan satır.',
    ru: 'Строка между абзацами, целиком ссылка на другую страницу сайта.',
    kk: 'Абзацтар арасындағы, тек сайттың басқа бетіне сілтеме болған жол.',
  },
  'intake.rule.attachments': {
    en: 'Files the page offers beside its story, with names and sizes.',
    tr: 'Sayfanın haberin yanında sunduğu dosyalar, adları ve boyutlarıyla.',
    ru: 'Файлы, приложенные к материалу на странице, с именами и размерами.',
    kk: 'Бетте материалға қоса берілген файлдар, аты мен көлемі.',
  },
  'intake.rule.foot-signature': {
    en: 'A name behind the last paragraph: who wrote the story.',
    tr: 'Son paragrafın ardında bir ad: haberi yazan.',
    ru: 'Имя после последнего абзаца: автор материала.',
    kk: 'Соңғы абзацтан кейінгі есім: материал авторы.',
  },
  'intake.rule.repeated-paragraph': {
    en: 'A paragraph of the story again, word for word; it is kept once.',
    tr: 'Haberin bir paragrafı sözcüğü sözcüğüne yineleniyor; bir kez tutuldu.',
    ru: 'Абзац материала ещё раз, слово в слово; он оставлен один раз.',
    kk: 'Материал абзацы сөзбе-сөз қайталанған; бір рет қалдырылды.',
  },
  'intake.rule.about-site': {
    en: 'What the site says of itself, under a heading with its own name.',
    tr: 'Sitenin kendisi hakkında, kendi adını taşıyan başlığın altında söyledikleri.',
    ru: 'Что сайт говорит о себе под заголовком со своим названием.',
    kk: 'Сайттың өз атауы жазылған тақырып астында өзі туралы айтқаны.',
  },
  'intake.rule.pull-quote': {
    en: 'Words of the story set apart in large type; the text has them as well.',
    tr: 'Haberden büyük yazıyla öne çıkarılan sözler; metinde de var.',
    ru: 'Слова из материала, вынесенные крупно; в тексте они есть.',
    kk: 'Материалдан ірі жазылып алынған сөздер; мәтінде де бар.',
  },
  'intake.rule.hashtag-lines': {
    en: 'Words with a hash behind the story: its tags.',
    tr: 'Haberin ardında kare işaretli sözcükler: etiketler.',
    ru: 'Слова с решёткой после материала: его теги.',
    kk: 'Материалдан кейінгі торлы сөздер: тегтер.',
  },
  'intake.rule.caption-line': {
    en: 'The caption of a picture that did not come along with the copied text.',
    tr: 'Kopyalanan metinle gelmeyen bir görselin alt yazısı.',
    ru: 'Подпись к снимку, который не попал в скопированный текст.',
    kk: 'Көшірілген мәтінмен бірге келмеген суреттің жазуы.',
  },
  'intake.rule.dated-teaser': {
    en: 'A headline with its own date between two paragraphs: another story of the site.',
    tr: 'Paragraflar arasında kendi tarihi olan bir başlık: sitenin başka haberi.',
    ru: 'Заголовок со своей датой между абзацами: другой материал сайта.',
    kk: 'Абзацтар арасында өз күні бар тақырып: сайттың басқа материалы.',
  },
  'intake.rule.under-headline': {
    en: 'A line directly under the headline, before the story: its summary.',
    tr: 'Başlığın hemen altında, metinden önce bir satır: haberin özeti.',
    ru: 'Строка сразу под заголовком, перед текстом: подводка.',
    kk: 'Тақырыптың дәл астындағы, мәтін алдындағы жол: түйін.',
  },
} satisfies Messages
