import { beyond, type ClassedWord, type Sink } from './features.ts';
import { featureKey, join } from './hash.ts';
import { isRare } from './word-classes.ts';
import { outside } from './word-view.ts';

/** A run longer than this is a headline in capitals; it is read in pieces. */
const longestRun = 8;

/** Ends of the run around a word: as far as `belongs` holds, no further than `longestRun`. */
function runAround(at: number, belongs: (at: number) => boolean): readonly [number, number] {
  let [first, last] = [at, at];
  while (at - first < longestRun && belongs(first - 1)) first--;
  while (last - at < longestRun && belongs(last + 1)) last++;
  return [first, last];
}

/** A run of capitals takes its meaning from the words around it and from its own first and last word. */
function capitalRun(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const wordAt = (index: number): ClassedWord => words[index] ?? beyond;
  const here = wordAt(at);
  const [first, last] = runAround(at, (index) => wordAt(index).view.isCapital);
  const [lead, follow, head, tail] = [wordAt(first - 1), wordAt(last + 1), wordAt(first), wordAt(last)];
  const [behind, ahead] = [at - first, last - at];
  sink(featureKey(60, lead.view.lower));
  sink(featureKey(61, follow.view.lower));
  sink(featureKey(62, head.view.lower));
  sink(featureKey(63, tail.view.lower));
  sink(featureKey(64, behind, ahead));
  sink(featureKey(65, lead.view.lower, head.view.lower));
  sink(featureKey(66, wordAt(first - 2).view.lower, lead.view.lower));
  sink(featureKey(67, follow.view.lower, wordAt(last + 2).view.lower));
  sink(featureKey(68, head.view.lower, behind));
  sink(featureKey(69, tail.view.lower, ahead));
  sink(featureKey(70, lead.view.lower, follow.view.lower));
  sink(featureKey(71, follow.view.prefixes[1] ?? 0));
  sink(featureKey(72, follow.view.prefixes[2] ?? 0));
  sink(featureKey(73, lead.view.suffixes[2] ?? 0));
  sink(featureKey(74, first === 0 ? 1 : 0, behind));
  sink(featureKey(75, first === 0 ? 1 : 0, last - first));
  let [text, shape] = [0, 0];
  for (let index = first; index <= last; index++) {
    const { view, wordClass } = wordAt(index);
    text = join(text, view.lower);
    shape = join(shape, view.shape);
    if (index === at) continue;
    sink(featureKey(76, view.lower));
    sink(featureKey(77, wordClass));
  }
  sink(featureKey(78, text, behind));
  sink(featureKey(79, shape));
  sink(featureKey(80, lead.wordClass));
  sink(featureKey(81, lead.wordClass, here.wordClass));
  sink(featureKey(82, head.wordClass, behind));
  sink(featureKey(83, head.wordClass, lead.view.lower));
  sink(featureKey(84, tail.wordClass, ahead));
}

/** A run that small connectors may bridge: `Universitas Gadjah Mada dan Teknologi`. */
function bridgedRun(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const viewAt = (index: number) => words[index]?.view ?? outside;
  const [first, last] = runAround(
    at,
    (index) =>
      viewAt(index).isCapital ||
      (viewAt(index).isConnector && viewAt(index - 1).isCapital && viewAt(index + 1).isCapital),
  );
  sink(featureKey(85, viewAt(first - 1).lower));
  sink(featureKey(86, viewAt(last + 1).lower));
  sink(featureKey(87, viewAt(first).lower));
  sink(featureKey(88, viewAt(last).lower));
  sink(featureKey(89, at - first, last - at));
}

/** How far a small word stands from capitals. */
function besideCapitals(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const isCapital = (index: number) => words[index]?.view.isCapital ?? false;
  let [left, right] = [1, 1];
  while (left < 4 && !isCapital(at - left)) left++;
  while (right < 4 && !isCapital(at + right)) right++;
  sink(featureKey(90, left, right));
  sink(featureKey(91, left, right, words[at]?.view.lower ?? 0));
}

/** The same for a run of rare words, which is what a name looks like where nothing has capitals. */
function rareRun(words: readonly ClassedWord[], at: number, sink: Sink): void {
  const wordAt = (index: number): ClassedWord => words[index] ?? beyond;
  const [first, last] = runAround(at, (index) => isRare(wordAt(index).wordClass));
  sink(featureKey(92, wordAt(first - 1).view.lower));
  sink(featureKey(93, wordAt(last + 1).view.lower));
  sink(featureKey(94, wordAt(first).view.lower));
  sink(featureKey(95, at - first, last - at));
}

/** Features of the run of words to which a word belongs. */
export function runFeatures(words: readonly ClassedWord[], sinkAt: (at: number) => Sink): void {
  for (const [at, { view, wordClass }] of words.entries()) {
    const sink = sinkAt(at);
    if (view.isCapital) {
      capitalRun(words, at, sink);
      bridgedRun(words, at, sink);
    } else besideCapitals(words, at, sink);
    if (isRare(wordClass)) rareRun(words, at, sink);
  }
}
