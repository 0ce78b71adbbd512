import { safeHref } from './safeHref'

/** A library picture (`sha256-<hex>`) or a web picture; anything else is not a picture. */
export function pictureSource(raw: unknown): string | null {
  if (typeof raw === 'string' && /^sha256-[0-9a-f]{64}$/.test(raw)) return raw
  const href = safeHref(raw)
  return href && /^https?:/i.test(href) ? href : null
}
