import { extractPeople } from '../../src/extract/people.ts';
import type { Extraction } from '../../src/person.ts';

/** What is found in an article of these paragraphs, known names of the archive left out. */
export function extract(...paragraphs: string[]): Extraction {
  return extractPeople({
    title: '',
    author: null,
    editor: null,
    translator: null,
    image: null,
    captions: [],
    paragraphs,
  });
}

/** Surfaces of the people that are subjects of the text, in order of first mention, each once. */
export function named(...paragraphs: string[]): string[] {
  return [...new Set(extract(...paragraphs).mentions.map((mention) => mention.text))];
}

/** Offices by the person's name. */
export function offices(...paragraphs: string[]): Record<string, string[]> {
  const found = extract(...paragraphs);
  const out: Record<string, string[]> = {};
  for (const role of found.roles) {
    const name = found.people.find((person) => person.key === role.person)?.name ?? '';
    out[name] = [...(out[name] ?? []), role.text];
  }
  return out;
}

/** Each quotation's text with the name of its speaker, or null. */
export function said(...paragraphs: string[]): [string, string | null][] {
  const found = extract(...paragraphs);
  return found.quotations.map((quote) => [
    quote.text,
    found.people.find((person) => person.key === quote.person)?.name ?? null,
  ]);
}
