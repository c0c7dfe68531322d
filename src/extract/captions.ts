import { givenNames, notName } from './latin.ts';
import { mostlyHan, plainLatin } from './latin-names.ts';
import type { Proof } from './proofs.ts';
import type { Unit } from './text.ts';

/** Names in captions that were left in English: a known given name and one or two more words, nobody's credit. */

const WORD = "\\p{Lu}[\\p{Script=Latin}'’-]*\\p{Ll}";
const PARTICLE = '(?:(?:de|van|von|al|bin|da|el|der) )?';
const NAME = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@#/_.&'’-])(?:\\p{Lu}\\. )?${WORD}(?: \\p{Lu}\\.){0,2} ${PARTICLE}${WORD}(?: ${WORD})?(?![\\p{Script=Latin}\\p{N}@/_&-]| \\p{Lu})`,
  'gu',
);
/** Photo by …, Illustration: …, / … / */
const CREDITED =
  /(?:\b(?:photo\w*|illustrations?|images?|pictures?|sources?|credits?|courtesy|creators?)\b[^.]{0,24}|\b(?:by|from|via) |[/|©:] ?)$/iu;
const CREDITING = /^(?: ?[/|]| on Unsplash| via | for )/u;
/** Given names that are places as well. */
const PLACES = new Set(
  'victoria georgia austin paris jordan charlotte florence sydney adelaide carolina virginia houston dallas lincoln'.split(
    ' ',
  ),
);

export function findCaptionNames({ paragraph, work, source }: Unit): Proof[] {
  if (paragraph > -2 || !/\p{Lu}\p{Ll}/u.test(work) || mostlyHan(work)) return [];
  const out: Proof[] = [];
  for (const match of work.matchAll(NAME)) {
    const start = match.index;
    const form = match[0].replace(/['’]s$/u, '');
    const end = start + form.length;
    const words = form.split(' ');
    const given = plainLatin(words.find((word) => !word.endsWith('.')) ?? '');
    // Marie Antoinette-themed
    if (/-\p{Ll}{5}/u.test(form)) continue;
    if (!givenNames.has(given) || PLACES.has(given) || words.some((word) => notName.has(word.toLowerCase()))) continue;
    if (CREDITED.test(work.slice(Math.max(0, start - 40), start)) || CREDITING.test(work.slice(end, end + 12)))
      continue;
    out.push({ paragraph, start, end, form, cue: 'english', en: source.slice(start, end), sure: true });
  }
  return out;
}
