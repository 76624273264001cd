import type { TextView } from './document.ts';
import type { KnownPlaces } from './known-places.ts';
import { gapBefore, isCapitalised, isPlainWord } from './name-run.ts';

/* Where the name of an organisation begins and ends among words that could belong to it. */

/** `the Third Silk Road Forum on Health` begins earlier and is an occasion. */
export const isOccasion = (view: TextView, at: number): boolean =>
  view.words[at] === 'forum' &&
  gapBefore(view, at) === ' ' &&
  isCapitalised(view, at - 1) &&
  !isPlainWord(view, at - 1);

/** Behind these words a company's name is over: `Hai Phong Foods of Vietnam`. */
export const companies: ReadonlySet<string> = new Set(
  'foods industries hospitals clinics pharma pharmaceutical pharmaceuticals biotech biologics biopharma diagnostics laboratories labs therapeutics genomics technologies oncology ophthalmics holdings healthcare chemicals vaccines biosciences bioscience remedies formulations'.split(
    ' ',
  ),
);
/** These are on something: `Pacific Forum on Public Health`. */
export const onTails: ReadonlySet<string> = new Set(['forum', 'committee', 'commission', 'council']);

/** `Economic Partnership Agreement`: what the name goes on to is a paper or an occasion, no body. */
const things: ReadonlySet<string> = new Set(
  'agreement agreements treaty convention protocol declaration pact accord act summit conference congress expo fair day week award awards prize strategy framework plan programme program initiative guidelines report'.split(
    ' ',
  ),
);

export const namesThing = (view: TextView, at: number): boolean =>
  things.has(view.words[at] ?? '') && gapBefore(view, at) === ' ' && isCapitalised(view, at);

/** `Serum Institute of India for Niger`: where a name is for a country that the sentence goes on about, it has ended. */
export const isForPlace = (view: TextView, known: KnownPlaces, token: number): boolean => {
  const place = known.startsAt(token);
  return (
    view.words[token - 1] === 'for' &&
    place?.type === 'place' &&
    !place.isDemonym &&
    !isCapitalised(view, known.after(place))
  );
};
