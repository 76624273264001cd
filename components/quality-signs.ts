import { t } from '../utils/locale.ts';

/** A sign of an article's quality in words; undefined for a sign that has none. */
export function signName(sign: string): string | undefined {
  switch (sign) {
    case 'paywall-marker':
      return t('sign_paywall_marker');
    case 'truncation-marker':
      return t('sign_truncation_marker');
    case 'few-words':
      return t('sign_few_words');
    case 'link-dense':
      return t('sign_link_dense');
    case 'no-date':
      return t('sign_no_date');
    case 'more-pages':
      return t('sign_more_pages');
    case 'live-blog':
      return t('sign_live_blog');
    case 'still-loading':
      return t('sign_still_loading');
    case 'excerpt':
      return t('sign_excerpt');
    default:
      return undefined;
  }
}
