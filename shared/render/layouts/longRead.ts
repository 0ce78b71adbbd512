import { html } from '../markup'
import { inStory } from '../pictures'
import type { PageLayout } from './layout'

/**
 * A title of its own, a wide picture, and a calm column that opens with a large letter. The line at the top that grows
 * with the reading is the stylesheet's alone; a browser that cannot draw it shows none.
 */
export const longRead: PageLayout = {
  compose: (parts) => html`<article class="story"${parts.story}>
<div class="reading" aria-hidden="true"></div>
${parts.ads.aboveHeadline}<header>
${parts.rubrics}${parts.kicker}${parts.headline}${parts.standfirst}${parts.bylines}<div class="story-when">${parts.dateline}${parts.stamps}</div>
${parts.controls}</header>
${parts.ads.afterHeadline}${parts.lead}<div class="story-grid${parts.ads.side.text && ' has-side'}">
<div class="story-column">
${parts.body}${parts.end}${parts.ads.afterStory}${parts.comments}</div>
${parts.ads.side}</div>
</article>`,
  styles: `.layout-long-read .story { max-width: none; }
.layout-long-read .story > header { max-width: 50rem; margin-inline: auto; }
.layout-long-read .story h1 { font-size: clamp(2.1rem, 1.2rem + 3.8vw, 3.9rem); line-height: 1.05; font-weight: 650; }
.layout-long-read .standfirst { font-size: clamp(1.2rem, 1.1rem + .7vw, 1.5rem); line-height: 1.4; }
.layout-long-read .bylines { margin-top: 1.5rem; font-size: 1rem; }
.layout-long-read .story-when { margin-top: .3rem; font-size: .875rem; color: var(--soft); }
.layout-long-read .text-controls { margin-top: 1rem; }
.layout-long-read .lead { max-width: 64rem; margin: 2.25rem auto 0; }
.layout-long-read .story-grid { margin-top: 2rem; }
.layout-long-read .story > .ad { max-width: 64rem; margin-inline: auto; }
.layout-long-read .story-column > :first-child { margin-top: 0; }
.layout-long-read .story-column { max-width: var(--measure); width: 100%; margin-inline: auto; }
.layout-long-read .story-body { line-height: 1.7; }
.layout-long-read .story-body > p:first-child::first-letter { float: left; font-size: 3.6em; line-height: .8; padding: .07em .08em 0 0; font-weight: 650; }
.layout-long-read .story-body > h2 { margin-top: 2.4em; padding-top: 1.2em; border-top: 1px solid var(--line); }
.layout-long-read .quote { border: 0; padding: 0; margin: 2em 0; font-size: 1.35em; line-height: 1.35; font-weight: 600; }
@media (min-width: 48em) {
  .layout-long-read .story > header { text-align: center; }
  .layout-long-read .story-rubrics, .layout-long-read .text-controls { justify-content: center; }
  .layout-long-read .stamps { flex-direction: row; justify-content: center; gap: 1.25rem; }
}
.reading { display: none; }
@supports (animation-timeline: scroll()) {
  .reading { display: block; position: fixed; inset: 0 0 auto; height: 3px; background: var(--accent); transform-origin: 0 0; transform: scaleX(0); animation: reading linear both; animation-timeline: scroll(root); z-index: 1; }
  @keyframes reading { to { transform: scaleX(1); } }
}
`,
  lead: { wish: inStory, sizes: '(min-width: 66em) 64rem, calc(100vw - 2rem)' },
}
