/** What can be said of a site on the command line. */
export const SITE_OPTIONS = [
  'name',
  'language',
  'address',
  'regions',
  'comments',
  'weather',
  'canonical',
  'zone',
] as const
