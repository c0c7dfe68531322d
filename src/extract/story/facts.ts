import { HAPPENINGS } from '../data/happenings.ts';
import { ACTORS, PROVINCES, TOWNS } from '../data/places.ts';
import { canonical } from './terms.ts';

/** What a word of a report names. Conflicts are looked for within one kind: a town lies in a province. */
export type Kind = 'happening' | 'actor' | 'province' | 'town';

/** A listed word in a text; all forms of one thing have one `id`. */
export interface Fact {
  readonly kind: Kind;
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly word: string;
  readonly kind: Kind;
  readonly id: number;
}

const byStart = new Map<string, Entry[]>();
let things = 0;

function add(kind: Kind, forms: readonly string[]): void {
  const id = things++;
  for (const word of forms.map(canonical)) {
    const start = word.slice(0, 1);
    byStart.set(start, [...(byStart.get(start) ?? []), { word, kind, id }]);
  }
}

for (const line of HAPPENINGS.trim().split('\n')) add('happening', line.split(' '));
for (const [kind, list] of [
  ['actor', ACTORS],
  ['province', PROVINCES],
  ['town', TOWNS],
] as const)
  for (const forms of list.split(' ')) add(kind, forms.split('|'));
for (const entries of byStart.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** The listed words of canonical text, in order; the longest where several begin. */
export function factsOf(text: string): Fact[] {
  const found: Fact[] = [];
  for (let start = 0; start < text.length; start++) {
    const entry = byStart.get(text[start] ?? '')?.find(({ word }) => text.startsWith(word, start));
    if (entry === undefined) continue;
    const end = start + entry.word.length;
    found.push({ kind: entry.kind, id: entry.id, start, end });
    start = end - 1;
  }
  return found;
}
