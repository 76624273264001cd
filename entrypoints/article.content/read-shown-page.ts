import type { PageReading } from '../../utils/article/page-reading.ts';
import { readPage } from '../../utils/article/read-page.ts';
import { failure, type Outcome, success } from '../../utils/errors.ts';

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

/** Takes off the page as it is now what an article is made of. */
export async function readShownPage(): Promise<Outcome<PageReading>> {
  if (showsPdf()) return failure('pdf');
  await parsed();
  if (document.readyState === 'loading') return failure('still-loading');
  return success(readPage(document, location.href));
}
