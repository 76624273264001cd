import type { ExtractionPath, PublicationDate, Quality } from './types.ts';

const paywall =
  /(?:subscribe|sign in|log ?in|register|create (?:an|your) (?:free )?account|become a (?:member|subscriber))[^.]{0,40}(?:to (?:continue|read|keep|access|unlock))|(?:already a subscriber|for subscribers only|subscribers? only|exclusive to subscribers|this (?:article|content|story) is (?:for|only|reserved))|(?:khusus pelanggan|untuk pelanggan|berlangganan untuk|silakan (?:masuk|login|berlangganan))|(?:订阅后|登录后|付费|会员)(?:可|方可|后|阅读|查看|继续)/iu;
const truncated =
  /(?:\.\.\.|…|\[\.\.\.\]|\[…\]|read more|continue reading|selengkapnya|阅读全文|展开全文|查看全文|weiterlesen|lire la suite|seguir leyendo)(?:\s*[»>\]])?\s*$/iu;

const FEW_WORDS = 80;
const TOO_FEW_WORDS = 25;

export interface QualityEvidence {
  readonly path: ExtractionPath;
  readonly paragraphs: readonly { readonly text: string; readonly words: number }[];
  /** Share of the text's characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly publishedAt: PublicationDate | null;
  readonly declaredArticle: boolean;
  readonly declaredPaywall: boolean;
  /** The page's address or its lines say that the report goes on elsewhere. */
  readonly morePages?: boolean;
  /** Written while things happen: the newest entries stand first, and more will come. */
  readonly live?: boolean;
  /** The page had not come down whole. */
  readonly unfinished?: boolean;
  /** Text that our rules removed, where a paywall's words end up. */
  readonly removed: readonly string[];
}

/** How far the text can be trusted to be one whole report, with the signs that say so. */
export function judgeQuality(evidence: QualityEvidence): Quality {
  const words = evidence.paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const signs: string[] = [];
  const last = evidence.paragraphs
    .slice(-3)
    .map((paragraph) => paragraph.text)
    .join(' ');
  if (evidence.declaredPaywall) signs.push('paywall-declared');
  if (
    paywall.test(last) ||
    (words < FEW_WORDS * 3 && evidence.removed.some((removed) => paywall.test(removed)))
  )
    signs.push('paywall-marker');
  if (truncated.test(last)) signs.push('truncation-marker');
  if (words < FEW_WORDS) signs.push('few-words');
  if (evidence.morePages) signs.push('more-pages');
  if (evidence.live) signs.push('live-blog');
  if (evidence.unfinished && words < FEW_WORDS) signs.push('still-loading');
  if (evidence.linkShare > 0.5) signs.push('link-dense');
  if (evidence.publishedAt === null) signs.push('no-date');
  if (evidence.declaredArticle) signs.push('declared-article');
  const prose = evidence.paragraphs.filter((paragraph) => paragraph.words >= 12).length;
  if (prose === 0) signs.push('no-prose');
  const cut =
    signs.includes('paywall-marker') ||
    signs.includes('truncation-marker') ||
    signs.includes('paywall-declared');
  let grade: Quality['grade'] = 'article';
  if (signs.includes('link-dense') || words < TOO_FEW_WORDS || (prose === 0 && !evidence.declaredArticle))
    grade = 'unlikely';
  else if (cut && words < FEW_WORDS * 3) grade = 'stub';
  else if (words < FEW_WORDS) grade = 'short';
  return { grade, path: evidence.path, signs };
}
