import type { CommandData, CommandOption, Localised, Subcommand } from '../command.ts';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../locale.ts';

/** Everything Discord shows in three languages: the default is English, what every other language sees. */
export interface Names {
  readonly en: string;
  readonly cn: string;
  readonly tw: string;
}

/** Name and description fields of a command or option. */
export function named(name: string, cn: string, tw: string, description: Names) {
  return {
    name,
    name_localizations: { 'zh-CN': cn, 'zh-TW': tw },
    description: description.en,
    description_localizations: { 'zh-CN': description.cn, 'zh-TW': description.tw },
  } as const;
}

/** The name in a person's language. */
export const nameIn = (of: Localised, locale: Locale): string => of.name_localizations?.[locale] ?? of.name;

/** The description in a person's language; empty where there is none. */
export const descriptionIn = (of: Localised, locale: Locale): string =>
  of.description_localizations?.[locale] ?? of.description ?? '';

/** All names something can be typed by. */
export const namesOf = (of: Pick<Localised, 'name' | 'name_localizations'>): readonly string[] => [
  of.name,
  ...Object.values(of.name_localizations ?? {}),
];

/** A subcommand with its options. */
export function subcommand(
  name: string,
  cn: string,
  tw: string,
  description: Names,
  options: readonly CommandOption[] = [],
): Subcommand {
  return { type: 1, ...named(name, cn, tw, description), options };
}

/** Works in servers, in direct messages with the bot, and anywhere as a user-installed app. */
export const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] } as const satisfies Partial<CommandData>;
/** Works in servers only. */
export const SERVERS = { contexts: [0], integration_types: [0] } as const satisfies Partial<CommandData>;

/** Manage Server, as Discord's permission number in decimal. */
export const MANAGE_SERVER = '32';

/** The languages, each named in itself. */
export const LANGUAGES = LOCALES.map((locale) => ({ name: LANGUAGE_NAMES[locale], value: locale }));

/** `private: true` makes any answer visible to the asker alone. */
export const PRIVATE: CommandOption = {
  type: 5,
  ...named('private', '私密', '私密', {
    en: 'Show the answer to me alone',
    cn: '只让我看到答案',
    tw: '只讓我看到答案',
  }),
};

/** Which article. */
export const ARTICLE_ID: CommandOption = {
  type: 3,
  ...named('id', '编号', '編號', { en: 'The article’s id', cn: '文章编号', tw: '文章編號' }),
  required: true,
  max_length: 40,
};

/** Articles in one answer. */
export const COUNT: CommandOption = {
  type: 4,
  ...named('count', '数量', '數量', {
    en: 'How many, 1–10; 5 by default',
    cn: '几篇，1–10，默认 5',
    tw: '幾篇，1–10，預設 5',
  }),
  min_value: 1,
  max_value: 10,
};
export const DEFAULT_COUNT = 5;

/** The page of a long list; buttons use it. */
export const PAGE: CommandOption = {
  type: 4,
  ...named('page', '页', '頁', { en: 'Page, from 1', cn: '第几页', tw: '第幾頁' }),
  min_value: 1,
  max_value: 400,
};

export const OUTLET: CommandOption = {
  type: 3,
  ...named('outlet', '媒体', '媒體', { en: 'Only this outlet', cn: '只看这家媒体', tw: '只看這家媒體' }),
  autocomplete: true,
  max_length: 100,
};
