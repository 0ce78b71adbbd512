export const wordsOf = (text: string): number => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0

const ANNOUNCES =
  /(?<!\p{L})(ekte|ekteki|ektedir|eklidir|ekli dosya\p{L}*|ilişik\p{L}*|во вложени\p{L}|прикрепл\p{L}+|прилага\p{L}+|в приложени\p{L}|қоса берілг\p{L}+|тіркелг\p{L}+|тіркеме\p{L}*|attached|attachment|enclosed)(?!\p{L})/iu

/** Whether a mail says that what it is about stands in a file that came with it. */
export const announcesAttachment = (text: string): boolean => ANNOUNCES.test(text.slice(0, 4000))
