import { html } from '../markup'
import type { PageLayout } from './layout'

/** Who writes comes first: the lead picture is the portrait, cut square, beside the name; then the headline. */
export const opinion: PageLayout = {
  compose: (parts) => html`<div class="story-grid${parts.ads.side.text && ' has-side'}">
<article class="story"${parts.story}>
${parts.ads.aboveHeadline}<header>
<div class="author">
${parts.lead}<div>${parts.bylines}${parts.rubrics}</div>
</div>
${parts.kicker}${parts.headline}${parts.standfirst}<div class="story-meta">
<div>${parts.dateline}${parts.stamps}</div>
${parts.controls}</div>
</header>
${parts.ads.afterHeadline}${parts.body}${parts.end}${parts.ads.afterStory}${parts.comments}</article>
${parts.ads.side}</div>`,
  styles: `.layout-opinion .author { display: flex; align-items: center; gap: 1.1rem; padding-bottom: 1.1rem; border-bottom: 3px double var(--strong-line); }
.layout-opinion .lead { margin: 0; flex: none; width: clamp(6rem, 16vw, 8.5rem); }
.layout-opinion .lead img { width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 50%; }
.layout-opinion .lead figcaption { margin-top: .35rem; font-size: .6875rem; text-align: center; }
.layout-opinion .lead .caption { display: none; }
.layout-opinion .lead .credit { font-size: .6875rem; }
.layout-opinion .bylines { font: 700 clamp(1.25rem, 1.1rem + .8vw, 1.625rem)/1.2 var(--head); }
.layout-opinion .story h1 { margin-top: 1.25rem; font-style: italic; font-weight: 600; font-size: clamp(1.9rem, 1.25rem + 2.6vw, 2.9rem); }
.layout-opinion .quote { font-style: italic; }
.layout-opinion .story-meta { min-height: 0; }
`,
  lead: {
    wish: (picture) => ({ use: 'card', framing: picture, shape: '1:1' }),
    sizes: '(min-width: 48em) 7.5rem, 16vw',
  },
}
