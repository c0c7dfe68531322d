import type { Locale } from '../locale.ts';

/** One sentence in the three languages; `{name}` is filled in. */
export type Sentence = Readonly<Record<Locale, string>>;

/** Fills a sentence. Values are inserted as they are: escape what comes from outside. */
export function say(
  sentence: Sentence,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
