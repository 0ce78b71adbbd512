/** Addresses a page needs. `href`s are as the page writes them (usually relative), `canonical` is absolute or empty. */
export interface PageLinks {
  readonly home: string
  readonly rubrics: string
  readonly rubric: (name: string) => string
  readonly feed: string
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
  feed: '',
  stylesheet: '',
  script: '',
  canonical: '',
  absolute: () => '',
}
