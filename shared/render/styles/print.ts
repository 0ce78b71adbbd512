export const printStyles = `@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --accent: #000; --story-size: 11pt; }
  .provinces, .rubric-nav, .text-controls, .ad, .comments, .colophon ul, .skip, .side, .pager, .reading, .search { display: none !important; }
  body { display: block; min-height: 0; }
  main { padding: 0; max-width: none; }
  .story { max-width: none; }
  .masthead { text-align: left; padding: 0 0 6pt; border-bottom: 2pt solid #000; }
  .story-body p { orphans: 3; widows: 3; }
  figure, .quote { break-inside: avoid; }
  .story-body a[href^="http"]::after, .source-line a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`
