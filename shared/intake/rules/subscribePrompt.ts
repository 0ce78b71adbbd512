import { type Finding, isBeforeStory, type Rule } from './rule'

/** The headings WordPress's own subscription box has in the languages of its sites, around the site's name. */
const HEADING =
  /^discover more from .{2,80}$|^.{2,80} sitesinden daha fazla şey keşfedin$|^(?:узнайте больше (?:о|об|на)|больше на) .{2,80}$/iu

/** What the box says under its heading. */
const INVITATION =
  /^subscribe (?:to get the latest posts (?:sent to|delivered to) your (?:email|inbox)|now to keep reading and get access to the full archive)\.?$|^(?:(?:en )?son (?:gönderilerin|yazıların|yayınların) e-?posta(?:nıza|\s?adresinize) gönderilmesi için abone olun|okumaya devam etmek ve (?:tüm|bütün) arşive eriş(?:im kazan)?mak için hemen abone olun)\.?$|^(?:подпишитесь, чтобы получать (?:последние|новые) записи (?:по|на) электронн(?:ой|ую) почт[еу]|оформите подписку, чтобы продолжить чтение и получить доступ к полному архиву)\.?$/iu

/** The box's field and its buttons, once the box is known. */
const PARTS =
  /^(?:type your email|e-?postanızı yazın|введите (?:ваш|свой) (?:email|адрес электронной почты))(?:…|\.{3})?$|^(?:subscribe|continue reading|abone ol|okumaya devam et|okumaya devam edin|подписаться|продолжить чтение)$|^join [\d.,]{1,9}[km]? other subscribers$/iu

const MOST = 5

/**
 * `Discover more from Bay Herald` over `Subscribe to get the latest posts sent to your email.`: the box WordPress sets under
 * every post. One of the two alone may be anybody's words.
 */
export const subscribePrompt: Rule = {
  name: 'subscribe-prompt',
  weight: 0.95,
  reason: 'The box in which the site asks its readers to subscribe to its posts.',
  read: (reading) =>
    reading.pieces.flatMap(({ text }, at): Finding[] => {
      if (!reading.isFree(at) || text.length > 160 || isBeforeStory(reading, at)) return []
      if (!HEADING.test(text) || !INVITATION.test(reading.pieces[at + 1]?.text ?? '')) return []
      const run = [at, at + 1]
      while (run.length < MOST && PARTS.test(reading.pieces[at + run.length]?.text ?? ''))
        run.push(at + run.length)
      // A second invitation covers the page once a reader has scrolled.
      const rest = run.filter((index) => reading.isFree(index))
      return [{ pieces: rest, action: 'dropped' }]
    }),
}
