export const listStyles = `.page-title { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -.015em; }
.page-kind { font-size: .8125rem; font-weight: 700; letter-spacing: .02em; color: var(--accent); margin-bottom: .35rem; }
.section-title { font: 700 .875rem/1.3 var(--sans); padding-bottom: .55rem; border-bottom: 1px solid var(--strong-line); margin-bottom: 1.5rem; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 clamp(2rem, 4vw, 3.5rem); margin-top: 1.5rem; }
.card { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: .35rem 1.15rem; padding: 1.1rem 0 1.25rem; border-top: 1px solid var(--line); }
.card img { width: 100%; aspect-ratio: 4 / 3; object-fit: cover; background: var(--sheet); }
.card.has-picture { grid-template-columns: minmax(0, 1fr) clamp(6.5rem, 27%, 11rem); grid-template-rows: auto auto auto 1fr; }
.card.has-picture img { grid-column: 2; grid-row: 1 / -1; margin-top: .25rem; }
.card.has-picture > :not(img, picture) { grid-column: 1; }
.card-rubric { font-size: .75rem; font-weight: 700; color: var(--accent); }
.card-rubric a { color: inherit; text-decoration: none; }
.card-rubric a:hover { text-decoration: underline; }
.card h2 { font-size: clamp(1.125rem, 1.05rem + .35vw, 1.3125rem); line-height: 1.22; }
.card h2 a { color: var(--ink); text-decoration: none; }
.card h2 a:hover { text-decoration: underline; text-decoration-thickness: .08em; }
.card-text { font: 400 1rem/1.5 var(--serif); color: var(--soft); display: -webkit-box; -webkit-line-clamp: 3; line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.card-time { font-size: .8125rem; color: var(--soft); }
.card-first { border-top: 0; padding-top: 0; }
.card-first.has-picture { grid-template-columns: minmax(0, 1fr); grid-template-rows: none; }
.card-first.has-picture img { grid-column: 1; grid-row: auto; aspect-ratio: 16 / 9; margin: 0 0 .5rem; }
.card-first h2 { font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2rem); line-height: 1.14; letter-spacing: -.012em; }
.card-first .card-text { -webkit-line-clamp: 5; line-clamp: 5; }
@media (max-width: 30em) { .card:not(.card-first).has-picture .card-text { display: none; } }
@media (min-width: 48em) {
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .cards:not(:has(> .card-first)) > :nth-child(-n + 2), .card-first + .card, .card-first + .card + .card { border-top: 0; }
  .card-first { grid-column: 1 / -1; padding-bottom: 1.75rem; margin-bottom: .5rem; border-bottom: 1px solid var(--strong-line); gap: .6rem 2.5rem; }
  .card-first.has-picture { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); grid-template-rows: auto auto auto 1fr; }
  .card-first.has-picture img { grid-column: 1; grid-row: 1 / -1; margin: 0; }
  .card-first.has-picture > :not(img, picture) { grid-column: 2; }
  .card-first:not(.has-picture) > * { max-width: 54rem; }
  .card-first h2 { font-size: clamp(1.9rem, 1.2rem + 2vw, 2.75rem); line-height: 1.12; letter-spacing: -.015em; }
  .card-first .card-text { font-size: 1.1875rem; -webkit-line-clamp: 5; line-clamp: 5; }
}
.rubric-list { list-style: none; padding: 0; margin-top: 1.5rem; columns: 16rem; column-gap: 2.5rem; }
.rubric-list li { break-inside: avoid; border-top: 1px solid var(--line); }
.rubric-list a { display: block; padding: .7rem 0; font: 600 1.125rem/1.3 var(--head); color: var(--ink); text-decoration: none; }
.rubric-list a:hover { text-decoration: underline; }
.shelf { list-style: none; padding: 0; margin-top: 1.5rem; max-width: 54rem; }
.shelf li { border-top: 1px solid var(--line); padding: .8rem 0; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1.5rem; }
.shelf a { font: 600 1.125rem/1.35 var(--head); color: var(--ink); text-decoration: none; flex: 1 1 24rem; }
.shelf a:hover { text-decoration: underline; }
.search { margin-top: 1.5rem; max-width: 40rem; display: grid; gap: .4rem; font-size: .9375rem; }
.search[hidden] { display: none; }
.search input { font: 400 1.25rem/1.3 var(--serif); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .6rem .75rem; width: 100%; }
.search-line { display: flex; gap: .5rem; }
.search-line input { flex: 1; min-width: 0; }
.search button { padding: .5rem 1.1rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--ink); border: 1px solid var(--ink); border-radius: 3px; cursor: pointer; }
.search button:hover { background: var(--soft); border-color: var(--soft); }
.search-said { margin-top: .75rem; min-height: 1.5em; color: var(--soft); }
[data-latest] { margin-top: 1.25rem; }
.pager { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem; font-weight: 600; }
.pager a { padding: .4rem 0; }
.notice { max-width: var(--measure); margin-top: 1rem; font: 400 1.125rem/1.55 var(--serif); color: var(--soft); }
`
