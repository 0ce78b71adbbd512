import { afterEach, describe, expect, test } from 'vitest'
import { fetchPage } from '../../../../electron/intake/fetch/fetchPage'
import { aPicture } from '../../../build/picture'
import { aWeb, type Web } from '../../../build/web'

const open: Web[] = []
afterEach(async () => {
  for (const web of open.splice(0)) await web.close()
})
const webOf = async (...given: Parameters<typeof aWeb>) => {
  const web = await aWeb(...given)
  open.push(web)
  return web
}
const LIMITS = { timeLimit: 1500, idleLimit: 300, maxBytes: 100_000 }

describe('only what intake reads is a page', () => {
  const { bytes: picture } = aPicture(20, 20)
  const page = async (
    type: string,
    body: string | Uint8Array,
    url = 'http://news.example/Haber%20metni.docx',
  ) => {
    const web = await webOf((_, response) =>
      response.writeHead(200, type ? { 'content-type': type } : {}).end(body),
    )
    return fetchPage(url, { network: web.network, ...LIMITS })
  }

  test.each([
    ['application/pdf', '%PDF-1.7', 'application/pdf'],
    ['application/octet-stream', '%PDF-1.7', 'application/pdf'],
    ['text/html', picture, 'image/png'],
    ['image/jpeg', picture, 'image/jpeg'],
    ['application/zip', 'PK', 'application/zip'],
    ['video/mp4', 'x', 'video/mp4'],
    ['application/json', '{}', 'application/json'],
    ['constructor', 'x', 'constructor'],
  ])('%s is refused by name', async (type, body, said) => {
    const result = await page(type, body)
    expect(result.ok ? '' : result.fault).toMatchObject({ code: 'fetch.not-a-page', values: { type: said } })
  })

  test('nothing at all is no page', async () => {
    const result = await page('text/html', '')
    expect(result.ok ? '' : result.fault.code).toBe('intake.empty')
  })

  test.each([
    ['text/html; charset="windows-1254"', 'html', 'windows-1254', ''],
    ['TEXT/PLAIN', 'text', '', 'Haber metni.docx'],
    ['message/rfc822', 'eml', '', 'Haber metni.docx'],
    ['application/octet-stream', 'auto', '', 'Haber metni.docx'],
    ['', 'auto', '', 'Haber metni.docx'],
  ])('%s is read as %s', async (header, type, charset, name) => {
    const result = await page(header, 'x')
    expect(result.ok && result.value).toMatchObject({ type, charset, name })
  })
})
