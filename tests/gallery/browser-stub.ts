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
};
