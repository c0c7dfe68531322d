import type { Locale } from '../locale.ts';

/** One sentence in the three languages; `{name}` is filled in, `{name|report|reports}` says how many it is. */
export type Sentence = Readonly<Record<Locale, string>>;

/** Fills a sentence. Values are inserted as they are: escape what comes from outside. */
export function say(
  sentence: Sentence,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[locale].replace(
    /\{(\w+)(?:\|([\w ]+)\|([\w ]+))?\}/g,
    (whole, name: string, one: string | undefined, many: string | undefined) => {
      const value = values[name];
      if (value === undefined) return whole;
      return one === undefined ? String(value) : String(Number(value) === 1 ? one : many);
    },
  );
}
