import * as z from 'zod'

/**
 * What the structured data of a story must say, written from the documented properties of schema.org's NewsArticle
 * (https://schema.org/NewsArticle) and of Google's article markup
 * (https://developers.google.com/search/docs/appearance/structured-data/article): what they require or recommend, as
 * types; what is not known may be absent and is never empty.
 */
const Text = z.string().trim().min(1)
const Url = z.url({ protocol: /^https?$/ })
/** ISO 8601 with the offset, since without one Google takes its own crawler's zone. */
const Moment = z.iso.datetime({ offset: true }).refine((text) => !text.endsWith('Z'), 'wants an offset')
const Day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

const Person = z.strictObject({ '@type': z.literal('Person'), name: Text })
const Organization = z.strictObject({
  '@type': z.enum(['Organization', 'NewsMediaOrganization']),
  name: Text,
  url: Url.optional(),
})
const Creator = z.union([Person, Organization])

export const NewsArticleData = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  identifier: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  mainEntityOfPage: Url,
  url: Url,
  headline: Text,
  alternativeHeadline: Text.optional(),
  description: Text.optional(),
  image: z.array(Url).min(1).optional(),
  datePublished: Moment,
  dateModified: Moment,
  dateCreated: Day.optional(),
  inLanguage: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  articleSection: z.array(Text).min(1).optional(),
  keywords: z.array(Text).min(1).optional(),
  wordCount: z.number().int().positive(),
  dateline: Text.optional(),
  locationCreated: z
    .strictObject({
      '@type': z.literal('Place'),
      name: Text,
      address: z
        .strictObject({
          '@type': z.literal('PostalAddress'),
          addressCountry: z.string().regex(/^[A-Z]{2}$/),
        })
        .optional(),
    })
    .optional(),
  author: z.array(Creator).min(1),
  translator: z.array(Creator).min(1).optional(),
  editor: z.array(Creator).min(1).optional(),
  contributor: z.array(Creator).min(1).optional(),
  publisher: Organization,
  isBasedOn: z.array(Url).min(1).optional(),
  citation: z.array(Text).min(1).optional(),
  sourceOrganization: Organization.optional(),
  correction: z
    .array(
      z.strictObject({
        '@type': z.literal('CorrectionComment'),
        text: Text,
        datePublished: z.union([Moment, Day]).optional(),
      }),
    )
    .min(1)
    .optional(),
})
