import { parseHtml } from '../../utils/article/parse-html.ts';
import type { OffscreenCalls } from '../../utils/messages.ts';
import { handle } from '../../utils/messaging/handle.ts';

handle<OffscreenCalls>('offscreen', { extractHtml: async (html, url) => parseHtml(html, url) });
