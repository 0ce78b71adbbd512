const NAMES = ['Ayşe Yılmaz', 'Mehmet Demir', 'Zeynep Kaya', 'Ali Çelik', 'Fatma Şahin', 'Murat Öztürk']
const PLACES = ['Tokat', 'İzmir', 'Bursa', 'Konya', 'Van', 'Rize', 'Adana', 'Malatya']
const DEEDS = [
  'yeni köprünün pazartesi günü trafiğe açılacağını açıkladı',
  'çalışmaların planlanandan önce bittiğini ve ikinci etabın gelecek yıl başlayacağını söyledi',
  'bölgedeki okullara yıl sonuna kadar 1.250 bilgisayar verileceğini bildirdi',
  'yağışın hafta sonunda da süreceğini, sürücülerin dikkatli olması gerektiğini belirtti',
  'sergiyi ilk üç günde 4.800 kişinin gezdiğini kaydetti',
]
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

const sentence = (at: number) =>
  `${pick(PLACES, at * 7)} Belediye Başkanı ${pick(NAMES, at * 3)}, ${pick(DEEDS, at * 5 + 1)}.`
const paragraph = (at: number) =>
  `<p>${sentence(at)} ${sentence(at + 11)} <a href="/haber/${at}">${pick(PLACES, at)}</a> halkı ise ${pick(DEEDS, at + 2)}. “${sentence(at + 5)}” dedi.</p>`
const card = (at: number) =>
  `<li class="card-item"><a href="/gundem/${at}/haber.html?utm_source=liste" title="${pick(PLACES, at)}"><img class="lazy" src="/img/blank.gif" data-src="https://cdn.haber.example/${at}.jpg" alt="" width="120" height="80"><span class="card-title">${pick(PLACES, at)} için yeni karar: ${pick(NAMES, at)} anlattı</span></a><time datetime="2026-11-${String((at % 27) + 1).padStart(2, '0')}T09:30:00+03:00">${(at % 27) + 1} Kasım 2026</time></li>`
const script = (at: number) =>
  `<script>window.dataLayer=window.dataLayer||[];dataLayer.push({event:"view",slot:"s${at}",items:[${Array.from({ length: 60 }, (_, n) => `{"id":${at * 100 + n},"name":"${pick(PLACES, n)}","price":0}`).join(',')}]});</script>`

/**
 * A page as news sites make them, written by us: a menu, a story of some pages, cards of other stories, comments,
 * scripts and styles, of about `size` characters. A quarter of it is the story.
 */
export function newsPage(size: number): string {
  const fill = (share: number, part: (at: number) => string): string => {
    const parts: string[] = []
    for (let at = 0, length = 0; length < size * share; at += 1) {
      const text = part(at)
      parts.push(text)
      length += text.length
    }
    return parts.join('\n')
  }
  const head = `<meta charset="utf-8"><title>Yeni köprü iki yakayı bağladı - Haber Gazetesi</title><meta property="og:title" content="Yeni köprü iki yakayı bağladı"><meta property="og:site_name" content="Haber Gazetesi"><link rel="canonical" href="https://haber.example/kopru"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Yeni köprü iki yakayı bağladı","datePublished":"2026-11-23T10:00:00+03:00","author":{"@type":"Person","name":"Ayşe Yılmaz"}}</script>`
  return `<!doctype html><html lang="tr"><head>${head}<style>${fill(0.08, (at) => `.card-${at}{color:#333;margin:${at % 9}px}`)}</style>${fill(0.2, script)}</head><body>
<header><nav class="menu"><ul>${PLACES.map((place) => `<li><a href="/${place}">${place}</a></li>`).join('')}</ul></nav></header>
<main><article class="story"><h1>Yeni köprü iki yakayı bağladı</h1><p class="byline">Ayşe Yılmaz</p><time datetime="2026-11-23T10:00:00+03:00">23 Kasım 2026 10:00</time>
<figure><img src="/img/kopru.jpg" alt="Köprü"><figcaption>Köprünün açılışı. Foto: AA</figcaption></figure>
${fill(0.25, paragraph)}
<p>Kaynak: AA</p></article></main>
<aside class="related"><h3>İlgili Haberler</h3><ul>${fill(0.3, card)}</ul></aside>
<section class="comments"><h3>Yorumlar</h3>${fill(0.15, (at) => `<div class="comment"><b>${pick(NAMES, at)}</b><p>${pick(DEEDS, at)}</p><button>Yanıtla</button></div>`)}</section>
<footer><p>© 2026 Haber Gazetesi. Tüm hakları saklıdır.</p></footer></body></html>`
}
