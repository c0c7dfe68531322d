import { fold } from './fold.ts';
import { pastedTitle } from './pasted-title.ts';
import { type Period, readPeriod } from './period.ts';
import { tokensOf } from './tokenizer.ts';

/**
 * One line a person typed, read as a search. Words are all required, in any order; `"…"` `“…”` `「…」` keep words together
 * and switch off other forms; `-word` excludes; `|` or `OR` between two words asks for either; fields narrow.
 *
 *     雷蒙多 "出口管制" -芯片 关税|贸易战 来源:VOA after:2023-08
 *
 * Nothing is ever an error: what cannot be read as syntax is searched as words, and a note says so.
 */

/** Something to look for, as typed. */
export interface Term {
  readonly text: string;
  /** Quoted: exactly these characters, without other forms of a name and without near matches. */
  readonly exact: boolean;
  /** Only in titles. */
  readonly inTitle: boolean;
  /** `fent*`: the last word may go on. */
  readonly prefix: boolean;
}

/** What was not read the way it may have been meant; `text` is the part in question. present/ words it. */
export interface Note {
  readonly code:
    | 'unclosed_quote'
    | 'bad_date'
    | 'unknown_field'
    | 'empty_field'
    | 'lone_operator'
    | 'parentheses'
    | 'bar_in_title'
    | 'too_long';
  readonly text: string;
}

export interface Query {
  /** Every clause must be met; a clause is met by any of its terms. */
  readonly clauses: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
  /** Publishers, as typed: any of them; `excludedOutlets`: none of them. */
  readonly outlets: readonly string[];
  readonly excludedOutlets: readonly string[];
  readonly authors: readonly string[];
  /** Published at this time or later / before this time: ISO 8601 in UTC, or null. */
  readonly after: string | null;
  readonly before: string | null;
  readonly notes: readonly Note[];
}

/** Longest line read, in UTF-16 code units; more is cut off and noted. */
export const LONGEST_QUERY = 300;

type Field = 'outlet' | 'author' | 'title' | 'after' | 'before' | 'on';
const NAMES: Readonly<Record<Field, string>> = {
  outlet: 'outlet source site 来源 媒体',
  author: 'author by 作者 记者',
  title: 'title intitle 标题',
  after: 'after since from 之后 以后 自从',
  before: 'before until 之前 以前',
  on: 'on during date 日期 时间',
};
const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as Field] as const)),
);

/** Opening quotation mark → what may close it. Straight and curly marks stand for each other: pages get them wrong too. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"“”＂„',
  '“': '"“”＂„',
  '”': '"“”＂„',
  '＂': '"“”＂„',
  '„': '"“”＂„',
  '「': '」',
  '『': '』',
};

/** A piece of the line. `field` is what stood before the colon; `quoted` a phrase; `or` an operator. */
interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  readonly minus: boolean;
  readonly field: string | null;
  readonly or: boolean;
}

