import type { Mention } from '../person.ts';
import type { Unit } from './text.ts';

/** Whether something in `taken` covers a part of the stretch. */
export function isTaken(taken: readonly Mention[], paragraph: number, start: number, end: number): boolean {
  return taken.some((one) => one.paragraph === paragraph && one.start < end && one.end > start);
}

/** Where `form` stands and names `person`, of what is not `taken`; `fits`: whether a name can stand there. */
export function* occurrences(
  { work, source, paragraph }: Unit,
  form: string,
  person: string,
  taken: readonly Mention[],
  fits: (work: string, start: number, end: number) => boolean,
): Generator<Mention> {
  for (let start = work.indexOf(form); start >= 0; start = work.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (isTaken(taken, paragraph, start, end) || !fits(work, start, end)) continue;
    yield { paragraph, start, end, text: source.slice(start, end), person };
  }
}
