import { ends, isPreposition } from './chinese.ts';
import { figureMatcher, figureOf } from './figures.ts';
import { familyForms, formsOf } from './forms.ts';
import { type Match, NameMatcher, tripleOf } from './matcher.ts';
import { type Candidate, cueBeside, type Ground, stands } from './name-edge.ts';
import type { Proof } from './proofs.ts';
import type { Span } from './speech.ts';
import { looksChinese } from './surnames.ts';
import { grouped, type Unit } from './text.ts';
import { isChannel, isFirmInLatin, isPlace, isThing } from './things.ts';
import { pairAt } from './words.ts';

/** Where names known from the article, from the archive or to everybody stand in the article. */

/** Names the archive has proven in other articles. */
export interface KnownNames {
  readonly matcher: NameMatcher;
}

export const NOTHING_KNOWN: KnownNames = { matcher: new NameMatcher() };

export interface Found {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly ground: Ground;
}
/** Every mention in `units`, in order and without overlaps. */
export function findMentions(units: readonly Unit[], proofs: readonly Proof[], known: KnownNames): Found[] {
  const forms = formsOf(proofs);
  const families = familyForms(forms);
  const matcher = new NameMatcher([...forms.keys(), ...families.keys()]);
  const provenIn = grouped(proofs);
  const out: Found[] = [];
  const cued = new Set<string>();
  const search: Search = { forms, families, matcher, known, things: new Set(), firms: new Set() };
  for (const { work, paragraph } of units) {
    const proven = provenIn.get(paragraph) ?? [];
    for (let i = 0; i < work.length; ) {
      const match = bestAt(work, i, proven, search);
      if (match === null) {
        i++;
        continue;
      }
      const { start, end, name, ground } = match;
      if (ground === 'article' || cueBeside(work, start, end)) cued.add(name);
      out.push({ paragraph, start, end, form: name, ground });
      i = end;
    }
  }
  // 阿萨德空军基地, 位于奥斯汀的工厂: where nothing else speaks for a person, the bare form is the place as well; but who is
  // widely known and named again and again is not the tower called after him.
  const often = (form: string) => figureOf(form) !== null && out.filter((one) => one.form === form).length >= OFTEN;
  const found = new Set(out.map(({ form }) => form));
  // 山本 only where 山本康平 is named indeed.
  const isOfNobody = (form: string): boolean => {
    const whole = families.get(form);
    return whole !== undefined && figureOf(form) === null && !found.has(whole);
  };
  return out.filter(
    ({ form }) =>
      !search.firms.has(form) && !isOfNobody(form) && (!search.things.has(form) || cued.has(form) || often(form)),
  );
}

const OFTEN = 3;

interface Search {
  readonly forms: ReadonlyMap<string, readonly Proof[]>;
  /** Japanese family names alone, with the name in full. */
  readonly families: ReadonlyMap<string, string>;
  readonly matcher: NameMatcher;
  readonly known: KnownNames;
  /** Foreign forms met as the name of a place or a thing. */
  readonly things: Set<string>;
  /** Names in Latin letters met as a firm's: they are nobody's in the article. */
  readonly firms: Set<string>;
}

/** The name that stands at `i`; `proven` are the places the paragraph proves one at. */
function bestAt(work: string, i: number, proven: readonly Span[], search: Search): Candidate | null {
  const pair = pairAt(work, i);
  if (!search.known.matcher.mayBegin(pair) && !figureMatcher.mayBegin(pair) && !search.matcher.mayBegin(pair))
    return null;
  const triple = tripleOf(pair, work, i);
  const { matcher, known } = search;
  if (!known.matcher.mayHold(pair, triple) && !figureMatcher.mayHold(pair, triple) && !matcher.mayHold(pair, triple))
    return null;
  const own = matcher.at(work, i);
  const widely = figureMatcher.at(work, i);
  const elsewhere = known.matcher.at(work, i);
  if (own.length + widely.length + elsewhere.length === 0 || isPreposition(work, i)) return null;
  const candidates = [
    ...candidatesFor(own, 'article'),
    ...candidatesFor(widely, 'figure'),
    ...candidatesFor(elsewhere, 'archive'),
  ];
  candidates.sort((a, b) => b.end - a.end);
  for (const match of candidates) {
    const isProven = proven.some(({ start, end }) => start === match.start && end === match.end);
    const thing = isThing(work, match);
    const other = (thing || isPlace(work, match)) && !looksChinese(match.name);
    if (other || isChannel(work, match.end)) search.things.add(match.name);
    if (thing && match.name.includes(' ') && isFirmInLatin(work, match.start, match.end)) search.firms.add(match.name);
    // 伊丽莎白女王号 is no 伊丽莎白 either.
    if (thing) return null;
    // 加藤|六月 where 加藤胜信 is named as well
    const alone = match.ground === 'article' && search.families.has(match.name);
    if (alone && !ends(work, match.end)) continue;
    if (
      isProven ||
      (stands(work, match, search.forms.get(match.name)?.length ?? 0) && !overlapped(work, match, search))
    )
      return match;
  }
  return null;
}

function candidatesFor(matches: readonly Match[], ground: Ground): Candidate[] {
  return matches.map(({ start, end, name }) => ({ start, end, name, ground }));
}

/** 但|丁宝桢: a name the article proves begins inside and goes on behind. */
function overlapped(work: string, { start, end, ground }: Candidate, search: Search): boolean {
  if (ground === 'article') return false;
  for (let i = start + 1; i < end; i++) {
    if (search.matcher.at(work, i).some((other) => other.end > end)) return true;
  }
  return false;
}
