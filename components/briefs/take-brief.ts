import type { BriefDocument } from '../../utils/library/brief/document.ts';
import { fileName } from '../../utils/library/export/file-name.ts';
import { download } from '../download.ts';

export type BriefFormat = 'markdown' | 'html' | 'docx';

async function fileOf(brief: BriefDocument, format: BriefFormat): Promise<{ blob: Blob; extension: string }> {
  if (format === 'markdown') {
    const { briefMarkdown } = await import('../../utils/library/brief/markdown.ts');
    return {
      blob: new Blob([briefMarkdown(brief)], { type: 'text/markdown;charset=utf-8' }),
      extension: 'md',
    };
  }
  if (format === 'html') {
    const { briefHtml } = await import('../../utils/library/brief/html.ts');
    return { blob: new Blob([briefHtml(brief)], { type: 'text/html;charset=utf-8' }), extension: 'html' };
  }
  const [{ briefDocx }, { pngOf }] = await Promise.all([
    import('../../utils/library/brief/docx.ts'),
    import('./picture-png.ts'),
  ]);
  const bytes = await briefDocx(brief, brief.picture && (await pngOf(brief.picture)));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { blob: new Blob([bytes], { type }), extension: 'docx' };
}

/** Hands a brief to the downloads in one of its formats. @returns the name of the file. */
export async function takeBrief(brief: BriefDocument, format: BriefFormat, now: number): Promise<string> {
  const { blob, extension } = await fileOf(brief, format);
  const name = fileName(brief.title, now, extension);
  download(blob, name);
  return name;
}

/** Puts a brief into the clipboard with its formatting, and as Markdown for who takes none. */
export async function copyBrief(brief: BriefDocument): Promise<void> {
  const [{ briefHtml }, { briefMarkdown }] = await Promise.all([
    import('../../utils/library/brief/html.ts'),
    import('../../utils/library/brief/markdown.ts'),
  ]);
  // A picture is none of what text fields take.
  const words = { ...brief, picture: null };
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([briefHtml(words)], { type: 'text/html' }),
      'text/plain': new Blob([briefMarkdown(words)], { type: 'text/plain' }),
    }),
  ]);
}
