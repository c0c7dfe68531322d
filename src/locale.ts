/** The languages Xunwen speaks. English is what every other Discord language sees. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  'en-US': 'English',
};

/** The locale to answer in for any language tag a client sends. */
export function toLocale(tag: string | null | undefined): Locale {
  const folded = (tag ?? '').toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/.test(folded)) return 'zh-TW';
  return folded.startsWith('zh') ? 'zh-CN' : 'en-US';
}
