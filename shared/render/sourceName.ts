/** Host of an address without `www.`, or an empty text. */
export function hostOf(url: string): string {
  const host = /^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:]+)/i.exec(url)?.[1] ?? ''
  return host.toLowerCase().replace(/^www\./, '')
}

/** What a reader calls a source: its publisher, its title, or the host of its address. */
export function sourceName(source: { url: string; publisher?: string; title?: string }): string {
  return source.publisher || source.title || hostOf(source.url) || source.url
}
