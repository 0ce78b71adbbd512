import { html } from '../markup'
import type { PageLayout } from './layout'

/** The picture first, as wide as the page; the headline under it; then the text. */
export const photoLead: PageLayout = {
  compose: (parts) => html`<article class="story"${parts.story}>
${parts.ads.aboveHeadline}${parts.lead}<header>
${parts.rubrics}${parts.kicker}${parts.headline}${parts.standfirst}<div class="story-meta">
<div>${parts.bylines}${parts.dateline}${parts.stamps}</div>
${parts.controls}</div>
</header>
<div class="story-grid${parts.ads.side.text && ' has-side'}">
<div class="story-column">
${parts.ads.afterHeadline}${parts.body}${parts.end}${parts.ads.afterStory}${parts.comments}</div>
${parts.ads.side}</div>
</article>`,
  styles: `.layout-photo-lead main { padding-top: 0; }
.layout-photo-lead .story { max-width: none; }
.layout-photo-lead .lead { margin: 0 calc(-1 * var(--gutter)); }
.layout-photo-lead .lead img:not(.small) { width: 100%; aspect-ratio: 16 / 9; object-fit: cover; }
.layout-photo-lead .lead figcaption { padding-inline: var(--gutter); }
.layout-photo-lead .story > header { max-width: 54rem; margin: 1.5rem auto 0; }
.layout-photo-lead .story > header .story-meta { max-width: var(--measure); margin-inline: auto; }
.layout-photo-lead .story > .ad:first-child { margin-top: 1.5rem; }
.layout-photo-lead .story h1 { font-size: clamp(2rem, 1.2rem + 3.2vw, 3.5rem); line-height: 1.06; }
.layout-photo-lead .story-grid { margin-top: 2rem; }
.layout-photo-lead .story > .ad { max-width: 64rem; margin-inline: auto; }
.layout-photo-lead .story-column > :first-child { margin-top: 0; }
.layout-photo-lead .story-column { max-width: var(--measure); width: 100%; margin-inline: auto; }
@media (min-width: 48em) {
  .layout-photo-lead main { padding-top: clamp(1rem, 2vw, 1.75rem); }
  .layout-photo-lead .lead { margin-inline: 0; }
  .layout-photo-lead .lead img:not(.small) { max-height: 72vh; }
  .layout-photo-lead .lead figcaption { padding: 0; }
  .layout-photo-lead .story > header { margin-top: 2.25rem; text-align: center; }
  .layout-photo-lead .story-rubrics { justify-content: center; }
  .layout-photo-lead .standfirst { max-width: var(--measure); margin-inline: auto; }
  .layout-photo-lead .story-meta { text-align: start; }
}
`,
  lead: {
    wish: (picture) => ({ use: 'story', framing: picture, shape: picture.shape ?? '16:9' }),
    sizes: '(min-width: 84em) 80rem, (min-width: 48em) 92vw, 100vw',
  },
}
