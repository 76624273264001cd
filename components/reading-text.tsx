import type { LanguageCode } from '../utils/analysis/types.ts';
import './evidence.css';
import './note-colours.css';
import './reading-text.css';
import type { ReadingMark } from './reading-marks.ts';
import { paragraphsOf, type Segment, segment } from './segments.ts';

interface ReadingTextProps {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly marks: readonly ReadingMark[];
  /** Start of the mention that the reader went to. */
  readonly current: number | null;
}

/** Id of the element in which the character at an offset stands, where a mark starts there. */
export const placeInText = (offset: number): string => `at-${offset}`;

/** The stored text with its marks. */
export function ReadingText({ text, lang, marks, current }: ReadingTextProps) {
  return (
    <div class="reading-text" lang={lang}>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start} data-start={paragraph.start}>
          {segment(paragraph, marks).map((part) =>
            part.marks.length === 0 ? (
              text.slice(part.start, part.end)
            ) : (
              <span
                key={part.start}
                id={
                  part.marks.some(({ start }) => start === part.start) ? placeInText(part.start) : undefined
                }
                class={classOf(part, current)}
                data-note={noteOf(part)}
              >
                {text.slice(part.start, part.end)}
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function classOf({ marks }: Segment<ReadingMark>, current: number | null): string {
  return marks
    .map((mark) =>
      mark.kind === 'mention'
        ? `mention-${mark.type}${mark.start === current ? ' reading-current' : ''}`
        : mark.kind === 'note'
          ? `note-tint note-${mark.colour}`
          : `reading-${mark.kind}`,
    )
    .join(' ');
}

/** The note of a stretch of text; a click there leads to it. */
const noteOf = ({ marks }: Segment<ReadingMark>): string | undefined =>
  marks.find((mark) => mark.kind === 'note')?.noteId;
