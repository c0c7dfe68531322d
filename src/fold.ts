import characters from 'opencc-js/dict/TSCharacters';

/**
 * Folding makes one spelling out of many, for matching only: traditional → simplified, full width → half width, upper →
 * lower case, Latin without diacritics, no name dots between Han characters, no invisible characters. The index and
 * every query go through this one function; what people read is always the source's own text.
 *
 * It works character by character and is idempotent: the raw OpenCC table is not (麼→么→幺), so each entry is followed
 * to its end once, here.
 */

/** OpenCC's table: entries separated by `|`, each "traditional simplified [alternatives]". */
const simplified = new Map<string, string>(
  characters.split('|').map((entry) => {
    const [from = '', to = from] = entry.split(' ');
    return [from, to];
  }),
);

/** Zero-width characters, bidi controls, variation selectors, soft hyphens: they carry no meaning for a search. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Scripts whose accents are dropped; elsewhere a mark (か / が) makes another letter. */
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const HAN = /\p{Script=Han}/u;
/** Dots that stand inside transliterated names. */
const NAME_DOTS = new Set('·‧•・．∙⋅･');

export function isHan(char: string): boolean {
  return HAN.test(char);
}

function simplify(char: string): string {
  let now = char;
  for (let steps = 0; steps < 8; steps++) {
    const next = simplified.get(now);
    if (next === undefined || next === now) return now;
    now = next;
  }
  // A cycle in the table: the smallest member stands for all of it.
  const cycle = [now];
  for (let next = simplified.get(now); next !== undefined && next !== now; next = simplified.get(next))
    cycle.push(next);
  return cycle.sort()[0] ?? char;
}

function foldOne(char: string): string {
  if (INVISIBLE.test(char)) return '';
  let text = char.normalize('NFKC').toLowerCase();
  if (ACCENTED.test(text)) text = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  let out = '';
  for (const one of text) out += simplify(one);
  return out;
}

const cache = new Map<number, string>();

function foldCodePoint(code: number): string {
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = String.fromCodePoint(code);
    // One pass can expose another (a compatibility form of a traditional character): follow it to the end.
    for (let before = ''; before !== folded; ) {
      before = folded;
      folded = [...before].map(foldOne).join('');
    }
    cache.set(code, folded);
  }
  return folded;
}

/** Folded text, and for each of its UTF-16 code units where in the source it came from. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the source offset of folded unit i; `at[text.length]` is the source's length. */
  readonly at: Int32Array;
}

function isDroppedDot(source: string, offset: number, char: string): boolean {
  if (!NAME_DOTS.has(char)) return false;
  const before = source.slice(Math.max(0, offset - 2), offset).match(/.$/su)?.[0] ?? '';
  const after = source.slice(offset + 1, offset + 3).match(/^./su)?.[0] ?? '';
  return HAN.test(before) && HAN.test(after);
}

/** Folds `source` and keeps the way back to it. */
export function foldMapped(source: string): Folded {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; ) {
    const code = source.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const char = width === 1 ? (source[i] ?? '') : source.slice(i, i + 2);
    const folded = isDroppedDot(source, i, char) ? '' : foldCodePoint(code);
    for (let k = 0; k < folded.length; k++) at.push(i);
    text += folded;
    i += width;
  }
  at.push(source.length);
  return { text, at: Int32Array.from(at) };
}

/** Folds `source`; the same as `foldMapped(source).text`, faster. */
export function fold(source: string): string {
  let text = '';
  for (let i = 0; i < source.length; ) {
    const code = source.codePointAt(i) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (!(width === 1 && NAME_DOTS.has(source[i] ?? '') && isDroppedDot(source, i, source[i] ?? ''))) {
      text += cache.get(code) ?? foldCodePoint(code);
    }
    i += width;
  }
  return text;
}
