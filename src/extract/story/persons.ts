import { chineseNameAt } from '../chinese.ts';
import { soundsEnd, soundsStart } from '../foreign.ts';
import { strongHeadBefore } from '../offices.ts';
import type { Signature } from './signature.ts';

/** What only happens to people, said right behind a name. */
const FATE = /去世|逝世|病逝|离世|辞世|过世|被捕|被抓|获释|出狱|辞职|请辞|当选|遇刺|获刑|入狱|落马|被查|被判|遭判/g;

/** People a title names with a cue: behind an office or profession (律师丁守田), before their fate (丁守田去世). */
function namedIn(title: string): string[] {
  const names: string[] = [];
  for (let at = 2; at < title.length; at++) {
    if (!strongHeadBefore(title, at)) continue;
    const sounds = soundsEnd(title, at);
    const chinese = chineseNameAt(title, at, true);
    if (sounds - at > 2) names.push(title.slice(at, sounds));
    else if (chinese?.sure === 2) names.push(title.slice(at, chinese.end));
  }
  for (const { index: end } of title.matchAll(FATE)) {
    const start = soundsStart(title, end);
    if (end - start > 2) names.push(title.slice(start, end));
    else if (end >= 3 && chineseNameAt(title, end - 3, true)?.end === end) names.push(title.slice(end - 3, end));
  }
  return names;
}

/** Whether each title names people the other report does not know. */
export function areOthers(a: Signature, b: Signature): boolean {
  const strangers = (names: readonly string[], { allTerms }: Signature): boolean =>
    names.length > 0 && names.every((name) => ![...name].some((_, i) => allTerms.has(name.slice(i, i + 2))));
  const x = namedIn(a.title);
  return x.length > 0 && strangers(x, b) && strangers(namedIn(b.title), a);
}
