import { createRandom } from '../../scripts/random.ts';

/** How many inputs each suite tries: some hundred in `npm test`, ten times as many in `npm run nightly`. */
export const inputs = Number(process.env.FUZZ_INPUTS ?? 700);
/** Another seed tries others; what failed is told with its own. */
export const seed = Number(process.env.FUZZ_SEED ?? 1);

/** What pages, files and words are made hostile with. */
const pieces = [
  '<script>globalThis.harmed = true</script>',
  '<img src=x onerror="globalThis.harmed = true">',
  '"><svg onload=globalThis.harmed=true>',
  "';globalThis.harmed=true;//",
  '<template><p>hidden</p></template>',
  '<!--',
  ']]>',
  '</article></body></html>',
  '<article itemprop="articleBody">',
  '<meta property="article:published_time" content="9999-12-31T00:00:00Z">',
  '<time datetime="0000-00-00">yesterday</time>',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"9999-99-99","__proto__":{"harmed":1}}</script>',
  '<script type="application/ld+json">{"@graph":[[[[{}]]]]',
  '\uD800',
  '\uDFFF\uD83D',
  '\u202Egnp.exe\u202C',
  '\u200B\u200D\uFEFF',
  '\0',
  'Κеmеnkеs', // Greek and Cyrillic letters that look Latin
  'ＷＨＯ',
  '世界卫生组织'.repeat(30),
  '(18/1)'.repeat(20),
  'Rabu (5/11/25), '.repeat(10),
  'a'.repeat(5_000),
  '9'.repeat(400),
  ' \n\t'.repeat(300),
  '"“”‘’«»'.repeat(50),
  '__proto__',
  'constructor',
  'toString',
  '</p><p>'.repeat(200),
  '<div>'.repeat(300),
  '&#x1F600;&lt;script&gt;&amp;amp;',
] as const;

/** Changes a text at some places: a piece put in, a stretch doubled, cut or moved, a letter changed. */
export function hostile(text: string, at: number): string {
  const random = createRandom(seed * 1_000_003 + at);
  const below = (limit: number) => Math.floor(random() * limit);
  let changed = text;
  for (let changes = 1 + below(6); changes > 0; changes--) {
    const place = below(changed.length + 1);
    const length = below(Math.min(400, changed.length - place + 1));
    const stretch = changed.slice(place, place + length);
    const [before, behind] = [changed.slice(0, place), changed.slice(place + length)];
    changed =
      [
        () => before + pieces[below(pieces.length)] + stretch + behind,
        () => before + stretch.repeat(2 + below(4)) + behind,
        () => before + behind,
        () => behind + before,
        () => before + String.fromCharCode(below(0x10000)) + behind,
      ][below(5)]?.() ?? changed;
  }
  return changed.slice(0, 400_000);
}

/** What must hold whatever came in: no script ran, and no object has got what only the input had. */
export function unharmed(): readonly string[] {
  const scope = globalThis as { harmed?: unknown };
  return [
    ...(scope.harmed === undefined ? [] : ['a script of the input ran']),
    ...('harmed' in {} ? ['an object of the input became everybody’s'] : []),
  ];
}