/** What separates words inside an unquoted piece; `3.5`, `1,234`, `COVID-19`, `AT&T`, `Ma’ariv` and name dots stay together. */
const BREAKS =
  /(?<=\d),(?!\d{3})|(?<!\d)[,]+|[\s;:!?()[\]{}<>|~^=\\"$`*，。、；：！？（）【】《》〈〉「」『』“”…—～｜–]+|(?<![\p{L}\p{N}])[-'’./&_+#@%·]+|[-'’./&_+@·]+(?![\p{L}\p{N}])/u;

function hasTokens(text: string): boolean {
  return tokensOf(fold(text)) !== '';
}

class Reader {
  readonly #line: string;
  #at = 0;
  readonly notes: Note[] = [];

  constructor(line: string) {
    this.#line = line;
  }

  note(code: Note['code'], text: string): void {
    if (this.notes.length < 8) this.notes.push({ code, text: text.slice(0, 60) });
  }

  #spaces(): void {
    while (/\s/.test(this.#line[this.#at] ?? '')) this.#at++;
  }

  /** The inside of the quotation that opens here, or null (and a note) where it never closes. */
  #quotation(): string | null {
    const closing = QUOTES[this.#line[this.#at] ?? ''];
    if (closing === undefined) return null;
    for (let end = this.#at + 1; end < this.#line.length; end++) {
      if (!closing.includes(this.#line[end] ?? '')) continue;
      const inside = this.#line.slice(this.#at + 1, end);
      this.#at = end + 1;
      return inside;
    }
    this.note('unclosed_quote', this.#line.slice(this.#at));
    this.#at++;
    return null;
  }

  /** Unquoted characters up to a space, a bar or a quotation mark. */
  #bare(): string {
    const start = this.#at;
    while (this.#at < this.#line.length && !/[\s|｜]/.test(this.#line[this.#at] ?? '')) {
      if (QUOTES[this.#line[this.#at] ?? ''] !== undefined) break;
      this.#at++;
    }
    return this.#line.slice(start, this.#at);
  }

  #field(): string | null {
    const found = /^(\p{Script=Han}{2}|[A-Za-z]{2,10})[:：](?!\/\/)/u.exec(this.#line.slice(this.#at, this.#at + 12));
    const name = found?.[1];
    if (name === undefined || (!FIELDS.has(fold(name)) && /\p{Script=Han}/u.test(name))) return null;
    this.#at += name.length + 1;
    return name;
  }

  next(): Piece | null {
    this.#spaces();
    if (this.#at >= this.#line.length) return null;
    const char = this.#line[this.#at] ?? '';
    if (/[|｜]/.test(char)) {
      while (/[|｜]/.test(this.#line[this.#at] ?? '')) this.#at++;
      return { text: char, quoted: false, minus: false, field: null, or: true };
    }
    const minus = /[-－−]/.test(char) && /[^\s|｜\-－−]/.test(this.#line[this.#at + 1] ?? ' ');
    if (minus) this.#at++;
    const field = this.#field();
    if (field !== null) this.#spaces();
    const inside = this.#quotation();
    if (inside !== null) return { text: inside, quoted: true, minus, field, or: false };
    const text = this.#bare();
    const or = !minus && field === null && (text === 'OR' || text === '或者');
    return { text, quoted: false, minus, field, or };
  }
}

/** The words of an unquoted piece, each a term of its own. */
function wordsOf(text: string, inTitle: boolean): Term[] {
  const words = text.split(BREAKS).filter(hasTokens);
  const open = /[A-Za-z0-9]\*$/.test(text);
  return words.map((word, i) => ({ text: word, exact: false, inTitle, prefix: open && i === words.length - 1 }));
}

/** The same search with nothing in its line but words: no phrases, no operators, no exclusions. */
export function plainWords(query: Query, line: string): Query {
  const clauses = wordsOf(line.slice(0, LONGEST_QUERY), false).map((term) => [{ ...term, prefix: false }]);
  return { ...query, clauses, excluded: [] };
}

/** Reads `line`; `now` is what relative dates count from. */
export function parseQuery(line: string, now: Date): Query {
  // Control characters, byte order marks and lone surrogates are accidents; those that are not white space leave no gap.
  const clean = line.replace(/(?:[\p{Cs}\ufffd]|[^\S\ufeff])+/gu, ' ').replace(/[\p{Cc}\ufeff]+/gu, '');
  const title = pastedTitle(clean);
  const reader = new Reader((title ?? clean).slice(0, LONGEST_QUERY));
  if (title !== null) reader.note('bar_in_title', '|');
  if (clean.length > LONGEST_QUERY) reader.note('too_long', clean.slice(0, 40));

  const clauses: Term[][] = [];
  const excluded: Term[] = [];
  const outlets: string[] = [];
  const excludedOutlets: string[] = [];
  const authors: string[] = [];
  let after: string | null = null;
  let before: string | null = null;
  /** An OR waits for its right side. */
  let either = false;
  let sawOr = false;

  const addTerms = (terms: readonly Term[], minus: boolean): void => {
    if (terms.length === 0) return;
    if (minus) {
      excluded.push(...terms);
      return;
    }
    const [first, ...rest] = terms;
    if (first === undefined) return;
    const last = clauses.at(-1);
    if (either && last) last.push(first);
    else clauses.push([first]);
    either = false;
    for (const term of rest) clauses.push([term]);
  };

  const narrow = (name: Field, piece: Piece): boolean => {
    const value = piece.text.trim();
    if (name === 'outlet' || name === 'author') {
      const values = piece.quoted ? [value] : value.split(/[,，、]/).filter(hasTokens);
      if (name === 'author' && piece.minus) return false;
      (name === 'author' ? authors : piece.minus ? excludedOutlets : outlets).push(...values);
      return values.length > 0;
    }
    const period: Period | null = readPeriod(value, now);
    if (period === null || piece.minus) {
      reader.note('bad_date', value);
      return false;
    }
    if (name !== 'before') after = after === null || period.start > after ? period.start : after;
    const end = name === 'before' ? period.start : name === 'on' ? period.end : null;
    if (end !== null) before = before === null || end < before ? end : before;
    return true;
  };

  for (let piece = reader.next(); piece !== null; piece = reader.next()) {
    if (piece.or) {
      sawOr = true;
      if (clauses.length === 0 || either) reader.note('lone_operator', piece.text);
      else either = true;
      continue;
    }
    const name = piece.field === null ? null : FIELDS.get(fold(piece.field));
    if (name === undefined) reader.note('unknown_field', `${piece.field}:`);
    if (name && name !== 'title') {
      if (piece.text.trim() === '') reader.note('empty_field', `${piece.field}:`);
      else if (narrow(name, piece)) continue;
    }
    if (piece.text === 'AND' || piece.text === '&&') continue;
    const read = name === undefined ? `${piece.field} ${piece.text}` : piece.text;
    if (piece.quoted && name !== undefined) {
      if (hasTokens(read))
        addTerms([{ text: read, exact: true, inTitle: name === 'title', prefix: false }], piece.minus);
    } else addTerms(wordsOf(read, name === 'title'), piece.minus);
  }
  if (either) reader.note('lone_operator', '|');
  if (sawOr && /[(（]/.test(clean)) reader.note('parentheses', '( )');
  return { clauses, excluded, outlets, excludedOutlets, authors, after, before, notes: reader.notes };
}
