import { keyOf } from '../page/key'
import type { Finding, Reading, Rule } from './rule'
import { siteNameOf } from './siteName'

const ABOUT = /^(?:about|hakkında|о проекте|о сайте|об издании|о нас|біз туралы|жоба туралы)\s?/
const MOST = 3

/** Whether a heading promises words about the site itself: `About Borderlands Review`. */
function isAboutSite({ pieces, keys }: Reading, index: number): boolean {
  const { kind = 'meta', text = '' } = pieces[index] ?? {}
  const key = keys[index] ?? ''
  const site = keyOf(siteNameOf(pieces))
  if ((kind !== 'heading' && kind !== 'line') || text.length > 80 || site.length < 4) return false
  return (ABOUT.test(key) && key.replace(ABOUT, '') === site) || key === `${site} hakkinda`
}

/** What a site says of itself under each story, below a heading with its name. */
export const aboutSite: Rule = {
  name: 'about-site',
  weight: 0.75,
  reason: 'What the site says of itself, under a heading with its own name.',
  read: (reading) => {
    const { pieces, story, isFree } = reading
    if (!story) return []
    const middle = (story.from + story.to) / 2
    return pieces.flatMap((_, index): Finding[] => {
      if (index < middle || !isFree(index) || !isAboutSite(reading, index)) return []
      const found = [index]
      for (let below = index + 1; below <= index + MOST; below += 1) {
        const kind = pieces[below]?.kind
        if (!isFree(below) || (kind !== 'line' && kind !== 'item')) break
        found.push(below)
      }
      return [{ pieces: found, action: 'dropped' }]
    })
  },
}
