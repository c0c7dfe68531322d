import type { Mention } from '../person.ts';
import { isEdge } from './lexicon.ts';
import { isTaken } from './occurrences.ts';
import { besideMarks, hasMarks, speechVerbAt } from './speech.ts';
import { commonSurnames, everydaySurnames } from './surnames.ts';
import type { Unit } from './text.ts';
import { CharSet } from './words.ts';

/** Names of a character or a letter that stand alone where they speak (翟说, “…”). */

/** Family names that make something else with a verb of speech (常说, 关说, 史称). */
const WORDS_WITH_VERBS = new CharSet('常曾应于单何关方成任史');

/**
 * Where `surname` begins a clause, with a verb of speech right behind; in an article where it so brings words in marks.
 * Not over what is `taken`.
 */
export function speakingFamily(
  units: readonly Unit[],
  surname: string,
  person: string,
  taken: readonly Mention[],
): Mention[] {
  if (WORDS_WITH_VERBS.at(surname, 0)) return [];
  const out: Mention[] = [];
  let marked = false;
  for (const { work, source, paragraph } of units) {
    for (let start = work.indexOf(surname); start >= 0; start = work.indexOf(surname, start + 1)) {
      const end = start + surname.length;
      const verb = verbBehind(work, start, end);
      if (verb === 0 || isTaken(taken, paragraph, start, end)) continue;
      marked ||= besideMarks(work, start, end + verb);
      out.push({ paragraph, start, end, text: source.slice(start, end), person });
    }
  }
  return marked ? out : [];
}

/** Family names of one character, no everyday words, that so bring words in marks. */
export function* familiesSpeaking({ work }: Unit): Generator<string> {
  if (!hasMarks(work)) return;
  for (let at = commonSurnames.next(work, 0); at < work.length; at = commonSurnames.next(work, at + 1)) {
    if (everydaySurnames.at(work, at)) continue;
    const verb = verbBehind(work, at, at + 1);
    if (verb > 0 && besideMarks(work, at, at + 1 + verb)) yield work[at] ?? '';
  }
}

/** K., 小 Q, A先生: letters that stand for a name and so bring words in marks. */
export function* lettersSpeaking({ work }: Unit): Generator<string> {
  if (!hasMarks(work)) return;
  for (const { index, 0: form } of work.matchAll(LETTER)) {
    const end = index + form.length;
    const verb = verbBehind(work, index, end);
    if (verb > 0 && besideMarks(work, index, end + verb)) yield form;
  }
}
const LETTER = /(?:小 ?)?(?<![\p{Script=Latin}\p{N}] ?)[A-Z](?:\.|先生|女士|小姐|同学)?(?= ?\p{Script=Han})/gu;

/** Up to the end of the verb of speech right behind a name that begins a clause, in characters from the name's end; or 0. */
function verbBehind(work: string, start: number, end: number): number {
  if (!isEdge(work, start - 1) || '·.'.includes(work[start - 1] ?? ' ')) return 0;
  const space = work[end] === ' ' ? 1 : 0;
  const verb = speechVerbAt(work, end + space);
  return verb === 0 ? 0 : verb + space;
}
