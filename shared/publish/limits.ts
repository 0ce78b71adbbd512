/** The fields whose length a site may limit. */
export type LimitedField = 'headline' | 'standfirst' | 'lead.alt' | 'seo.title' | 'seo.description'
export type Limits = Readonly<Partial<Record<LimitedField, number>>>

/**
 * The longest text each kind of site takes, in characters a person sees. Ghost: `title` 255, `custom_excerpt` 300,
 * `feature_image_alt` 191, `meta_title` 300, `meta_description` 500 (`isLength` in Ghost's
 * `core/server/data/schema/schema.js`; a real Ghost answers 422 to more). WordPress limits none. The local site's headline is
 * what search results and a phone's first screen still show.
 */
const LIMITS: Readonly<Record<string, Limits>> = {
  local: { headline: 110 },
  wordpress: {},
  ghost: { headline: 255, standfirst: 300, 'lead.alt': 191, 'seo.title': 300, 'seo.description': 500 },
}

/** The limits of a kind of site; none for one that names none. */
export const limitsOf = (target: string): Limits => LIMITS[target] ?? {}
