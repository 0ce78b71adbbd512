import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../electron/intake/document'
import { aPicture } from '../../build/picture'

const open = async (text: string, name: string) => {
  const opened = await openDocument(Buffer.from(text, 'utf8'), { name, type: 'auto' })
  if (!opened.ok) throw new Error(opened.fault.message)
  return opened.value
}
const lines = (...all: string[]) => all.join('\r\n')

describe('a mail', () => {
  test('in quoted-printable, with its subject, its date and its letters', async () => {
    const { input } = await open(
      lines(
        'From: "Kıyı Derneği" <basin@kiyi.example>',
        'To: haber@gazete.example',
        'Subject: =?utf-8?Q?K=C4=B1y=C4=B1_temizli=C4=9Fi?=',
        'Date: Wed, 21 Feb 2024 09:40:21 +0300',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'K=C4=B1y=C4=B1da d=C3=B6rt ton at=C4=B1k topland=C4=B1.',
      ),
      'bulten.eml',
    )
    expect(input).toMatchObject({ kind: 'text', type: 'eml' })
    expect(input.text).toContain('Kıyıda dört ton atık toplandı.')
    expect(input.stated).toContainEqual({ name: 'title', text: 'Kıyı temizliği' })
  })

  test('with a picture at it, which follows the text, and a file, which the report names', async () => {
    const { bytes } = aPicture(80, 60)
    const { input, pictures } = await open(
      lines(
        'From: a@b.example',
        'Subject: Foto',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="x"',
        '',
        '--x',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Yeni köprü nehrin iki yakasını birbirine bağlıyor. Açılışa yüzlerce kişi katıldı.',
        '--x',
        'Content-Type: image/png; name="kopru.png"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment; filename="kopru.png"',
        '',
        Buffer.from(bytes).toString('base64'),
        '--x',
        'Content-Type: application/pdf; name="plan.pdf"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment; filename="plan.pdf"',
        '',
        Buffer.from('%PDF-1.7 plan').toString('base64'),
        '--x--',
      ),
      'foto.eml',
    )
    expect(pictures).toHaveLength(1)
    expect(input.attached?.map(({ src }) => src)).toEqual(pictures.map(({ hash }) => hash))
    expect(input.notes?.map(({ text }) => text).join()).toContain('plan.pdf')
  })
})

test('a web archive is read with its address and the pictures it brings', async () => {
  const { bytes } = aPicture(80, 60)
  const { input, pictures } = await open(
    lines(
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://haber.example/kopru',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html; charset=utf-8',
      'Content-Location: https://haber.example/kopru',
      '',
      '<html><body><h1>Köprü</h1><img src="https://haber.example/k.png"><p>Metin.</p></body></html>',
      '--x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://haber.example/k.png',
      '',
      Buffer.from(bytes).toString('base64'),
      '--x--',
    ),
    'kopru.mhtml',
  )
  expect(input).toMatchObject({ kind: 'html', type: 'mhtml', url: 'https://haber.example/kopru' })
  expect(pictures).toHaveLength(1)
  expect(input.text).toContain(pictures[0]?.hash)
})

test('the front matter of a Markdown file states summary, tags, change and the picture over the story', async () => {
  const { input } = await open(
    '---\ntitle: Bahçe\nsummary: "Cumartesi ağaçlar yönetir."\nlastmod: 2024-01-11T17:30:00Z\ntags:\n  - elma\n  - kent\ncover:\n  image: https://a.example/k.jpg\n  alt: \'"Ağaç" & dal\'\n  caption: Kuzey sırası.\n  credit: Ali Uz\nsection: Yaşam\n---\n\n# Bahçe\n\nMetin.\n',
    'bahce.md',
  )
  expect(input.stated).toEqual(
    expect.arrayContaining([
      { name: 'standfirst', text: 'Cumartesi ağaçlar yönetir.' },
      { name: 'modified', text: '2024-01-11T17:30:00Z' },
      { name: 'tags', text: 'elma, kent' },
      { name: 'section', text: 'Yaşam' },
    ]),
  )
  expect(input.text).toMatch(
    /^<h1>Bahçe<\/h1><figure><img src="https:\/\/a\.example\/k\.jpg" alt="&#34;Ağaç&#34; &#38; dal"><figcaption>Kuzey sırası\. <span class="credit">Ali Uz<\/span>/,
  )
})

test('Markdown is read by its marks, its front matter states what it states, and its markup is inert text of a page', async () => {
  const { input } = await open(
    '---\ntitle: "Köprü açıldı"\ndate: 2024-02-21\n---\n\n## Ara başlık\n\n- bir\n- iki\n\n<script>alert(1)</script>\n',
    'kopru.md',
  )
  expect(input).toMatchObject({ kind: 'html', type: 'md' })
  expect(input.text).toContain('<h2')
  expect(input.stated).toContainEqual({ name: 'title', text: 'Köprü açıldı' })
})
