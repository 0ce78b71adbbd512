import { html } from '../markup'
import { SIZES } from '../picture'
import { inStory } from '../pictures'
import type { PageLayout } from './layout'

/** Headline, standfirst, who and when, picture, text. */
export const standard: PageLayout = {
  compose: (parts) => html`<div class="story-grid${parts.ads.side.text && ' has-side'}">
<article class="story"${parts.story}>
${parts.ads.aboveHeadline}<header>
${parts.rubrics}${parts.kicker}${parts.headline}${parts.standfirst}<div class="story-meta">
<div>${parts.bylines}${parts.dateline}${parts.stamps}</div>
${parts.controls}</div>
</header>
${parts.ads.afterHeadline}${parts.lead}${parts.body}${parts.end}${parts.ads.afterStory}${parts.comments}</article>
${parts.ads.side}</div>`,
  styles: '',
  lead: { wish: inStory, sizes: SIZES.story },
}
