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

/**
 * Spellings of one word the table keeps apart: 接著 / 接着, 答覆 / 答复, 想像 / 想象, 身分 / 身份, rare forms of common characters; and Latin
 * letters whose stroke is no combining mark (Wałęsa, Đặng).
 */
for (const pair of '著着 覆复 藉借 衞卫 甦苏 妳你 牠它 崐昆 搆构 敍叙 戸户 尙尚 姪侄 像象 瞭了 份分 惟唯 账帐 黏粘 姊姐 彷仿 覈核 纔才 łl øo đd ħh ıi'.split(
  ' ',
))
  simplified.set(pair.slice(0, 1), pair.slice(1));

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
  for (let next = simplified.get(now); next !== undefined && next !== cycle[0]; next = simplified.get(next))
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

/** One code point, folded until nothing changes: one pass can expose another (a compatibility form of a traditional character). */
function foldCodePoint(code: number): string {
  let folded = String.fromCodePoint(code);
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = [...before].map(foldOne).join('');
  }
  return folded;
}

/**
 * What a UTF-16 code unit becomes, filled as characters are met: a unit, or one of the marks below. The marks are
 * surrogates, which no folded unit is.
 */
const table = new Uint16Array(0x10000);
const UNKNOWN = 0;
/** Becomes nothing, or more than one unit, or is half of a pair: see `longer`. */
const LONGER = 0xd800;
/** A name dot: dropped between two Han characters, otherwise like any other. */
const DOT = 0xd801;
const longer = new Map<number, string>();

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const folded = foldCodePoint(unit);
  const dot = NAME_DOTS.has(char);
  const simple = !dot && folded.length === 1 && unit !== 0 && (unit & 0xf800) !== 0xd800;
  if (!simple) longer.set(unit, folded);
  const entry = simple ? folded.charCodeAt(0) : dot ? DOT : LONGER;
  table[unit] = entry;
  return entry;
}

function foldLonger(code: number): string {
  let folded = longer.get(code);
  if (folded === undefined) {
    folded = foldCodePoint(code);
    longer.set(code, folded);
  }
  return folded;
}

/** Does a name dot at `next - 1` stand between two Han characters, as seen after folding? */
function joinsNames(before: string, source: string, next: number): boolean {
  if (!HAN.test(before)) return false;
  for (let i = next; i < source.length; ) {
    const code = source.codePointAt(i) ?? 0;
    const folded = foldLonger(code);
    if (folded !== '') return HAN.test(String.fromCodePoint(folded.codePointAt(0) ?? 0));
    i += code > 0xffff ? 2 : 1;
  }
  return false;
}

function lastChar(units: Uint16Array, length: number): string {
  const last = units[length - 1] ?? 0;
  const low = (last & 0xfc00) === 0xdc00 && length > 1;
  return low ? String.fromCharCode(units[length - 2] ?? 0, last) : String.fromCharCode(last);
}

/** Room for folded units, kept between calls: folding is the first thing done to every text of the archive. */
let room = new Uint16Array(1 << 16);
let origin = new Int32Array(1 << 16);

function grow(needed: number): void {
  if (needed <= room.length) return;
  const units = new Uint16Array(needed * 2);
  units.set(room);
  room = units;
  const offsets = new Int32Array(needed * 2);
  offsets.set(origin);
  origin = offsets;
}

/** Folds into `room` (and source offsets into `origin`); returns how many units. */
function foldInto(source: string): number {
  const length = source.length;
  grow(length + 32);
  let out = 0;
  for (let i = 0; i < length; i++) {
    const unit = source.charCodeAt(i);
    let entry = table[unit] ?? 0;
    if (entry === UNKNOWN) entry = learn(unit);
    if (entry !== LONGER && entry !== DOT) {
      origin[out] = i;
      room[out++] = entry;
      continue;
    }
    const at = i;
    if (entry === DOT && out > 0 && joinsNames(lastChar(room, out), source, i + 1)) continue;
    const code = source.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    const folded = foldLonger(code);
    grow(out + folded.length + length - i + 32);
    for (let k = 0; k < folded.length; k++) {
      origin[out] = at;
      room[out++] = folded.charCodeAt(k);
    }
  }
  return out;
}

function text(length: number): string {
  return Buffer.from(room.buffer, 0, length * 2).toString('utf16le');
}

/** Folded text, and for each of its UTF-16 code units where in the source it came from. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the source offset of folded unit i; `at[text.length]` is the source's length. */
  readonly at: Int32Array;
}

/** Folds `source` and keeps the way back to it. */
export function foldMapped(source: string): Folded {
  const length = foldInto(source);
  const at = origin.slice(0, length + 1);
  at[length] = source.length;
  return { text: text(length), at };
}

/** Folds `source`; the same as `foldMapped(source).text`. */
export function fold(source: string): string {
  return text(foldInto(source));
}
