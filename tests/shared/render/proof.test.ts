import { describe, expect, test } from 'vitest'
import { defaultSite } from '../../../shared/publish/site'
import { renderProof } from '../../../shared/render/proof'
import { article, paragraph } from '../../build/adStory'

const TIMES = { made: '2026-11-26T13:40:00.000Z', expires: '2026-12-03T13:40:00.000Z' }
const proof = (language: 'en' | 'tr' | 'ru' | 'kk', fields = {}) =>
  renderProof(article([paragraph(200)], fields), defaultSite(language, 'Haber'), {
    ...TIMES,
    pictures: () => null,
  })

describe('a proof', () => {
  test.each([
    ['tr', 'PROVA', 'Geçerlilik sonu'],
    ['ru', 'КОРРЕКТУРА', 'Действительно до'],
    ['kk', 'КОРРЕКТУРА', 'Жарамды мерзімі'],
    ['en', 'PROOF', 'Valid until'],
  ] as const)('says in %s what it is and until when it holds', (language, mark, until) => {
    const page = proof(language)
    expect(page).toContain(`<div class="proof-mark" aria-hidden="true"><span>${mark}</span></div>`)
    expect(page).toContain(`${until}: <time datetime="2026-12-03T`)
    expect(page).toContain('<meta name="robots" content="noindex, nofollow, noarchive">')
  })

  test('runs nothing, asks for nothing, and carries nothing of the newsroom', () => {
    const page = proof('tr', {
      headline: 'Köprü </script><script>alert(1)</script>',
      threads: [
        {
          id: 't1',
          quote: 'q',
          resolved: false,
          remarks: [{ author: 'A', at: TIMES.made, text: 'gizli not' }],
        },
      ],
    })
    expect(page).not.toMatch(/<script/i)
    expect(page).not.toContain('gizli not')
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src [^"]{0,20}none[^"]{0,20}; img-src data:;/,
    )
    expect(page).toContain('Köprü &lt;/script&gt;')
  })
})
