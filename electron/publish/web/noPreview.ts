import type { OnSite } from '../target'

/** A preview of which nothing is on the site, and nothing to be seen. */
export const NO_PREVIEW: OnSite = {
  shown: 'none',
  why: '',
  draft: 'none',
  pictures: 0,
  seconds: 0,
  isLive: false,
  differences: [],
  link: '',
  live: '',
  key: '',
}

/** What is out or promised is left alone; `live` is the page readers have of it, empty where there is none. */
export const leftAlone = (live: string): OnSite => ({
  ...NO_PREVIEW,
  why: 'is-out',
  live,
  isLive: live !== '',
})
