/** The page's style; system fonts, nothing from outside. */
export const STYLE = `
:root { color-scheme: light dark; --line: #c9ced6; --soft: #f3f5f8; --ink: #1c2430; --link: #0b57a4; --quiet: #4d5866; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d4653; --soft: #1c222b; --ink: #e4e8ee; --link: #8ec1ff; --quiet: #a9b3c1; }
  body { background: #12161c; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--soft); padding: .5rem 1rem; }
.page { display: grid; grid-template-columns: 19rem minmax(0, 58rem); gap: 2.5rem; padding: 0 1.5rem 4rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.25rem 0; font-size: .875rem; }
nav h2 { margin: 0 0 .5rem; font-size: 1rem; border: 0; padding: 0; }
nav h3 { margin: 1rem 0 .25rem; font-size: .875rem; color: var(--quiet); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: .3rem 0; line-height: 1.35; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
h1 { margin: 1.25rem 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 3rem 0 .5rem; padding-bottom: .3rem; font-size: 1.375rem; border-bottom: 2px solid var(--line); }
h3 { margin: 2.25rem 0 .25rem; font-size: 1.125rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
code, pre { font: .875em/1.5 ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
.call { margin: .25rem 0 .5rem; padding: .4rem .75rem; background: var(--soft); border-left: 4px solid var(--link); }
.call strong { margin-right: .5rem; }
.who { color: var(--quiet); }
pre { margin: .5rem 0; padding: .75rem; background: var(--soft); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
details { margin: .75rem 0; }
summary { cursor: pointer; color: var(--link); }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; }
.fields, .answers, .codes { table-layout: fixed; }
.codes th:first-child { width: 14rem; }
.codes th:nth-child(2) { width: 6.5rem; }
.fields th:first-child { width: 30%; }
.fields th:nth-child(2) { width: 30%; }
.answers th:first-child { width: 3.5rem; }
.answers th:nth-child(3) { width: 14rem; }
@media (max-width: 60rem) {
  .page { display: block; padding: 0 1rem 3rem; }
  nav { position: static; max-height: none; }
  .answers th:nth-child(3), .codes th:first-child { width: 8rem; }
  .codes th:nth-child(2) { width: 4rem; }
}
@media print {
  :root { --line: #bbb; --soft: #f5f5f5; --ink: #000; --link: #000; --quiet: #333; }
  html { font-size: 10pt; }
  body { background: none; }
  .page { display: block; padding: 0; }
  nav { position: static; max-height: none; break-after: page; }
  .skip { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, .call { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`

/** SHA-256 of the style in base64, as a Content-Security-Policy names it. */
export const styleHash = async (): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}
