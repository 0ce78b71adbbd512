/**
 * Characters after which each place cuts a headline. A search result gives a title some 600 pixels, 60 letters of usual
 * width; cards on social networks two lines, 70; a push message on a phone one bold line, 45.
 */
export const VARIANT_LIMITS = { web: 60, social: 70, short: 45 } as const

/** What a search result and a push message show of the summary. */
export const SUMMARY_LIMITS = { search: 160, push: 120 } as const
