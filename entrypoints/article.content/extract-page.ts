import { extractArticle } from '../../utils/article/extract.ts';
import type { Extraction } from '../../utils/article/types.ts';
import { failure, type Outcome } from '../../utils/errors.ts';

/** How long the reader is kept waiting for a page that has not come down whole, in milliseconds. */
const patience = 3000;

/** Resolves as soon as the page stands, or when patience ends. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, patience);
  });
}

/** Browsers show a PDF file through a page of their own. */
function showsPdf(): boolean {
  return (
    document.contentType === 'application/pdf' ||
    document.querySelector(':scope > embed[type="application/pdf"]') !== null ||
    document.querySelector('body > embed[type="application/pdf"]:only-of-type') !== null
  );
}

/** Reads the page as it is now. Where it is still coming, what there is may be half a report. */
export async function extractPage(): Promise<Outcome<Extraction>> {
  if (showsPdf()) return failure('pdf');
  await parsed();
  if (document.readyState === 'loading') return failure('still-loading');
  const extraction = extractArticle(document, location.href);
  const unfinished = document.readyState !== 'complete';
  return !extraction.ok && extraction.reason === 'not-an-article' && unfinished
    ? failure('still-loading', extraction.detail)
    : extraction;
}
