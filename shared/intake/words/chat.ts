import { keyOf } from '../page/key'
import { phrases } from './labels'

/** Whole lines a chat program writes itself, in its export or its copy. */
export const CHAT_LINES = phrases(`
media omitted | photo | video | фото | видео | фотография | сурет | бейне | album | альбом | sticker | стикер | image omitted | video omitted | audio omitted | gif omitted | sticker omitted | document omitted | contact card omitted | this message was deleted | you deleted this message | this message was edited | message deleted | null | voice call | missed voice call | missed video call | forwarded | forwarded many times | edited | pinned message | photo | video | sticker | voice message | file | album
medya dahil edilmedi | görüntü dahil edilmedi | video dahil edilmedi | ses dahil edilmedi | çıkartma dahil edilmedi | belge dahil edilmedi | bu mesaj silindi | bu mesajı sildiniz | bu mesaj düzenlendi | mesaj silindi | iletildi | birçok kez iletildi | düzenlendi | fotoğraf | sesli mesaj | cevapsız sesli arama | cevapsız görüntülü arama
без медиафайлов | медиа не добавлены | медиафайл не добавлен | медиафайл пропущен | изображение отсутствует | изображение не включено | изображение пропущено | видео отсутствует | видео пропущено | аудио отсутствует | аудиофайл пропущен | стикер пропущен | стикер отсутствует | документ отсутствует | данное сообщение удалено | это сообщение удалено | сообщение удалено | вы удалили данное сообщение | сообщение изменено | это сообщение изменено | данное сообщение изменено | переслано | пересланное сообщение | пересылалось много раз | изменено | фотография | голосовое сообщение | видеосообщение | закрепленное сообщение
медиа қосылмаған | медиафайл қосылмаған | сурет қосылмаған | бейне қосылмаған | бұл хабарлама жойылды | бұл хабарлама өшірілді | хабарлама өшірілді | бұл хабарлама өзгертілді | хабарлама өңделді | қайта жіберілді | бірнеше рет қайта жіберілді | өңделді | фотосурет | дауыстық хабарлама
`)

/** Beginnings of lines a chat program writes. */
export const CHAT_NOTICES: readonly string[] = keys(`
messages and calls are end to end encrypted | messages are end to end encrypted | messages to this chat and calls | messages to this group are
mesajlar ve aramalar uçtan uca | mesajlar uçtan uca | bu sohbete gönderdiğiniz mesajlar | bu gruba gönderilen mesajlar
сообщения и звонки защищены | сообщения защищены сквозным | сообщения в этом чате | шифрование защищает
хабарламалар мен қоңыраулар | хабарламалар ұшынан ұшына | хабарламалар толықтай
`)

/** Words with which a channel asks to be followed. */
export const FOLLOW_WORDS: readonly string[] = keys(`
подпис | прислать новость | прислать фото | наш канал | наш чат | мы в | читайте нас | больше новостей | предложить новость | буст | проголосовать за канал | все новости | связь с редакцией | реклама
abone | takip | katıl | kanalımız | haber gönder | haber ihbar | daha fazla haber | grubumuz | whatsapp hattı | ihbar hattı | bize ulaş
жазыл | қосыл | арнамыз | біздің арна | жаңалық жібер | бізбен байланыс
subscribe | follow | join | our channel | send us | more news | boost | share your news | tip us
`)

/** `[Forwarded from X]` and its like: the words before, or behind, the name. */
export const FORWARDED_FROM =
  /^[\s[(]{0,3}(?:forwarded from|forwarded message from|переслано из|переслано от|пересланное сообщение от|пересланное от|переслал\(а\)|iletilen kaynak|şuradan iletildi|iletildi|kaynağından iletildi|қайта жіберілген|қайта жіберілді)[:\s]{1,3}(?<name>[^\]\n]{2,100}?)[\s\])]{0,3}$|^[\s[(]{0,3}(?<named>[^\]\n:]{2,100}?)\s(?:kanalından iletildi|tarafından iletildi|adlı kanaldan iletildi|арнасынан қайта жіберілді|қайта жіберген)[\s\])]{0,3}$/iu

/** `[In reply to X]`. */
export const IN_REPLY = /^\[(?:in reply to|в ответ на|ответ на|yanıt|yanıtlanan|жауап)[^\]\n]{0,120}\]$/iu

function keys(list: string): readonly string[] {
  return list
    .split(/[\n|]/)
    .map((phrase) => keyOf(phrase))
    .filter(Boolean)
}
