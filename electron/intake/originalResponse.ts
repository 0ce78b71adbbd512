import type { Result } from '../../shared/result'
import type { View } from './view'

/** An original is somebody else's page: it is shown, runs nothing, loads nothing and leads nowhere. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://galley',
  'sandbox',
].join('; ')

/** What `galley-original://<hash>/` answers: the original under a policy that leaves nothing of it alive, or a 404. */
export function originalResponse(view: Result<View>): Response {
  if (!view.ok) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(view.value.bytes), {
    headers: {
      'content-type': view.value.contentType,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  })
}
