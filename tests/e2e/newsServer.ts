import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aPicture } from '../build/picture'

export interface NewsServer {
  /** `http://127.0.0.1:port`: a host of a private network, which a person has to allow. */
  readonly base: string
  /** Paths that were asked for, in order. */
  readonly visits: string[]
  close(): Promise<void>
}

/** A story as a local paper prints it, with a counter under it, a picture that is there and one that is not. */
export const newsPage = (number: number): string => `<!doctype html>
<html lang="tr"><head><meta charset="utf-8"><title>Kıyı yolunda ${number}. etap açıldı</title>
<script>fetch('/script-ran'); document.title = 'taken over'</script></head>
<body><nav><a href="/">Ana sayfa</a><a href="/spor">Spor</a></nav>
<article><h1>Kıyı yolunda ${number}. etap açıldı</h1>
<p>Belediye, kıyı boyunca uzanan yürüyüş yolunun ${number}. etabını düzenlenen törenle hizmete açtı.</p>
<figure><img src="/there-${number}.png" alt="Yol"><figcaption>Yeni yol akşam ışığında.</figcaption></figure>
<p>Yol, balıkçı barınağından eski tersaneye kadar üç kilometre boyunca devam ediyor.</p>
<figure><img src="/gone-${number}.jpg" alt="Tören"><figcaption>Törenden bir kare.</figcaption></figure>
<p>Sonraki etabın gelecek yıl tamamlanması bekleniyor; çalışmalar plana uygun sürüyor.</p>
<p>Okunma: 1.${number}34</p></article>
<img src="/pixel.gif" width="1" height="1" onerror="fetch('/handler-ran')"></body></html>`

/** Serves `/page/N`, pictures, and `/slow` that never ends, on the loopback. */
export async function aNewsServer(): Promise<NewsServer> {
  const visits: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    visits.push(path)
    const page = /^\/page\/(\d+)$/.exec(path)
    if (path === '/slow') return
    if (page) response.setHeader('content-type', 'text/html; charset=utf-8').end(newsPage(Number(page[1])))
    else if (path.startsWith('/there'))
      response.setHeader('content-type', 'image/png').end(aPicture(40, 30, path.length).bytes)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const story = (place: string, number: number): string => `
<article><h2>${place} için ${number}. dönem yatırımları açıklandı</h2>
<p>Valilik, ${place} genelinde yürütülen yatırımların ${number}. dönemine ilişkin değerlendirme
toplantısını dün yaptı. Toplantıya kurum müdürleri ve ilçe kaymakamları katıldı.</p>
<p>Toplantıda yol, su ve okul yapımı işlerinin yüzde ${60 + number} oranında tamamlandığı bildirildi. Kalan
işlerin yıl sonuna kadar bitirileceği kaydedildi.</p>
<p>Açıklamada, ihalesi tamamlanan on iki işin de önümüzdeki ay başlayacağı belirtildi.</p></article>`

/** Three stories in one paste. */
export const bulletin = `<h1>Günlük bülten</h1>${story('Kars', 1)}${story('Ardahan', 2)}${story('Iğdır', 3)}`
