import { ALIASES } from './data/aliases.ts';
import { fold } from './fold.ts';
import { tokensOf } from './tokenizer.ts';

/** All forms of one name or term, as they are shown. */
export type AliasEntry = readonly string[];

/** Which forms mean the same. Every form belongs to one entry, so expansion never goes on from form to form. */
export interface Aliases {
  readonly entries: readonly AliasEntry[];
  /** The entry a form belongs to, whatever its script, width, case or dots; undefined for any other text. */
  of(form: string): AliasEntry | undefined;
  /** The longest form that begins at `start` of folded `text`, with its entry; undefined where none does. */
  at(text: string, start: number): { readonly length: number; readonly entry: AliasEntry } | undefined;
  /** Words in the longest form that has several (`Robert F. Kennedy Jr.`: 4). */
  readonly longest: number;
}

/** Two forms are one when their tokens are: `Covid 19` and `COVID-19`, `吉娜·雷蒙多` and `吉娜雷蒙多`. */
export function aliasKey(form: string): string {
  return tokensOf(fold(form));
}

/** One entry a line, forms separated by `|`; empty lines and lines that begin with `#` are skipped. */
export function parseAliases(text: string): AliasEntry[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((form) => form.trim()));
}

/**
 * What is wrong with a table, one sentence each: a form of one character, a form without letters, an entry with less than
 * two forms, two forms that are the same after folding, a form in two entries.
 */
export function checkAliases(entries: readonly AliasEntry[]): string[] {
  const wrong: string[] = [];
  const owners = new Map<string, AliasEntry>();
  for (const entry of entries) {
    if (entry.length < 2) wrong.push(`“${entry.join(' | ')}” has less than two forms`);
    for (const form of entry) {
      const key = aliasKey(form);
      if ([...fold(form)].length < 2 || key === '') wrong.push(`“${form}” is too short to be a form`);
      const owner = owners.get(key);
      if (owner === entry)
        wrong.push(`“${form}” is in “${entry.join(' | ')}” twice: script, case and dots make no form`);
      else if (owner !== undefined) wrong.push(`“${form}” is in two entries: “${owner[0]}” and “${entry[0]}”`);
      owners.set(key, entry);
    }
  }
  return wrong;
}

/** Builds the table; `extra` entries are the operator's: one that shares a form with a known entry extends that entry. */
export function createAliases(base: readonly AliasEntry[], extra: readonly AliasEntry[] = []): Aliases {
  const entries = base.map((entry) => [...entry]);
  const known = new Map(entries.flatMap((entry) => entry.map((form) => [aliasKey(form), entry] as const)));
  for (const entry of extra) {
    const shared = entry.map((form) => known.get(aliasKey(form))).find((owner) => owner !== undefined);
    const target = shared ?? [];
    if (shared === undefined) entries.push(target);
    for (const form of entry) {
      // A form that another entry owns stays there: no chains.
      if (known.has(aliasKey(form))) continue;
      known.set(aliasKey(form), target);
      target.push(form);
    }
  }
  const byStart = new Map<string, { text: string; entry: AliasEntry }[]>();
  for (const entry of entries) {
    for (const form of entry) {
      const text = fold(form);
      const start = text.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), { text, entry }]);
    }
  }
  for (const forms of byStart.values()) forms.sort((a, b) => b.text.length - a.text.length);
  /** Asked first: at most places of a text no form begins. */
  const first = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)));
  return {
    entries,
    of: (form) => known.get(aliasKey(form)),
    at(text, start) {
      if (!first.has(text.charCodeAt(start))) return undefined;
      const found = byStart.get(text.slice(start, start + 2))?.find((form) => text.startsWith(form.text, start));
      return found === undefined ? undefined : { length: found.text.length, entry: found.entry };
    },
    longest: Math.max(1, ...entries.flat().map((form) => form.split(/\s+/).length)),
  };
}

/** The project's own entries (src/data/aliases.ts). */
export function curatedAliases(): AliasEntry[] {
  return parseAliases(ALIASES);
}
