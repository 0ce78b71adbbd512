const SAMPLE = 20_000
const DOCUMENT = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>]|!--)/i
const TAG =
  /<\/?(?:p|div|span|a|b|i|strong|em|br|h[1-6]|ul|ol|li|table|tr|td|img|article|section|font|meta|blockquote)\b[^<>]{0,500}>/gi

/** Whether a text is the source of a web page rather than words: a document's head, or several tags. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  if (DOCUMENT.test(sample)) return true
  const tags = sample.match(TAG) ?? []
  const closing = tags.filter((tag) => tag.startsWith('</')).length
  return closing >= 1 && tags.length >= 2 && /^\s{0,200}</.test(sample)
}
