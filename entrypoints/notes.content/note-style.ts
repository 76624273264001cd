import editor from '../../components/note-editor.css?inline';
import { noteColours } from '../../utils/library/note-colours.ts';
import { inkOn, tints } from '../../utils/notes/note-highlights.ts';

/** Paper and inks of `components/theme.css`, for a sheet on a light page and one on a dark page; sizes that no page sets. */
const sheet = `
.sheet {
  --paper: #faf7f0; --sheet: #fffdf8; --tint: #f1ecdf; --ink: #211d17; --faint: #625a4c; --rule: #d8cfbc; --edge: #8c826f; --indigo: #2b4a7d; --madder: #9c2f24;
  --serif: "Iowan Old Style", "Palatino Linotype", "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif;
  color-scheme: light;
  position: fixed; box-sizing: border-box; overflow: auto; overscroll-behavior: contain; overflow-wrap: anywhere;
  border: 1px solid var(--edge); border-radius: 6px; background: var(--sheet); color: var(--ink); text-align: start;
  box-shadow: 0 6px 28px rgb(0 0 0 / 22%);
  font: 14px/1.45 -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
}
.sheet.dark {
  --paper: #181713; --sheet: #201e19; --tint: #2a2721; --ink: #ece6d8; --faint: #aea48f; --rule: #3b362c; --edge: #7d735f; --indigo: #9dbcf0; --madder: #ef9a8c;
  color-scheme: dark;
}
.sheet :is(p, blockquote) { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--indigo); outline-offset: 2px; }
.tools { display: flex; gap: 4px; align-items: center; padding: 5px; }
.tool { min-width: 30px; height: 30px; padding: 0; border: 1px solid transparent; border-radius: 3px; background: none; cursor: pointer; }
.tool:hover { border-color: var(--ink); }
.tool .note-swatch { width: 100%; height: 100%; min-width: 0; box-sizing: border-box; }
.tool-words { padding: 0 10px; border-color: var(--edge); font-size: 13px; white-space: nowrap; }
.tool-line { width: 1px; height: 20px; margin-inline: 3px; background: var(--rule); }
.note-card { padding: 12px 14px 10px; }
.note-card header { display: flex; gap: 8px; align-items: start; justify-content: space-between; margin-bottom: 8px; }
.note-quote { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 3; padding-inline-start: 8px; border-inline-start: 3px solid var(--rule); color: var(--faint); font-family: var(--serif); font-size: 13.5px; }
.note-changed { margin-bottom: 4px; color: var(--madder); font-size: 12.5px; }
.note-close { flex: none; min-width: 28px; min-height: 28px; margin: -6px -8px 0 0; padding: 0; border: 0; background: none; color: var(--faint); font-size: 18px; line-height: 1; cursor: pointer; }
.note-close:hover { color: var(--ink); }
.note-foot { display: flex; gap: 8px; justify-content: space-between; margin-top: 10px; }
.note-button { min-height: 30px; padding: 3px 12px; border: 1px solid var(--edge); border-radius: 3px; background: none; font-size: 13px; cursor: pointer; }
.note-button:hover { border-color: var(--ink); }
.note-button.main { border-color: var(--indigo); background: var(--indigo); color: var(--sheet); font-weight: 600; }
.note-said { display: flex; gap: 10px; align-items: center; justify-content: space-between; }
.note-fault { margin-top: 8px; color: var(--madder); font-size: 13px; }
@media (forced-colors: active) { .sheet { border: 2px solid CanvasText; } .note-button.main { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`;

/** Sizes in these files are in the root's, which a page may set as it likes; on a page they are the browser's own. */
const inPixels = (css: string): string =>
  css.replaceAll(/(?<size>\d*\.?\d+)rem/gu, (_, size: string) => `${Number(size) * 16}px`);

/** The five colours on a light and on a dark sheet: the page's ground decides, not the reader's system. */
const colours = (['light', 'dark'] as const)
  .flatMap((tone) =>
    noteColours.map((colour) => {
      const { ground, line, pattern } = tints[colour];
      const within = tone === 'dark' ? '.dark ' : '';
      return `${within}.note-${colour} { background: ${ground[tone]}; color: ${inkOn[tone]}; text-decoration: underline ${pattern} ${pattern === 'wavy' ? '1px' : '2px'} ${line[tone]}; text-underline-offset: 0.3em; text-decoration-skip-ink: none; }`;
    }),
  )
  .join('\n');
const forcedColours =
  '@media (forced-colors: active) { .note-swatch { forced-color-adjust: none; background: Mark !important; color: MarkText !important; text-decoration-color: MarkText !important; } }';

export const noteStyle = sheet + inPixels(editor) + colours + forcedColours;
