export const storyStyles = `.story-grid { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem clamp(2rem, 4vw, 4rem); justify-content: center; }
.story { max-width: var(--measure); width: 100%; margin-inline: auto; }
.side { display: none; }
.story-rubrics { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.story-rubrics a { display: inline-block; padding: .3rem 0; font-size: .8125rem; font-weight: 700; letter-spacing: .02em; color: var(--accent); text-decoration: none; }
.story-rubrics a:hover { text-decoration: underline; }
.kicker { margin-top: .9rem; font: 600 1.0625rem/1.3 var(--sans); color: var(--soft); }
.story h1 { margin-top: .55rem; font-size: clamp(1.8rem, 1.25rem + 2.3vw, 2.6rem); line-height: 1.12; letter-spacing: -.018em; hyphens: manual; }
.standfirst { margin-top: 1rem; font: 400 clamp(1.125rem, 1.05rem + .4vw, 1.3125rem)/1.45 var(--serif); color: var(--soft); text-wrap: pretty; }
.story-meta { margin-top: 1.5rem; padding: .85rem 0 .8rem; border-block: 1px solid var(--line); display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .75rem 1.5rem; font-size: .875rem; line-height: 1.5; color: var(--soft); min-height: 5.25rem; }
.bylines { color: var(--ink); font-weight: 650; }
.bylines a, .tags a { color: inherit; text-decoration-color: var(--line); }
.bylines a:hover, .tags a:hover { text-decoration-color: currentcolor; }
.dateline { color: var(--ink); font-weight: 600; }
.stamps { display: flex; flex-direction: column; font-size: .8125rem; }
.text-controls { display: none; flex-wrap: wrap; gap: .4rem; }
[data-scripts="on"] .text-controls { display: flex; }
.text-controls button { font: 700 1rem/1 var(--serif); min-width: 2.75rem; height: 2.75rem; padding: 0 .5rem; color: var(--ink); background: transparent; border: 1px solid var(--line); border-radius: 3px; cursor: pointer; }
.text-controls button[data-step="1"] { font-size: 1.25rem; }
:root:not([data-can-share]) [data-share] { display: none; }
.text-controls .plain { font: 600 .875rem/1 var(--sans); padding: 0 .8rem; }
.text-controls button:hover { border-color: var(--ink); }
.text-controls button[aria-disabled="true"] { color: var(--soft); border-style: dashed; cursor: default; }
.figure, .lead { margin: 1.75rem 0; }
.figure img, .lead img { width: 100%; background: var(--sheet); }
.figure img.small, .lead img.small { width: auto; margin-inline: auto; }
img.unsized { aspect-ratio: 3 / 2; object-fit: contain; }
figcaption { margin-top: .55rem; font: 400 .875rem/1.45 var(--sans); color: var(--soft); }
.credit { white-space: normal; font-size: .8125rem; }
.figure-elsewhere > p { padding: 1rem; background: var(--sheet); border: 1px solid var(--line); font-size: .9375rem; overflow-wrap: anywhere; }
.story-body { margin-top: 1.75rem; font: 400 var(--story-size)/1.62 var(--serif); }
.story-body > * + * { margin-top: 1.15em; }
.story-body > p { text-wrap: pretty; hyphens: auto; hyphenate-limit-chars: 8 4 3; }
.story-body h2 { font-size: 1.42em; margin-top: 1.7em; }
.story-body h3 { font-size: 1.2em; margin-top: 1.6em; }
.story-body h4 { font-size: 1em; margin-top: 1.5em; }
.story-body h2 + *, .story-body h3 + *, .story-body h4 + * { margin-top: .5em; }
.story-body ul, .story-body ol { padding-left: 1.35em; }
.story-body li + li { margin-top: .4em; }
.story-body li > * + * { margin-top: .4em; }
.story-body hr { width: 6rem; margin: 2em auto; border: 0; border-top: 1px solid var(--soft); }
.quote { margin: 1.6em 0; padding-left: 1.1em; border-left: 3px solid var(--accent); font-size: 1.08em; line-height: 1.5; }
.quote p + p { margin-top: .7em; }
.quote footer { margin-top: .6em; font: 600 .875rem/1.4 var(--sans); color: var(--soft); }
.quote cite { font-style: normal; }
sub, sup { line-height: 0; font-size: .72em; }
.table { margin: 1.4em 0; overflow-x: auto; }
.table table { width: 100%; border-collapse: collapse; font: 400 .9375rem/1.45 var(--sans); }
.table th, .table td { padding: .5em .7em; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.table th { font-weight: 650; }
.table .align-left { text-align: left; }
.table .align-center { text-align: center; }
.table .align-right { text-align: right; }
.table p + p { margin-top: .4em; }
mark { background: color-mix(in oklab, #f4c93a 45%, transparent); color: inherit; padding: 0 .1em; }
.fact-box { margin: 1.6em 0; padding: 1rem 1.2rem; background: var(--sheet); border-top: 3px solid var(--accent); font: 400 .9375em/1.5 var(--sans); }
.fact-box > * + * { margin-top: .6em; }
.fact-box-title { font-size: 1.05em; }
.fact-box ul, .fact-box ol { padding-left: 1.25em; }
.correction-note { padding: .75rem 1rem; background: var(--sheet); border-left: 3px solid var(--accent); font: 400 .9375rem/1.5 var(--sans); }
.embed { margin: 1.6em 0; padding: 1rem 1.15rem; background: var(--sheet); border: 1px solid var(--line); font: 400 .9375rem/1.5 var(--sans); overflow-wrap: anywhere; }
.embed a { font-weight: 600; }
.embed-host, .embed-note { display: block; font-size: .8125rem; color: var(--soft); }
.embed button { margin-top: .7rem; padding: .5rem .9rem; font: 600 .875rem/1.2 var(--sans); color: var(--ink); background: transparent; border: 1px solid var(--strong-line); border-radius: 3px; cursor: pointer; }
.embed iframe { display: block; width: 100%; margin-top: .8rem; border: 0; aspect-ratio: 16 / 9; background: var(--sheet); }
.embed-x iframe, .embed-instagram iframe, .embed-telegram iframe { aspect-ratio: auto; height: 36rem; }
.story-body .gallery { list-style: none; padding: 0; margin: 1.75rem 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem; }
.gallery li + li { margin-top: 0; }
.gallery .figure { margin: 0; }
.gallery img { aspect-ratio: 3 / 2; object-fit: cover; }
.citation a { text-decoration: none; }
.citations { margin-top: 2em; font: 400 .875rem/1.5 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
.citations li:target, .citation:target { background: var(--sheet); outline: 2px solid var(--accent); }
.source-line { font: 400 .9375rem/1.5 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
.story-body .source-line { margin-top: 1.4em; }
.story-end { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); display: grid; gap: .8rem; }
.tags { font-size: .875rem; color: var(--soft); }
.corrections { padding: 1rem 1.15rem; background: var(--sheet); border-left: 3px solid var(--accent); font-size: .9375rem; }
.corrections h2 { font: 700 .9375rem/1.3 var(--sans); }
.corrections p { margin-top: .5rem; }
.reply-to { margin-top: 1.5rem; padding: 1rem 1.15rem; background: var(--sheet); border-left: 3px solid var(--accent); font: 400 .9375rem/1.5 var(--sans); overflow-wrap: anywhere; }
.reply-to blockquote { margin: .6rem 0 0; padding-left: .9rem; border-left: 1px solid var(--strong-line); color: var(--soft); }
.ad { margin: 2rem 0; background: var(--ad); }
.ad-label { font: 500 .6875rem/1 var(--sans); letter-spacing: .06em; text-align: center; color: var(--soft); padding: .45rem 0 .4rem; }
.ad-space { min-height: 250px; }
.story > .ad:first-child { margin-top: 0; }
.comments { margin-top: 2.75rem; padding-top: 1rem; border-top: 3px double var(--strong-line); }
.comments h2 { font-size: 1.375rem; }
.comments p { margin-top: .6rem; color: var(--soft); }
.comments form { max-width: 36rem; margin-top: 1rem; }
.comments form p { margin-top: .9rem; }
.comments label { display: block; margin-bottom: .3rem; font-size: .9375rem; font-weight: 600; color: var(--ink); }
.comments input, .comments textarea { width: 100%; padding: .55rem .7rem; font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; }
.comments input { max-width: 20rem; }
.comments textarea { display: block; line-height: 1.5; resize: vertical; }
.comments .comments-note { font-size: .8125rem; }
.comments button { min-height: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 3px; cursor: pointer; }
.comments button:hover { background: var(--soft); border-color: var(--soft); }
@media (min-width: 64em) {
  .story-grid.has-side { grid-template-columns: minmax(0, var(--measure)) 300px; }
  .has-side .story { margin-inline: 0; }
  .has-side .side { display: block; }
  .side .ad { margin-top: 0; position: sticky; top: 1rem; }
}
@media (min-width: 100em) {
  :root { --measure: 44rem; --story-size: 1.25rem; }
  main, .masthead { max-width: 84rem; }
}
`
