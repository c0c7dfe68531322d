import { minorityNameAt } from './chinese.ts';
import { belongingAt } from './cued/belonging.ts';
import {
  addressed,
  chineseCue,
  chineseUnlessForeign,
  closedByWord,
  readsAsWords,
  titled,
  wordAsName,
} from './cued/chinese.ts';
import { bareForeign, behindBody, spokenFullName } from './cued/foreign.ts';
import { calledAt, labelledAt, notedAt } from './cued/labelled.ts';
import { holdsTitles, madeAt } from './cued/made.ts';
import type { Cued } from './cued/place.ts';
import { MINORITY_PARTS } from './data/surnames.ts';
import { FOREIGN_GIVEN_NAMES, TRANSLITERATION } from './data/transliteration.ts';
import { figureForms } from './figures.ts';
import { inDottedName, undottedNameAt } from './foreign.ts';
import { ageEnds, beforeNames, called, heads, isEdge, officeBoundaries, opensName, relations } from './lexicon.ts';
import { strongHeadBefore, takenUp } from './offices.ts';
import type { Proof } from './proofs.ts';
import { cutsPairBehind } from './segments.ts';
import { surnameBeginnings } from './surnames.ts';
import type { Unit } from './text.ts';
import { CharSet, wordsOf } from './words.ts';

/**
 * Names that what stands beside them shows: an office before or behind, a form of address, a verb of speech, a note that
 * only a name can have.
 */

export function cued({ work, paragraph }: Unit): Proof[] {
  const out: Proof[] = [];
  const titles = holdsTitles(work);
  const dotted = work.includes('·');
  for (let i = BEGINNINGS.next(work, 0); i < work.length; i = BEGINNINGS.next(work, i)) {
    const family = surnameBeginnings.at(work, i);
    const proof = cuedAt(work, i, dotted) ?? (family ? (madeAt(work, i, titles) ?? belongingAt(work, i)) : null);
    // 蔡总统向|拜登致谢: a name everybody knows begins behind.
    const misread = proof !== null && figureForms.startsAt(work, i + 1) > 1 && figureForms.startsAt(work, i) === 0;
    if (proof === null || misread) i++;
    else {
      out.push({ paragraph, ...proof, form: work.slice(proof.start, proof.end), en: null });
      i = proof.end;
    }
  }
  return out;
}

/** Characters a name can begin with: a family name, a sound, a part of a western name. */
const BEGINNINGS = new CharSet(
  TRANSLITERATION +
    surnameBeginnings.all +
    wordsOf(MINORITY_PARTS, FOREIGN_GIVEN_NAMES)
      .map((word) => word[0] ?? '')
      .join(''),
);

/** 45岁的|贝蒂纳|说, 生于1995年的|贝蒂纳|承认; and not 22岁的|曼德勒|青年, 13岁的|马氏. */
function isAged(work: string, i: number): boolean {
  return work[i + 1] !== '氏' && ageEnds(work, i);
}

/** Last characters of what shows that a name follows. */
const SHOWING = new CharSet(
  ['的叫', heads.endings, called.endings, beforeNames.endings, officeBoundaries.endings].join(''),
);

function addressedAt(work: string, i: number): Cued | null {
  return addressed(work, i) ?? (BODIES.at(work, i - 1) ? behindBody(work, i) : null);
}
/** Last characters of bodies, countries and peoples: 大学, 研究所, 英国, 英国人. */
const BODIES = new CharSet('学院所国人');

/** `dotted`: whether a dot stands anywhere in the text. */
function cuedAt(work: string, i: number, dotted: boolean): Cued | null {
  const edge = isEdge(work, i - 1);
  // Nearly everywhere nothing before the name can show it.
  if (!edge && !SHOWING.at(work, i - 1)) return notedAt(work, i) ?? addressedAt(work, i);
  const head = heads.endsAt(work, i) > 1;
  const aged = isAged(work, i);
  const office = (head && strongHeadBefore(work, i)) || takenUp(work, i) !== null || aged;
  const noted = notedAt(work, i) ?? calledAt(work, i) ?? (edge ? labelledAt(work, i) : null);
  if (noted !== null) return noted;
  const weak = !office && head;
  if (!office && !edge && !weak && !opensName(work, i)) return addressedAt(work, i);
  const whole = dotted && inDottedName(work, i) ? null : chineseUnlessForeign(work, i, office);
  const chinese = office ? closedByWord(work, i, whole) : whole;
  if (chinese !== null) {
    const cued = chineseCue(work, i, chinese, { office, edge, weak });
    // The dictionary is asked last: each question costs more than all the others.
    // 27岁的路根|平时…: an age does not say where the name ends.
    if (cued !== null && aged && cutsPairBehind(work, i, cued.end)) return null;
    if (cued !== null) return readsAsWords(work, i, chinese, office || edge) ? null : cued;
  }
  const titledHere = titled(work, i, 1) ?? wordAsName(work, i, office);
  if (titledHere !== null) return titledHere;
  const minority = minorityNameAt(work, i, office || relations.endsAt(work, i) > 1);
  if (minority !== null) return { start: i, end: minority, cue: office ? 'office' : 'recurring', sure: office };
  const undotted = undottedNameAt(work, i);
  if (undotted !== null) return { start: i, end: undotted, cue: office ? 'office' : 'recurring', sure: office };
  const foreign = spokenFullName(work, i) ?? bareForeign(work, i, office, edge, weak);
  const place =
    aged && foreign !== null && (heads.startsAt(work, foreign.end) > 1 || beforeNames.startsAt(work, foreign.end) > 1);
  return place ? null : foreign;
}
