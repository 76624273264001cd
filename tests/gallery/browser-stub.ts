import english from '../../public/_locales/en/messages.json';
import indonesian from '../../public/_locales/id/messages.json';
import chinese from '../../public/_locales/zh_CN/messages.json';

const locales: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>> = {
  en: english,
  id: indonesian,
  'zh-CN': chinese,
};
const language = new URLSearchParams(location.search).get('locale') ?? 'en';
const messages = locales[language] ?? locales.en;

const silent = { addListener: () => {}, removeListener: () => {} };

/** As much of the extension API as the pages need, for a page that is none of an extension. */
export const browser = {
  i18n: {
    getUILanguage: () => (language === 'en' ? 'en-GB' : language),
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (messages?.[key]?.message ?? '').replace(
        /\$(\d)/gu,
        (_, place) => substitutions[Number(place) - 1] ?? '',
      ),
  },
  storage: { local: { get: async () => ({}), set: async () => {} }, onChanged: silent },
  permissions: {
    // The second sample site lost its access.
    contains: async ({ origins }: { readonly origins: readonly string[] }) => !origins[0]?.includes('kabar'),
    request: async () => true,
    onAdded: silent,
    onRemoved: silent,
  },
  commands: {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+K' },
      { name: 'save-article', description: messages?.commandSave?.message ?? '', shortcut: 'Alt+Shift+S' },
      { name: 'next-finding', description: messages?.menuSavePage?.message ?? '', shortcut: '' },
    ],
  },
  tabs: { create: async () => {} },
};
