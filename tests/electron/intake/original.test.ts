import { describe, expect, test } from 'vitest'
import { originalResponse } from '../../../electron/intake/originalResponse'
import { asText, got, hashOf, page, service, setStage, stage } from './stage'

setStage()

const HOSTILE = page(
  '<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="javascript:alert(1)"></iframe><meta http-equiv="refresh" content="0;url=https://evil.example/">',
)

/** What a frame is given of an original that was taken in and kept. */
async function shown(name: string, text: string): Promise<Response> {
  const { calls, view } = service(stage.worker)
  const reading = got(await calls.readBytes({ name, bytes: new TextEncoder().encode(text), type: 'auto' }))
  got(await calls.save({ article: reading.article }))
  return originalResponse(await view(hashOf(reading)))
}

const policyOf = (response: Response): ReadonlyMap<string, string> =>
  new Map(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )

const MAIL = `From: Ayse <a@haber.example>\r\nSubject: Kopru\r\nContent-Type: text/html\r\n\r\n${HOSTILE}`
const ARCHIVE = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://haber.example/\r\n\r\n${HOSTILE}\r\n--b--\r\n`

describe('a kept original is inert', () => {
  test.each([
    ['page.html', HOSTILE, 'text/html'],
    ['page.txt', `Köprü açıldı\n\n${'Yeni köprü iki şerit taşıyor. '.repeat(5)}`, 'text/plain'],
    ['mail.eml', MAIL, 'text/plain'],
    ['page.mhtml', ARCHIVE, 'text/html'],
  ])('%s', async (name, text, type) => {
    const response = await shown(name, text)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type}; charset=`))
    const policy = policyOf(response)
    // No scripts, frames, requests, forms or links out: nothing but its own styles and pictures inside itself.
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('sandbox')).toBe('')
    expect([...policy.keys()].toSorted()).toEqual([
      'base-uri',
      'default-src',
      'form-action',
      'frame-ancestors',
      'img-src',
      'sandbox',
      'style-src',
    ])
    expect(policy.get('img-src')).toBe('data:')
    expect(policy.get('frame-ancestors')).toBe('app://galley')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('and one that is not there is nothing', async () => {
    const { view, calls } = service(stage.worker)
    const unsaved = got(await calls.read({ ...asText, text: HOSTILE }))
    for (const hash of [`sha256-${'0'.repeat(64)}`, '..', '', hashOf(unsaved)]) {
      const response = originalResponse(await view(hash))
      expect([response.status, await response.text()]).toEqual([404, ''])
    }
  })
})
