/*
 * A page comes in pieces. What is centred moves with every piece that comes behind it, so that it is shown once what
 * follows it is there; where a browser does not know the question, it moves by a hair as it did.
 */
export const siteFrameStyles = `.masthead:not(:has(+ *)), .rubric-nav:not(:has(+ *)), .story > header:not(:has(+ *)) { visibility: hidden; }
.provinces { font-size: .8125rem; background: var(--sheet); border-bottom: 1px solid var(--line); color: var(--soft); }
.provinces summary { cursor: pointer; max-width: 78rem; margin-inline: auto; padding: .45rem var(--gutter); min-height: 2.1rem; width: 100%; }
.provinces summary:hover { color: var(--ink); }
.province-name { font-weight: 650; color: var(--ink); text-decoration: underline dotted; text-underline-offset: .25em; }
.province-weather { white-space: nowrap; }
.provinces p { max-width: 78rem; margin-inline: auto; padding: .1rem var(--gutter) .7rem; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; }
.provinces select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .3rem .5rem; min-height: 2.25rem; max-width: 100%; }
.masthead { width: 100%; max-width: 78rem; margin-inline: auto; padding: clamp(1.1rem, 3vw, 2rem) var(--gutter) clamp(.8rem, 2vw, 1.25rem); text-align: center; }
.site-name { font: 800 clamp(1.75rem, 5.2vw, 3.1rem)/1.05 var(--head); letter-spacing: -.022em; margin: 0; }
.site-name a { color: inherit; text-decoration: none; }
.site-name .logo { margin-inline: auto; width: auto; max-width: min(100%, 26rem); max-height: 5.5rem; object-fit: contain; }
.tagline { margin-top: .45rem; font: italic 400 .9375rem/1.4 var(--serif); color: var(--soft); }
.colophon p { max-width: 44rem; margin: .4rem auto 0; }
.rubric-nav { border-block: 1px solid var(--line); border-top: 3px double var(--strong-line); }
.rubric-nav ul { max-width: 78rem; margin-inline: auto; padding: 0 var(--gutter); list-style: none; display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1.6rem; }
@media (max-width: 64em) { .rubric-nav ul { flex-wrap: nowrap; justify-content: safe center; gap: 0 1.35rem; overflow-x: auto; white-space: nowrap; scrollbar-width: none; } }
.rubric-nav a { display: block; padding: .7rem 0 .62rem; font-size: .875rem; font-weight: 600; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
.rubric-nav a:hover { border-bottom-color: var(--line); }
.rubric-nav a[aria-current] { border-bottom-color: var(--accent); }
main { max-width: 78rem; margin-inline: auto; padding: clamp(1.25rem, 3vw, 2.5rem) var(--gutter) 4rem; flex: 1 0 auto; width: 100%; }
.colophon { border-top: 3px double var(--strong-line); background: var(--sheet); padding: 1.75rem var(--gutter) 2.5rem; text-align: center; font-size: .875rem; color: var(--soft); }
.colophon-name { font: 700 1.25rem/1.2 var(--head); color: var(--ink); }
.colophon ul { list-style: none; padding: 0; margin-top: .75rem; display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1.5rem; }
.colophon a { color: inherit; display: inline-block; padding: .3rem 0; }
`
