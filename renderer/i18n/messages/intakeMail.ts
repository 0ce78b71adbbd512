import type { Messages } from '../format'

/** Why intake decided as it did about parts of a mail or a chat, by the name of the rule. */
export const intakeMail = {
  'intake.rule.mail-head': {
    en: 'The head of the mail; its subject, sender and date were read from here.',
    tr: 'E-postanın başlık bilgileri; konu, gönderen ve tarih buradan alındı.',
    ru: 'Заголовок письма: отсюда взяты тема, отправитель и дата.',
    kk: 'Хаттың тақырып бөлігі: тақырыбы, жіберушісі мен күні осыдан алынды.',
  },
  'intake.rule.mail-quoted': {
    en: 'An older mail that this one answers or carries along; it is not the article.',
    tr: 'Yanıtlanan ya da birlikte gelen eski bir e-posta; haber değil.',
    ru: 'Прежнее письмо, на которое ответили или которое идёт следом; это не материал.',
    kk: 'Жауап берілген немесе бірге келген ескі хат; материал емес.',
  },
  'intake.rule.mail-cover-note': {
    en: 'Words that hand the text over; the article is what they hand over.',
    tr: 'Metni ileten sözler; haber, iletilen metnin kendisi.',
    ru: 'Сопроводительные слова; материал – то, что ими передано.',
    kk: 'Мәтінді жолдаған сөздер; материал – жолданған мәтіннің өзі.',
  },
  'intake.rule.mail-greeting': {
    en: 'The greeting of the mail.',
    tr: 'E-postanın selamlaması.',
    ru: 'Приветствие в письме.',
    kk: 'Хаттағы сәлемдесу.',
  },
  'intake.rule.mail-signature': {
    en: 'The signature of the mail: who sent it and how they are reached.',
    tr: 'E-postanın imzası: kim gönderdi, nasıl ulaşılır.',
    ru: 'Подпись письма: кто его прислал и как с ним связаться.',
    kk: 'Хаттың қолтаңбасы: кім жіберді және қалай байланысуға болады.',
  },
  'intake.rule.mail-disclaimer': {
    en: 'A notice of secrecy, as companies put it under every mail.',
    tr: 'Kurumların her e-postanın altına koyduğu gizlilik notu.',
    ru: 'Оговорка о конфиденциальности, какую ставят под каждым письмом.',
    kk: 'Әр хаттың соңына қойылатын құпиялылық ескертпесі.',
  },
  'intake.rule.mail-footer': {
    en: 'A line the mail program or the mailing list put around the text.',
    tr: 'E-posta programının ya da listenin metne eklediği satır.',
    ru: 'Строка, которую добавила почтовая программа или рассылка.',
    kk: 'Пошта бағдарламасы немесе таратылым қосқан жол.',
  },
  'intake.rule.mail-notes': {
    en: 'It stands below the end of the release: notes for the newsroom, not for readers.',
    tr: 'Bültenin bitiş satırının altında: okura değil, habercilere notlar.',
    ru: 'Стоит под концом релиза: примечания для редакции, а не для читателей.',
    kk: 'Релиз соңынан кейін тұр: оқырманға емес, редакцияға арналған ескертпелер.',
  },
  'intake.rule.mail-sender': {
    en: 'The office that sent the mail; no line of the text names another source.',
    tr: 'E-postayı gönderen kurum; metinde başka kaynak yok.',
    ru: 'Ведомство, приславшее письмо; другого источника в тексте нет.',
    kk: 'Хатты жіберген мекеме; мәтінде басқа дереккөз жоқ.',
  },
  'intake.rule.embargo-line': {
    en: 'The sender asks that nothing be published before a certain hour. Set the embargo if it holds.',
    tr: 'Gönderen, belli bir saatten önce yayımlanmamasını istiyor. Geçerliyse ambargoyu girin.',
    ru: 'Отправитель просит не публиковать раньше срока. Если он действует, укажите эмбарго.',
    kk: 'Жіберуші белгілі бір уақытқа дейін жарияламауды сұрайды. Күшінде болса, эмбаргоны қойыңыз.',
  },
  'intake.rule.chat-stamp': {
    en: 'Who sent the message and when, as the chat program writes it.',
    tr: 'Mesajı kimin, ne zaman gönderdiği; sohbet programının yazdığı biçimde.',
    ru: 'Кто и когда отправил сообщение, как это пишет мессенджер.',
    kk: 'Хабарламаны кім, қашан жібергені, мессенджер жазған түрде.',
  },
  'intake.rule.chat-notice': {
    en: 'A line of the chat program, or of the channel: no word of the text.',
    tr: 'Sohbet programının ya da kanalın satırı; metne ait değil.',
    ru: 'Строка мессенджера или канала, а не слова текста.',
    kk: 'Мессенджердің не арнаның жолы, мәтіннің сөзі емес.',
  },
  'intake.rule.chat-other': {
    en: 'Other messages of the chat; they are not the article.',
    tr: 'Sohbetteki başka mesajlar; haber değil.',
    ru: 'Другие сообщения переписки; это не материал.',
    kk: 'Чаттағы басқа хабарламалар; материал емес.',
  },
} satisfies Messages
