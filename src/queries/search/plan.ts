import type { Aliases } from '../../aliases.ts';
import { fold, isHan } from '../../fold.ts';
import type { Query, Term } from '../../query-language.ts';
import { anyOf, ftsPhrase } from '../../store/search.ts';
import { type Needle, needleOf } from './needle.ts';

/** One way to write what a clause asks for. */
export interface Form {
  /** As typed, or as the table of other forms has it. */
  readonly shown: string;
  readonly folded: string;
  /** Its FTS5 phrase. */
  readonly phrase: string;
  readonly needle: Needle;
}

/** Something an article must have: any of the forms. */
export interface Clause {
  readonly typed: string;
  readonly forms: readonly Form[];
  /** Other forms that were added, as shown. */
  readonly added: readonly string[];
  /** Quoted: no near matches. */
  readonly exact: boolean;
  readonly inTitle: boolean;
  /** One Han character: too common for the index, looked for in titles and in the texts of what else matches. */
  readonly single: boolean;
}

export interface Plan {
  readonly clauses: readonly Clause[];
  readonly excluded: readonly Form[];
}

/** More ways to write one clause than this are not added to what was typed. */
const MOST_FORMS = 8;

export function formOf(shown: string, options: { inTitle?: boolean; prefix?: boolean } = {}): Form | null {
  const folded = fold(shown);
  const phrase = ftsPhrase(folded, options);
  return phrase === null ? null : { shown, folded, phrase, needle: needleOf(folded, options.prefix) };
}

function isSingle(folded: string): boolean {
  return [...folded].length === 1 && isHan(folded);
}

/** A long run of Han characters with a known name inside it, once for each other form: 特朗普关税 → 川普关税. */
function insideForms(text: string, aliases: Aliases): string[] {
  const folded = fold(text);
  let variants = [folded];
  for (let at = 0; at < folded.length; ) {
    const found = isHan(folded.slice(at, at + 1)) ? aliases.at(folded, at) : undefined;
    // Two characters in mid-run may belong to two words (美|国会).
    if (found === undefined || found.length === folded.length || (found.length < 3 && at > 0)) at++;
    else {
      const before = folded.slice(at, at + found.length);
      const others = found.entry.map(fold).filter((form) => form !== before && [...form].every(isHan));
      variants = variants.flatMap((variant) => [variant, ...others.map((other) => variant.replace(before, other))]);
      variants = variants.slice(0, MOST_FORMS);
      at += found.length;
    }
  }
  return variants.slice(1);
}

/**
 * The same designation with its hyphen or without: F-16 and F16, COVID19 and COVID-19; null for any other text. Not behind
 * a letter that is a word (a 10-year plan is no A10).
 */
function respelled(text: string): string | null {
  const parts = /^(?![ai]-?\d)([a-z]{1,6})(-?)(\d{1,4})$/i.exec(text);
  return parts === null ? null : `${parts[1]}${parts[2] === '' ? '-' : ''}${parts[3]}`;
}

function otherForms(text: string, aliases: Aliases): readonly string[] {
  const spelling = respelled(text);
  const entry = aliases.of(text) ?? (spelling === null ? undefined : aliases.of(spelling));
  return [...(spelling === null ? [] : [spelling]), ...(entry ?? insideForms(text, aliases))];
}

/** The tokens inside an FTS5 phrase, between spaces. */
function tokensIn(phrase: string): string {
  return ` ${/"([^"]*)"/.exec(phrase)?.[1] ?? ''} `;
}

/** Leaves out forms that contain another one, and forms that are one after folding. */
function distinct(forms: readonly Form[]): Form[] {
  return forms.filter((form, i) => {
    const own = tokensIn(form.phrase);
    return !forms.some((other, k) => {
      const theirs = tokensIn(other.phrase);
      return k !== i && (own === theirs ? k < i : own.includes(theirs) && !other.phrase.endsWith('*'));
    });
  });
}

function clauseOf(
  terms: readonly Term[],
  whole: string | null,
  aliases: Aliases,
  known: (form: Form) => boolean,
): Clause | null {
  const typedForms: Form[] = [];
  const others: Form[] = [];
  for (const term of terms) {
    const text = whole ?? term.text;
    const form = formOf(text, term);
    if (form !== null) typedForms.push(form);
    if (term.exact || term.prefix) continue;
    for (const other of otherForms(text, aliases)) {
      const made = formOf(other, term);
      if (made !== null && made.folded !== form?.folded && known(made)) others.push(made);
    }
  }
  const [first] = terms;
  if (typedForms.length === 0 || first === undefined) return null;
  const forms = distinct([...typedForms, ...others]).slice(0, Math.max(MOST_FORMS, typedForms.length));
  return {
    typed: whole ?? terms.map((term) => term.text).join(' | '),
    forms,
    added: forms.filter((form) => others.includes(form)).map((form) => form.shown),
    exact: terms.every((term) => term.exact),
    inTitle: first.inTitle,
    single: forms.every((form) => isSingle(form.folded)),
  };
}

/**
 * What the index has to find for a query. Neighbouring words that are a name together (Gina Raimondo) become one clause
 * with all its forms; `known` says whether a form stands anywhere in the archive: others are not worth adding.
 */
export function planSearch(query: Query, aliases: Aliases, known: (form: Form) => boolean): Plan {
  const clauses: Clause[] = [];
  for (let i = 0; i < query.clauses.length; ) {
    let taken = 1;
    let whole: string | null = null;
    for (let n = Math.min(aliases.longest, query.clauses.length - i); n > 1 && whole === null; n--) {
      const words = query.clauses.slice(i, i + n);
      const simple = words.every((terms) => terms.length === 1 && terms[0] && !terms[0].exact && !terms[0].prefix);
      const text = words.map((terms) => terms[0]?.text ?? '').join(' ');
      if (simple && words.every((terms) => terms[0]?.inTitle === words[0]?.[0]?.inTitle) && aliases.of(text)) {
        whole = text;
        taken = n;
      }
    }
    const clause = clauseOf(query.clauses[i] ?? [], whole, aliases, known);
    if (clause !== null) clauses.push(clause);
    i += taken;
  }
  const excluded = query.excluded.flatMap((term) => formOf(term.text, term) ?? []);
  return { clauses, excluded };
}

/** The clause as an FTS5 expression. */
export function expressionOf(clause: Clause): string {
  return anyOf(clause.forms.map((form) => form.phrase));
}
