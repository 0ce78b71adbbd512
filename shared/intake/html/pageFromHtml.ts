import { type Page, pageFromText } from '../page/fromText'

export function pageFromHtml(html: string, _url: string): Page {
  return pageFromText(html)
}
