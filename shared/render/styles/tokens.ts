export const tokenStyles = `:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --sheet: #f4f1ec; --ink: #1a1815; --soft: #5c564e; --line: #d9d3c9; --strong-line: #1a1815;
  --accent: #8f1d14; --link: #17497d; --focus: #1e5fa8; --ad: #efece6;
  --serif: "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Charter, "PT Serif", Georgia, "Noto Serif", "DejaVu Serif", serif;
  --head: var(--serif);
  --sans: "Inter", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --measure: 41.25rem; --gutter: clamp(1rem, 4vw, 2.5rem); --story-size: 1.1875rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1e2024; --ink: #ece8e1; --soft: #aaa499; --line: #373a40; --strong-line: #8d8880;
    --accent: #f19a8d; --link: #9cc4f2; --focus: #9cc4f2; --ad: #202226;
  }
}
:root[data-text-size="0"] { --story-size: 1.0625rem; }
:root[data-text-size="2"] { --story-size: 1.3125rem; }
:root[data-text-size="3"] { --story-size: 1.5rem; }
:root[data-text-size="4"] { --story-size: 1.75rem; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { font-family: var(--head); line-height: 1.18; font-weight: 700; text-wrap: balance; margin: 0; }
img { display: block; max-width: 100%; height: auto; }
picture { display: contents; }
source { display: none; }
p, ul, ol { margin: 0; }
.skip { position: absolute; left: -100vw; top: 0; background: var(--ink); color: var(--paper); padding: .6rem 1rem; z-index: 2; }
.skip:focus { left: 0; }
`
