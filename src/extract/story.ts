import { bodiesSpeak } from './story/body.ts';
import { begunElsewhere } from './story/front.ts';
import { areParts } from './story/instalments.ts';
import { differ, isExpectation, isRepetition, type Objection, objection } from './story/objections.ts';
import { burstIn, covered, magnitude, overlap, type Shared, sharedRuns } from './story/shared.ts';
import type { Signature } from './story/signature.ts';

/**
 * Whether two articles report the same event. Likeness of headlines alone fails in Chinese: true paraphrases share little,
 * and "对华加征10%" is very like "对欧盟加征10%". So what counts is how much they share of what is rare in the archive,
 * in titles and leads together, whether both tell of the same kind of happening, how close in time they are, and that
 * nothing speaks against it.
 */
export interface Likeness {
  /** 0–1; 0 where something rules it out. */
  readonly score: number;
  /** What both have, the most telling first. */
  readonly shared: readonly string[];
  /** What rules it out, or null. */
  readonly against: Objection | null;
}

/** Articles further apart than this many days are never one story. */
export const STORY_DAYS = 7;
/** Score from which two articles are one story. */
export const SAME_STORY = 0.85;

const DAY = 86_400;
/** Days within which what one desk files is filed in one go. */
const BATCH = 1 / 24;

/** Days after which another desk rather tells of what came next. */
const LATE = 1.5;
/** Share of either title that two reports of one desk and one event have in common. */
const ENOUGH = 0.3;

/** Most that being in the news says: what all titles name in a flood or a war parts none of its many events. */
const MOST_BURST = 3;

/** What speaks for and against one story, each with its weight below. */
interface Evidence {
  /** Rarity of what both titles have; of what one title has that the other report has, both ways on average. */
  readonly titles: number;
  readonly crossed: number;
  /** How much what both titles have, and what one has and the other report has, is in the news of these days, 0–3. */
  readonly burst: number;
  /** How much of one title the other report says, 0–.5. */
  readonly covered: number;
  /** 1 at the same time, .6 a day apart, .22 three days. */
  readonly near: number;
  /** 0 or 1: both titles tell of one kind of happening; of different kinds, without the other's anywhere. */
  readonly happening: number;
  readonly otherHappening: number;
  /** 0 or 1: one desk; one desk within the hour, which seldom tells one event twice; titles that are the same; a title of many
   *  topics; expected in one, happened in the other; once more. */
  readonly desk: number;
  readonly batch: number;
  readonly same: number;
  readonly roundup: number;
  readonly expected: number;
  readonly again: number;
  /** Of two desks. 0–1: how little one title begins with what the other report has. 0 or 1: days later. */
  readonly elsewhere: number;
  readonly late: number;
  /** Of one desk, 0–1: how little of one title the other report says. */
  readonly apart: number;
}

/** Set by hand near what a logistic regression finds on the annotated pairs (test/gold), and on made-up news. */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  titles: 0.1,
  crossed: 0.2,
  burst: 0.5,
  covered: 4.5,
  near: 3,
  happening: 1,
  otherHappening: -1,
  desk: -1.6,
  batch: -2,
  same: 1.5,
  roundup: -3,
  expected: -2,
  again: -1.5,
  elsewhere: -1.5,
  apart: -1,
  late: -0.7,
};
const BASE = -4.75;
const NAMES = Object.keys(WEIGHTS) as (keyof Evidence)[];

/** Below this nothing further is looked for. */
const UNLIKE = 0.2;

export function likeness(a: Signature, b: Signature): Likeness {
  const days = Math.abs(a.time - b.time) / DAY;
  if (days > STORY_DAYS) return { score: 0, shared: [], against: 'time' };
  if (!haveAnything(a, b) && !haveAnything(b, a)) return { score: 0, shared: [], against: null };
  const forward = sharedRuns(a, b.allTerms);
  const backward = sharedRuns(b, a.allTerms);
  const evidence = evidenceOf(a, b, forward, backward);
  let sum = BASE;
  for (const name of NAMES) sum += WEIGHTS[name] * evidence[name];
  const unlikely = logistic(sum) < UNLIKE;
  // Titles and leads may be alike by chance; two whole texts are not. Costly, so asked last.
  const bodies = unlikely ? 0 : bodiesSpeak(a.body(), b.body());
  // One desk writes alike about two events.
  const score = logistic(sum + (evidence.desk > 0 ? Math.min(0, bodies) : bodies));
  const against = unlikely ? null : objection(a, b);
  const shared = [...forward, ...backward].sort((x, y) => y.weight - x.weight).map((run) => run.text);
  return { score: against === null ? score : 0, shared, against };
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function evidenceOf(a: Signature, b: Signature, forward: readonly Shared[], backward: readonly Shared[]): Evidence {
  const titles = sharedRuns(a, b.titleTerms);
  const same = overlap(a.titleTerms, b.titleTerms) > 0.85 || areParts(a.title, b.title);
  const oneDesk = a.source === b.source && !same;
  const twoDesks = a.source !== b.source && !same;
  const covers = [covered(a.titleTerms, b.allTerms), covered(b.titleTerms, a.allTerms)];
  const days = Math.abs(a.time - b.time) / DAY;
  const [earlier, later] = a.time <= b.time ? [a, b] : [b, a];
  return {
    titles: magnitude(titles),
    crossed: (magnitude(forward) + magnitude(backward)) / 2,
    burst: Math.min(MOST_BURST, burstIn(titles) + burstIn([...forward, ...backward], titles)),
    covered: Math.min(0.5, Math.max(...covers)),
    near: Math.exp(-days / 2),
    happening: Number(
      a.titleFacts.some(({ kind, id }) => kind === 'happening' && b.titleFacts.some((f) => f.id === id)),
    ),
    otherHappening: Number(differ(a, b, 'happening')),
    desk: Number(oneDesk),
    batch: Number(oneDesk && days < BATCH),
    same: Number(same),
    roundup: Number(!same && (a.roundup || b.roundup)),
    expected: Number(days > 0.5 && isExpectation(earlier.title) && !isExpectation(later.title)),
    again: Number(days > 0.5 && !isRepetition(earlier.title) && isRepetition(later.title)),
    elsewhere: twoDesks ? begunElsewhere(a, b) : 0,
    late: Number(twoDesks && days > LATE),
    apart: oneDesk ? 1 - Math.min(1, Math.min(...covers) / ENOUGH) : 0,
  };
}

/** Whether any telling term of one title stands in the other report: without that nothing else can make them one. */
function haveAnything(a: Signature, b: Signature): boolean {
  for (const [term, weight] of a.titleTerms) if (weight > 1 && b.allTerms.has(term)) return true;
  return false;
}
