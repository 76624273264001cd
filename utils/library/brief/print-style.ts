/** How a brief looks as a page of its own: on A4, black on white, and on a screen. */
export const printStyle = `
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #625a4c; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #211d17; font: 10.5pt/1.45 "Iowan Old Style", "Palatino Linotype", "Noto Serif", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
body { margin: 0; overflow-wrap: anywhere; font-variant-east-asian: proportional-width; }
main { max-width: 170mm; margin: 0 auto; padding: 12mm 5mm; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; text-wrap: balance; }
h1 { margin: 0; font-size: 20pt; }
h2 { margin: 1.4em 0 0.4em; font-size: 14pt; }
h3 { margin: 0; font-size: 10.5pt; }
p { margin: 0 0 0.6em; orphans: 3; widows: 3; }
a { color: #2b4a7d; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
figure { margin: 1em 0; break-inside: avoid; }
svg { display: block; width: 100%; height: auto; }
.as-of { margin: 0.2em 0 1em; color: #625a4c; font-size: 10pt; }
.introduction { font-size: 11pt; }
.piece { margin: 0 0 1em; break-inside: avoid; }
.date { color: #9c2f24; font-variant-numeric: tabular-nums lining-nums; }
.date::after { content: " ·"; }
.about { margin: 0; color: #625a4c; font-size: 9.5pt; }
blockquote { margin: 0.3em 0 0; padding-left: 0.9em; border-left: 2px solid #d8cfbc; }
blockquote p, .remark { margin: 0; }
.remark { margin-top: 0.3em; padding-left: 0.9em; }
q { quotes: none; }
.reference { font: 9pt/1 sans-serif; text-decoration: none; white-space: nowrap; }
.sources { margin-top: 1.6em; border-top: 1px solid #b9ab90; font-size: 9.5pt; }
.sources ol { margin: 0; padding-left: 2em; }
.sources li { margin: 0 0 0.5em; break-inside: avoid; }
.sources p { margin: 0; }
.origin, .address { display: block; color: #625a4c; font-size: 8.5pt; }
:lang(zh) { font-variant-east-asian: normal; line-break: strict; text-autospace: normal; }
:is(h1, h2, h3):lang(zh) { text-wrap: pretty; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } }
`;
