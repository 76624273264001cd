import { browser } from 'wxt/browser';
import { type Outcome, success } from '../../utils/errors.ts';
import type { Notice } from '../../utils/messages.ts';

/** How long a word on the page stays, in milliseconds; a failure has two sentences to read. */
const staysFor = { word: 5000, failure: 12_000 } as const;
/** Longest shown part of a title or passage, in characters. */
const longestTitle = 120;

type Style = Partial<CSSStyleDeclaration>;

/** Styles are set one by one: a page's content security policy has no say in them. */
function element(style: Style, text = ''): HTMLDivElement {
  const created = document.createElement('div');
  Object.assign(created.style, style);
  created.textContent = text;
  return created;
}

const message = (key: string) => browser.i18n.getMessage(key as 'extensionName') || key;

/** What is said, and below it what it is about or what to do next. */
function words(notice: Notice): readonly [word: string, more: string] {
  if (notice.kind === 'failure') {
    const name = notice.reason.replaceAll('-', '_');
    return [message(`reason_${name}`), message(`nextStep_${name}`)];
  }
  const title = [...notice.title];
  const shown = title.length > longestTitle ? `${title.slice(0, longestTitle).join('')}…` : notice.title;
  return [message(`notice_${notice.kind}`), shown];
}

function card(notice: Notice): HTMLElement {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const failed = notice.kind === 'failure';
  const [word, more] = words(notice);
  const box = element({
    padding: '12px 16px',
    borderRadius: '6px',
    borderInlineStart: `4px solid ${failed ? '#b3261e' : '#8a1c2b'}`,
    background: dark ? '#1d1b19' : '#fffdf8',
    color: dark ? '#f1ece4' : '#23201c',
    boxShadow: '0 4px 20px rgb(0 0 0 / 25%)',
    font: '15px/1.4 Georgia, "Noto Serif", "Songti SC", serif',
    overflowWrap: 'anywhere',
  });
  box.append(
    element({ fontWeight: '600' }, word),
    element({ fontSize: '14px', opacity: '0.85', marginTop: '2px' }, more),
  );
  return box;
}

let leave = () => {};

/** Takes away what is shown, before another script takes over the page. */
export function dismissNotice(): void {
  leave();
}

/**
 * Says a word in a corner of the page, in a closed shadow tree: the page can neither read nor restyle it. The status
 * region stands before its words do, or no screen reader would say them.
 */
export function showNotice(notice: Notice): Outcome<null> {
  leave();
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; max-width: min(380px, calc(100vw - 32px));';
  const region = element({});
  region.setAttribute('role', 'status');
  region.lang = browser.i18n.getUILanguage();
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
  requestAnimationFrame(() => region.append(card(notice)));

  const timer = setTimeout(() => leave(), notice.kind === 'failure' ? staysFor.failure : staysFor.word);
  const listening = new AbortController();
  leave = () => {
    clearTimeout(timer);
    listening.abort();
    host.remove();
    leave = () => {};
  };
  const { signal } = listening;
  region.addEventListener('click', () => leave(), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal, capture: true });
  return success(null);
}
