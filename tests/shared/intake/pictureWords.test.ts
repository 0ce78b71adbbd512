import { expect, test } from 'vitest'
import { openMarkdown } from '../../../electron/intake/formats/md'
import { value } from '../../electron/library/libraryFolder'
import { read } from './reading'

const PARAGRAPHS = [
  'Köyün girişindeki taş köprü, iki yıl süren onarımın ardından pazartesi sabahı yeniden trafiğe açıldı.',
  'Muhtar Halil Tunca, köprüden ilk geçenin okul servisi olduğunu, sürücünün korna çaldığını anlattı.',
]
const page = (picture: string) =>
  `<html><head><title>Taş köprü açıldı</title></head><body><article><h1>Taş köprü iki yıl sonra açıldı</h1><p>${PARAGRAPHS[0]}</p>${picture}<p>${PARAGRAPHS[1]}</p></article></body></html>`
const pictures = (html: string) =>
  (read('', { html, url: 'https://kopru.example/a', language: 'tr' }).article.body.content ?? []).flatMap(
    (node) => (node.type === 'figure' ? [(node.attrs ?? {}) as { caption?: string; alt?: string }] : []),
  )

test('the title of a picture of the class `caption` is its caption; any other title is nobody’s', () => {
  const img = (more: string) =>
    `<p><img src="https://kopru.example/k.jpg" alt="kopru" width="600" ${more}></p>`
  const [joomla] = pictures(page(img('class="caption" title="Ustalar son taşı yerine koyuyor"')))
  expect(joomla).toMatchObject({ alt: 'kopru', caption: 'Ustalar son taşı yerine koyuyor' })
  const [plain] = pictures(page(img('title="Ustalar son taşı yerine koyuyor"')))
  expect(plain).toMatchObject({ caption: '' })
  const [same] = pictures(page(img('class="caption" title="kopru"')))
  expect(same).toMatchObject({ caption: '' })
})

test('a line of the class `cap` under a picture is its caption; a drop cap is a letter of the text', () => {
  const img = '<img src="https://kopru.example/k.jpg" alt="Köprü" width="600">'
  expect(pictures(page(`${img}<div class="cap">Köprünün gözleri temizlendi.</div>`))).toMatchObject([
    { caption: 'Köprünün gözleri temizlendi.' },
  ])
  const { article } = read('', {
    html: page(`${img}<p class="has-drop-cap">${PARAGRAPHS[1]}</p>`),
    url: 'https://kopru.example/a',
    language: 'tr',
  })
  expect(JSON.stringify(article.body)).toContain(PARAGRAPHS[1])
})

test('the title of a picture that stands alone in Markdown is printed under it', () => {
  const text = `# Taş köprü açıldı\n\n${PARAGRAPHS[0]}\n\n![Köprü](https://kopru.example/k.jpg "Sabah, ilk araç")\n\n${PARAGRAPHS[1]}\n`
  const { input } = value(
    openMarkdown(new TextEncoder().encode(text), { name: 'k.md', url: '', charset: '' }),
  )
  expect(input.text).toContain('<figcaption>Sabah, ilk araç</figcaption>')
  const inline = `# Taş köprü\n\nYazı ![im](https://kopru.example/k.jpg "x") sürer.\n`
  const other = value(openMarkdown(new TextEncoder().encode(inline), { name: 'k.md', url: '', charset: '' }))
  expect(other.input.text).not.toContain('figcaption')
})
