import type { Span } from '../../utils/analysis/types.ts';
import { segment } from '../segments.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** A text with the words that were looked for, marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <>
      {segment({ start: 0, end: text.length }, marks).map(({ start, end, marks: here }) =>
        here.length === 0 ? text.slice(start, end) : <mark key={start}>{text.slice(start, end)}</mark>,
      )}
    </>
  );
}
