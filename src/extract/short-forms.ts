import type { Mention, Role } from '../person.ts';
import { clearStart, heads, officesAfter } from './lexicon.ts';
import { occurrences } from './occurrences.ts';
import { honorificAfter } from './offices.ts';
import { cutsWordBefore } from './segments.ts';
import { speakingFamily } from './speaking-family.ts';
import { surnamesAt } from './surnames.ts';
import type { Unit } from './text.ts';
import { workText } from './text.ts';

/**
 * 田律师 for 田文昌: a family name with an office or a form of address, where one person of the article bears both and
 * nobody else that family name; the whole is the naming, as in 习主席. And 田 by itself where he speaks.
 */
export function findShortForms(
  units: readonly Unit[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): Mention[] {
  const bearers = new Map<string, Set<string>>();
  for (const { text, person } of mentions) {
    const work = workText(text);
    const surname = familyName(work);
    // 顾氏 is whoever is called 顾维钧.
    if (surname === null || work.slice(surname.length) === '氏') continue;
    const of = bearers.get(surname) ?? new Set<string>();
    bearers.set(surname, of.add(person));
  }
  const out: Mention[] = [];
  for (const [surname, persons] of bearers) {
    const [person] = persons;
    if (persons.size !== 1 || person === undefined) continue;
    for (const title of titlesOf(person, units, mentions, roles)) {
      for (const unit of units) out.push(...occurrences(unit, surname + title, person, mentions, begins));
    }
    out.push(...speakingFamily(units, surname, person, mentions));
  }
  return out;
}

/** Who is addressed as 老师. */
const TEACHERS = ['教师', '老师', '班主任'];

function familyName(work: string): string | null {
  if (work.length < 2 || work.length > 4 || /[^\p{Script=Han}]/u.test(work)) return null;
  const [surname] = surnamesAt(work, 0);
  if (surname === undefined || surname.kind === 'japanese' || work.length - surname.length > 2) return null;
  return officesAfter.has(work.slice(surname.length)) ? null : work.slice(0, surname.length);
}

/** Short titles the article gives the person: 律师, 教授; 先生 where it stands behind the full name. */
function titlesOf(
  person: string,
  units: readonly Unit[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): Set<string> {
  const titles = new Set<string>();
  for (const role of roles) {
    if (role.person !== person) continue;
    const work = workText(role.text);
    const head = work.slice(work.length - heads.endsAt(work, work.length));
    // 副教授 is addressed as 教授.
    for (let n = 2; n <= Math.min(3, head.length); n++) {
      if (officesAfter.has(head.slice(-n))) titles.add(head.slice(-n));
    }
    if (TEACHERS.includes(head)) titles.add('老师');
  }
  for (const mention of mentions) {
    if (mention.person !== person) continue;
    const work = units.find((unit) => unit.paragraph === mention.paragraph)?.work ?? '';
    const length = honorificAfter(work, mention.end);
    if (length > 0) titles.add(work.slice(mention.end, mention.end + length));
  }
  return titles;
}

function begins(work: string, start: number, end: number): boolean {
  return clearStart(work, start) || beginsHere(work, start, end);
}

/** 请问|姚律师: an ordinary word ends before it, and no family name stands where a longer name would begin (王小|姚律师). */
function beginsHere(work: string, start: number, end: number): boolean {
  if (surnamesAt(work, start - 1).length > 0 || surnamesAt(work, start - 2).length > 0) return false;
  return !cutsWordBefore(work, start, end);
}

/** The office inside a short form (习[主席]): where it begins in the mention, or null. */
export function officeInside(text: string): number | null {
  const work = workText(text);
  for (const { length, kind } of surnamesAt(work, 0)) {
    if (kind !== 'japanese' && officesAfter.has(work.slice(length))) return length;
  }
  return null;
}
