import { outletNamed } from './outlets.ts';

/** What a title copied from a page looks like: a bar in it separates its parts, it does not ask for one of two words. */

const BAR = /[|｜]/;
/** More Han characters in a row than anybody's word. */
const TITLE = /\p{Script=Han}{10}/u;
/** A sentence with a mark inside. */
const SENTENCE = /\p{Script=Han}[，。？！、]\p{Script=Han}/u;
const SENTENCE_LENGTH = 8;
/** Enough before the name of an outlet: `关税 | VOA` may ask for either. */
const HEADLINE = /\p{Script=Han}{6}|(?:\p{L}+\s+){3}\p{L}+/u;
/** `来源:美国之音、法广` is a field. */
const FIELD = /(?<=^|\s)-?(?:\p{Script=Han}{2}|[A-Za-z]{2,10})[:：]\S*/gu;

function isTitle(part: string): boolean {
  return TITLE.test(part) || (SENTENCE.test(part) && (part.match(/\p{Script=Han}/gu) ?? []).length >= SENTENCE_LENGTH);
}

/**
 * A line that is, or holds, a title pasted with its bars, as the words it consists of; the outlet that pages write behind
 * the last bar is left out, since titles are kept without it. Null for any other line.
 */
export function pastedTitle(line: string): string | null {
  if (!BAR.test(line)) return null;
  const parts = line.split(BAR);
  const words = parts.map((part) => part.replace(FIELD, ' ').trim());
  const signed = parts.length > 1 && outletNamed(parts.at(-1) ?? '') !== null;
  const headline = signed && words.slice(0, -1).some((part) => HEADLINE.test(part));
  if (!headline && !words.some(isTitle)) return null;
  return (signed ? parts.slice(0, -1) : parts).join(' ');
}
