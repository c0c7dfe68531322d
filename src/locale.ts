/** The languages Xunwen speaks. English is what every other Discord language sees. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/** The locale to answer in for any language tag a client sends. */
export function toLocale(tag: string | null | undefined): Locale {
  const folded = (tag ?? '').toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/.test(folded)) return 'zh-TW';
  return folded.startsWith('zh') ? 'zh-CN' : 'en-US';
}
