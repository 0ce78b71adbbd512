/** Addresses a page needs. `href`s are as the page writes them (usually relative), `canonical` is absolute or empty. */
export interface PageLinks {
  readonly home: string
  readonly rubrics: string
  readonly rubric: (name: string) => string
  /** Everything a person signed, and everything under a tag; empty where the page leads to no such place. */
  readonly author: (name: string) => string
  readonly tag: (name: string) => string
  /** To another story whose address on this site is known; empty where the page leads nowhere. */
  readonly story: (url: string) => string
  readonly archive: string
  readonly search: string
  readonly feed: string
  readonly atom: string
  readonly jsonFeed: string
  /** The site's logo, empty when it has none. */
  readonly logo: string
  /** The site's own weather of the provinces, empty when it has none. */
  readonly weather: string
  readonly stylesheet: string
  readonly script: string
  readonly canonical: string
  /** The absolute address of a picture, for machines that read the page; empty when there is none. */
  readonly absolute: (href: string) => string
}

/** Links of a page that stands alone, as in a preview: nothing leads anywhere. */
export const previewLinks: PageLinks = {
  home: '#',
  rubrics: '#',
  rubric: () => '#',
  author: () => '',
  tag: () => '',
  story: () => '#',
  archive: '',
  search: '',
  feed: '',
  atom: '',
  jsonFeed: '',
  logo: '',
  weather: '',
  stylesheet: '',
  script: '',
  canonical: '',
  absolute: () => '',
}
