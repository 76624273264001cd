/** The look of the card: paper and inks of `components/theme.css`, on light and on dark pages. */
export const cardStyle = `
.card {
  --paper: #fffdf8; --ink: #211d17; --faint: #625a4c; --rule: #d8cfbc; --edge: #8c826f; --link: #2b4a7d;
  --person: #7a3b8f; --organization: #1f5a96; --place: #2c6636; --disease: #a8322a; --product: #835300; --practice: #00666e;
  color-scheme: light;
  position: fixed; box-sizing: border-box; overflow: auto; overscroll-behavior: contain; overflow-wrap: anywhere;
  padding: 12px 14px 8px; border: 1px solid var(--edge); border-radius: 6px;
  background: var(--paper); color: var(--ink); box-shadow: 0 6px 28px rgb(0 0 0 / 22%);
  font: 14px/1.45 -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
  font-variant-east-asian: proportional-width; text-align: start;
}
.card:lang(zh) { font-variant-east-asian: normal; }
.card.dark {
  --paper: #201e19; --ink: #ece6d8; --faint: #aea48f; --rule: #3b362c; --edge: #7d735f; --link: #9dbcf0;
  --person: #d8a8e8; --organization: #93bff2; --place: #95d09e; --disease: #f39c91; --product: #e3b863; --practice: #6fccd3;
  color-scheme: dark;
}
.card :is(p, h2, ul) { margin: 0; padding: 0; }
.card :is(.known, .corrections, .status):empty, .card [hidden] { display: none; }
header { display: flex; gap: 8px; justify-content: space-between; align-items: start; }
h2 { font: 600 19px/1.25 "Iowan Old Style", "Palatino Linotype", "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif; }
h2:lang(zh) { text-wrap: pretty; }
.kind, .quiet, .when, footer { color: var(--faint); font-size: 12.5px; }
.card .kind { margin-bottom: 7px; }
.swatch { color: var(--ink); text-underline-offset: 0.22em; }
.person { text-decoration: underline solid 1.5px var(--person); }
.organization { text-decoration: underline double 1.5px var(--organization); }
.place { text-decoration: underline dotted 2px var(--place); }
.disease { text-decoration: underline wavy 1.25px var(--disease); }
.product { text-decoration: underline dashed 1.5px var(--product); }
.practice { text-decoration: underline solid 3.5px var(--practice); }
.code { padding: 0 3px; border: 1px solid var(--edge); border-radius: 2px; font-size: 10.5px; letter-spacing: 0.04em; }
.known { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--rule); }
.events { list-style: none; }
.events li { margin-top: 6px; font-size: 13px; }
.parties { display: block; font-family: "Iowan Old Style", "Palatino Linotype", "Noto Serif", "Noto Serif CJK SC", serif; font-size: 14px; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
button, select { font: inherit; color: inherit; }
.button, select {
  box-sizing: border-box; min-height: 28px; padding: 3px 9px; border: 1px solid var(--edge); border-radius: 3px;
  background: none; color: var(--ink); font-size: 13px; line-height: 1.5; text-decoration: none; cursor: pointer;
}
.button:hover { border-color: var(--ink); }
.button:disabled { opacity: 0.6; cursor: default; }
a.button { color: var(--link); }
.corrections { display: grid; gap: 8px; justify-items: start; margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--rule); }
.choice { display: flex; flex-wrap: wrap; gap: 6px; align-items: end; width: 100%; }
.choice label { flex: 1 1 150px; min-width: 0; font-size: 12.5px; color: var(--faint); }
.choice :is(select, label span) { display: block; width: 100%; }
select { background: var(--paper); }
.status { margin-top: 8px; }
footer { display: flex; gap: 4px; justify-content: end; align-items: center; margin-top: 6px; font-variant-numeric: tabular-nums; }
.step, .close { min-width: 28px; min-height: 28px; padding: 0; border: 0; border-radius: 3px; background: none; color: var(--faint); font-size: 18px; line-height: 1; cursor: pointer; }
:is(.step, .close):hover { color: var(--ink); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.card:focus-visible { outline-offset: 0; }
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } }
`;
