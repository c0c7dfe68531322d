import { ends } from './chinese.ts';
import { inDottedName } from './foreign.ts';
import { heads, isEdge, officeRoots, opensName, wordsLikeSurnames } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { givenCharacters, surnamesAt, typicalGiven } from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { CharSet } from './words.ts';

/**
 * Names without a cue: a family name and a given name that stand, closed on both sides, again and again, or once in
 * characters that hardly ever make anything but names. What one article leaves open, the archive may decide.
 */

/** Family names that also count things (一张照片, 三段路). */
const MEASURES = new CharSet('张段项路万方石成毛包封管房章支');
const NUMERALS = new CharSet('一二三四五六七八九十两几这那每某该半数多百千万亿整');

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
interface Candidate {
  readonly places: Place[];
  /** What follows it, one character each: a name goes with many. */
  readonly followers: Set<string>;
  hard: boolean;
  /** A mark stands on either side of it somewhere. */
  edged: boolean;
}

export function findRecurring(units: readonly Unit[]): Proof[] {
  const candidates = new Map<string, Candidate>();
  for (const unit of units) collect(unit, candidates);
  const out: Proof[] = [];
  for (const [form, candidate] of candidates) {
    if (!accept(form, candidate, candidates)) continue;
    for (const place of candidate.places) out.push({ ...place, form, cue: 'recurring', en: null, sure: false });
  }
  return out;
}

function collect({ work, paragraph }: Unit, into: Map<string, Candidate>): void {
  for (let i = 0; i < work.length - 1; i++) {
    const names = surnamesAt(work, i);
    if (names.length === 0 || !opens(work, i) || inDottedName(work, i)) continue;
    if (wordsLikeSurnames.startsAt(work, i) > 0) continue;
    if (MEASURES.at(work, i) && NUMERALS.at(work, i - 1)) continue;
    for (const { length, kind } of names) {
      if (kind === 'rare') continue;
      for (let given = 1; given <= 2; given++) {
        const end = i + length + given;
        if (!hanAt(work, end - 1) || !ends(work, end) || officeRoots.startsAt(work, i + 1) > 1) continue;
        const form = work.slice(i, end);
        if (!givenCharacters.hasAll(form.slice(length))) continue;
        const candidate = into.get(form) ?? { places: [], followers: new Set<string>(), hard: false, edged: false };
        candidate.places.push({ paragraph, start: i, end });
        candidate.followers.add(hanAt(work, end) ? (work[end] ?? '') : '.');
        if (isEdge(work, i - 1) || heads.endsAt(work, i) > 1) candidate.hard = true;
        if (isEdge(work, i - 1) && isEdge(work, end)) candidate.edged = true;
        into.set(form, candidate);
      }
    }
  }
}

function opens(work: string, i: number): boolean {
  return isEdge(work, i - 1) || opensName(work, i) || heads.endsAt(work, i) > 0;
}

function accept(
  form: string,
  { places, followers, hard, edged }: Candidate,
  all: ReadonlyMap<string, Candidate>,
): boolean {
  const given = form.slice(-Math.max(1, form.length - (form.length > 3 ? 2 : 1)));
  const typical = typicalGiven.count(given);
  // The longer reading holds only where it stands more often than the shorter.
  const shorter = all.get(form.slice(0, -1));
  if (shorter !== undefined && shorter.places.length > places.length) return false;
  if (form.length === 2) {
    const longer = [...all].some(
      ([other, one]) => other.length === 3 && other.startsWith(form) && one.places.length >= places.length,
    );
    return !longer && typical === 1 && places.length >= 2 && followers.size >= 2;
  }
  if (places.length >= 3 && followers.size >= 2) return true;
  if (places.length >= 2) return typical >= 1 && (followers.size >= 2 || typical === 2);
  return (typical === 2 && hard) || (typical >= 1 && edged);
}
