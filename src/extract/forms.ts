import { figureOf } from './figures.ts';
import { undottedCut } from './foreign.ts';
import { bareLatin, givenLatin, isLatin } from './latin-form.ts';
import { notPeople, officeRoots } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { isOrdinaryWord } from './segments.ts';
import { japaneseFamily, looksChinese, typicalGiven } from './surnames.ts';
import { hanAt, workText } from './text.ts';

/** The forms in which an article may name those it names in full. */

/** The forms an article proves, with the bare forms that follow from dotted ones. */
export function formsOf(proofs: readonly Proof[]): Map<string, Proof[]> {
  const forms = new Map<string, Proof[]>();
  const add = (form: string, proof: Proof): void => {
    const list = forms.get(form);
    if (list === undefined) forms.set(form, [proof]);
    else list.push(proof);
  };
  for (const proof of proofs) add(proof.form, proof);
  for (const { en } of proofs) {
    // Folded, as the text it is looked for in: Sjöström stands there as Sjostrom.
    const full = en?.includes(' ') ? workText(en) : null;
    if (full !== null && !forms.has(full)) forms.set(full, []);
  }
  for (const given of givenForms([...forms.keys()])) if (!forms.has(given)) forms.set(given, []);
  for (const [form, list] of [...forms]) {
    for (const bare of [...bareForms(form), ...list.flatMap((proof) => bareForms(workText(proof.en ?? '')))]) {
      if (!forms.has(bare)) forms.set(bare, []);
    }
  }
  dropOverlong(forms);
  return forms;
}

/** 马欣达 for 马欣达·拉贾帕克萨, Stefan for Stefan Irvine: given names that one full name alone begins with. */
export function givenForms(forms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const form of forms) {
    const given = isLatin(form) ? (givenLatin(form) ?? '') : form.slice(0, Math.max(0, form.indexOf('·')));
    if (given.length >= 2) counts.set(given, (counts.get(given) ?? 0) + 1);
  }
  return [...counts].flatMap(([given, n]) => (n === 1 && mayStandAlone(given) ? [given] : []));
}

/** 山本 for 山本康平: Japanese family names, no forms themselves, that one full name alone begins with, each with that name. */
export function familyForms(forms: ReadonlyMap<string, unknown>): Map<string, string> {
  const names = new Map<string, string[]>();
  for (const form of forms.keys()) {
    const family = japaneseFamily(form);
    if (family !== null && !forms.has(family) && !notPeople.has(family))
      names.set(family, [...(names.get(family) ?? []), form]);
  }
  return new Map([...names].flatMap(([family, [name, other]]) => (name && !other ? [[family, name]] : [])));
}

/** 扎哈 of 扎哈·哈迪德: two characters do where they make no word. */
function mayStandAlone(given: string): boolean {
  return !notPeople.has(given) && (given.length > 2 || !(isOrdinaryWord(given) || officeRoots.has(given)));
}

/**
 * 王毅会 beside a proven 王毅: where only one occurrence speaks for the longer form, it is the shorter and a word. A name
 * that begins as one everybody knows needs an office and a last character at home in names (李鹏|翔).
 */
function dropOverlong(forms: Map<string, Proof[]>): void {
  for (const [form, list] of [...forms]) {
    const shorter = form.slice(0, -1);
    const sure = list.some(({ sure, cue }) => sure || cue === 'english');
    if (form.length === 3 && figureOf(form) === null && figureOf(shorter) !== null && looksChinese(shorter)) {
      if (!sure || !typicalGiven.at(form, 2)) forms.delete(form);
    } else if (!form.includes('·') && isOverlong(list.length, sure, forms.get(shorter)?.length ?? 0)) {
      forms.delete(form);
    }
  }
}

/** Whether a form proven at `times` places is the shorter one, proven at `shorter`, and a word behind it (苟晶|早). */
function isOverlong(times: number, sure: boolean, shorter: number): boolean {
  return sure ? shorter >= times * MUCH_OFTENER : times === 1 && shorter > 0;
}
const MUCH_OFTENER = 8;

/** What a full name is shortened to: its last part, or its last two (冯·德莱恩 → 冯德莱恩, 德莱恩). */
export function bareForms(full: string): string[] {
  if (isLatin(full)) {
    const bare = bareLatin(full);
    return bare === null ? [] : [bare];
  }
  const cut = undottedCut(full);
  if (cut !== null) return [full.slice(cut)].filter((form) => !notPeople.has(form));
  if (!full.includes('·')) return [];
  const parts = full.split('·');
  const last = parts.at(-1) ?? '';
  const out = last.length >= 2 && hanAt(last, 0) ? [last] : [];
  if (parts.length > 2) {
    const joined = parts.slice(-2).join('');
    if (/^\p{Script=Han}+$/u.test(joined)) out.push(joined, parts.slice(-2).join('·'));
  }
  return out.filter((form) => !notPeople.has(form) && !officeRoots.has(form));
}
