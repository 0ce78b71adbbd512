import { html } from '../markup'
import { inStory } from '../pictures'
import type { PageLayout } from './layout'

/** Hour first, a small headline, and the picture beside the text: a story of a few paragraphs seen at one glance. */
export const shortItem: PageLayout = {
  compose: (parts) => html`<div class="story-grid${parts.ads.side.text && ' has-side'}">
<article class="story"${parts.story}>
${parts.ads.aboveHeadline}<header>
${parts.rubrics}${parts.stamps}${parts.kicker}${parts.headline}</header>
${parts.lead}${parts.standfirst}${parts.ads.afterHeadline}${parts.body}<div class="story-meta">
<div>${parts.bylines}${parts.dateline}</div>
${parts.controls}</div>
${parts.end}${parts.ads.afterStory}${parts.comments}</article>
${parts.ads.side}</div>`,
  styles: `.layout-short-item .story h1 { font-size: clamp(1.5rem, 1.25rem + 1vw, 1.9rem); line-height: 1.18; }
.layout-short-item .stamps { flex-flow: row wrap; gap: .1rem 1rem; margin-top: .2rem; color: var(--soft); }
.layout-short-item .standfirst { font-size: var(--story-size); line-height: 1.55; font-weight: 600; color: var(--ink); margin-top: 1.1rem; }
.layout-short-item .story-body { margin-top: 1.1rem; }
.layout-short-item .story-meta { clear: both; min-height: 0; }
.layout-short-item .lead { margin: 1.1rem 0 1.25rem; }
@media (min-width: 46em) { .layout-short-item .lead { float: inline-end; width: 17rem; margin: 1.35rem 0 1rem 1.75rem; } }
`,
  lead: { wish: inStory, sizes: '(min-width: 46em) 17rem, calc(100vw - 2rem)' },
}
