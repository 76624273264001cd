import type { ComponentChildren } from 'preact';
import type { Library } from '../../utils/library/schema.ts';
import { t } from '../../utils/locale.ts';
import { EmptyLibrary } from '../empty-library.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { type KnownOutlines, useOutlines } from '../use-outlines.ts';

interface PageFrameProps {
  readonly library: Library;
  readonly children: (known: KnownOutlines) => ComponentChildren;
}

/** A page about the whole library: waits for its outlines, says where they cannot be read and where there are none. */
export function PageFrame({ library, children }: PageFrameProps) {
  const outlines = useOutlines(library);
  if (outlines.state === 'failed') return <FailureNotice reason="storage-unavailable" />;
  if (outlines.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  return outlines.value.columns.living === 0 ? <EmptyLibrary /> : children(outlines.value);
}
