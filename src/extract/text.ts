import type { Article } from '../article.ts';
import { fold, isHan } from '../fold.ts';

/**
 * Text to recognise names in: the source with each character folded by itself (src/fold.ts), so that both scripts and
 * widths read alike while every offset stays an offset of the source. Letter case is kept: it tells names from words.
 */

const NAME_DOTS = new Set('·‧•・．∙⋅･');
/** Folded code units; 0 where not looked up yet. */
const table = new Uint16Array(0x10000);

function foldUnit(code: number): number {
  const char = String.fromCharCode(code);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  let out = code;
  if (NAME_DOTS.has(char)) out = 0xb7;
  else if (!surrogate && code > 0x7f) {
    const folded = fold(char);
    // Folding lowers case; a Latin capital stays one.
    if (folded.length === 1 && !/\p{Lu}/u.test(char.normalize('NFKC'))) out = folded.charCodeAt(0);
    else if (folded.length === 1) out = char.normalize('NFKC').charCodeAt(0);
  }
  if (out === 0x2018 || out === 0x2019) out = code;
  table[code] = out;
  return out;
}

/** Code units of the text at hand, as long as the longest met so far, and their bytes. */
let scratch = new Uint16Array(0x4000);
let bytes = Buffer.from(scratch.buffer);

/** Same length as `source`, folded one code unit at a time. */
export function workText(source: string): string {
  const { length } = source;
  if (length > scratch.length) {
    scratch = new Uint16Array(length * 2);
    bytes = Buffer.from(scratch.buffer);
  }
  const codes = scratch;
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    codes[i] = table[code] || foldUnit(code);
  }
  const text = bytes.toString('utf16le', 0, length * 2);
  // An ASCII full stop between Han characters is a name's dot too.
  if (!text.includes('.')) return text;
  const dotted = text.replace(/\.(?<=\p{Script=Han}\.)(?=\p{Script=Han})/gu, '·');
  // J.K.威尔莫: so are those of two initials before Han.
  if (!/\.\p{Lu}\./u.test(dotted)) return dotted;
  return dotted.replace(INITIALS, (initials) => initials.replaceAll('.', '·'));
}

/** The capital and its stop are looked for first: looking behind at every place costs more. */
const INITIALS = /(?=\p{Lu}\.\p{Lu}\.)(?<![\p{Script=Latin}.])(?:\p{Lu}\.){2,3}(?=\p{Script=Han})/gu;

/** A stretch of visible text: the title (-1), a caption (-2, -3, …) or a paragraph (0, 1, …). */
export interface Unit {
  readonly paragraph: number;
  readonly source: string;
  readonly work: string;
}

/** The folded text of each paragraph. */
export type Works = ReadonlyMap<number, string>;

export function worksOf(units: readonly Unit[]): Works {
  const works = new Map<number, string>();
  for (const { paragraph, work } of units) works.set(paragraph, work);
  return works;
}

export function unitsOf(article: Pick<Article, 'title' | 'captions' | 'paragraphs'>): Unit[] {
  const units: Unit[] = [];
  const add = (source: string, paragraph: number): void => {
    units.push({ paragraph, source, work: workText(source) });
  };
  add(article.title, -1);
  for (const [i, caption] of article.captions.entries()) add(caption, -2 - i);
  article.paragraphs.forEach(add);
  return units;
}

/** What stands in an article by its paragraph, in the order given. */
export function grouped<T extends { readonly paragraph: number }>(found: readonly T[]): ReadonlyMap<number, T[]> {
  const out = new Map<number, T[]>();
  for (const one of found) {
    const list = out.get(one.paragraph);
    if (list === undefined) out.set(one.paragraph, [one]);
    else list.push(one);
  }
  return out;
}

/** The code unit at `i`; 0 outside of the text, for a table that is once asked for NaN is slow to read ever after. */
export function codeAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}

const HAN_CODE = new Uint8Array(0x10000);
/** Whether the code unit at `i` is a Han character. */
export function hanAt(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return false;
  const code = text.charCodeAt(i);
  let known = HAN_CODE[code] ?? 0;
  if (known === 0) {
    known = isHan(String.fromCharCode(code)) ? 2 : 1;
    HAN_CODE[code] = known;
  }
  return known === 2;
}
