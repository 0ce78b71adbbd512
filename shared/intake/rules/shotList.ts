import type { Rule } from './rule'

/** `GÖRÜNTÜ DÖKÜMÜ`, `Görüntü Dökümü: -----`: over what the agency's film shows, shot by shot. */
const HEADING = /^(?:haber )?görüntü(?:lerin)? dökümü(?: var)?\s?[:：]?[\s\-–—_*]{0,80}$/iu
const RULER = /^[\s\-–—_*]{3,}$/
const MOST_SHOTS = 40
const LONGEST_SHOT = 160

/** What an agency's film shows, listed behind its text for those who cut it; no words for readers. */
export const shotList: Rule = {
  name: 'shot-list',
  weight: 0.85,
  reason: 'What the agency’s film shows, shot by shot: a note for those who cut it.',
  read: ({ pieces, isFree, isProse, story }) =>
    pieces.flatMap(({ text }, at) => {
      if (!story || at <= story.from || !isFree(at) || !HEADING.test(text.split('\n', 1)[0] ?? '')) return []
      const run = [at]
      for (let next = at + 1; next <= at + MOST_SHOTS; next += 1) {
        const { kind = 'meta', text: shot = '' } = pieces[next] ?? {}
        const isText = kind === 'line' || kind === 'item' || kind === 'list'
        // Behind the shots the reporters sign; without dashes a line may already be the next story's.
        const isShot = /^[-–—•*]/.test(shot) || kind !== 'line' || RULER.test(shot) || isLoneWord(shot)
        if (!isText || !isFree(next) || isProse(next) || shot.length > LONGEST_SHOT || !isShot) break
        run.push(next)
      }
      return [{ pieces: run, action: 'dropped' as const }]
    }),
}

/** `Detay`, `Genel ve detay görüntü`. */
const isLoneWord = (text: string): boolean =>
  text.length <= 60 &&
  /(?:^|\s)(?:detay|detaylar|görüntü|görüntüsü|görüntüler|görüntüleri|röportaj|röp)[.]?$/iu.test(text)
