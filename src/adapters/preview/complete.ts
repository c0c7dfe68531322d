import type { App } from '../../app.ts';
import { descriptionIn, nameIn, namesOf } from '../../command/data.ts';
import { escapeRegExp, isSubcommand, optionsOf } from '../../command/line.ts';
import { type Command, type CommandOption, type Input, LOCAL_ACTOR, type Localised } from '../../command.ts';
import type { Locale } from '../../locale.ts';

/** One suggestion under the input: what is shown, and the whole line the input becomes when it is taken. */
export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly line: string;
}

/** As many as Discord shows. */
const MOST = 25;

/**
 * What could follow in a line typed so far: commands, then subcommands, then values of the option being typed and the
 * names of the options not given yet. Never throws for what is typed.
 */
export function completeLine(app: App, text: string, locale: Locale): readonly Completion[] {
  const [, word, space, rest = ''] = /^\s*\/(\S*)(\s+)?([\s\S]*)$/u.exec(text) ?? [];
  if (word === undefined) return [];
  const chatInput = app.commands.filter(({ data }) => (data.type ?? 1) === 1);
  if (space === undefined) {
    return chatInput
      .filter(({ data }) => startsWith(data, word))
      .slice(0, MOST)
      .map(({ data }) => item(data, locale, nameFor(data, word, locale), { before: '/', after: ' ', mark: '/' }));
  }
  const command = chatInput.find(({ data }) => namesOf(data).includes(word.toLowerCase()));
  if (command === undefined) return [];
  const subcommands = (command.data.options ?? []).filter(isSubcommand);
  if (subcommands.length === 0) return inOptions(app, command, undefined, `/${word} `, rest, locale);
  const [, first = '', gap, tail = ''] = /^(\S*)(\s+)?([\s\S]*)$/u.exec(rest) ?? [];
  if (gap === undefined) {
    return subcommands
      .filter((option) => startsWith(option, first))
      .map((option) => item(option, locale, nameFor(option, first, locale), { before: `/${word} `, after: ' ' }));
  }
  const subcommand = subcommands.find((option) => namesOf(option).includes(first));
  if (subcommand === undefined) return [];
  return inOptions(app, command, subcommand.name, `/${word} ${first} `, tail, locale);
}

/** `head` is the line before the options, `rest` what is typed of them. */
function inOptions(
  app: App,
  command: Command,
  subcommand: string | undefined,
  head: string,
  rest: string,
  locale: Locale,
): readonly Completion[] {
  const options = optionsOf(command, subcommand);
  const names = options.flatMap(namesOf).map(escapeRegExp);
  const mark = new RegExp(`(?<=^|\\s)(${names.length === 0 ? '(?!)' : names.join('|')}):`, 'gu');
  const marks = [...rest.matchAll(mark)];
  const last = marks.at(-1);
  const given = new Set(marks.map((match) => match[1]));
  const start = last === undefined ? 0 : last.index + last[0].length;
  const current =
    last === undefined
      ? options.find((option) => option.name === (command.bare ?? options[0]?.name))
      : options.find((option) => namesOf(option).includes(last[1] ?? ''));
  const before = head + rest.slice(0, start);
  const typed = rest.slice(start).trimStart();
  const input: Input = { command: command.data.name, subcommand, options: {}, locale, actor: LOCAL_ACTOR };
  const values = (current === undefined ? [] : valuesOf(app, input, current, typed, locale))
    .filter(({ value }) => value !== typed.trimEnd())
    .map(({ name, value }) => ({
      label: name,
      detail: current === undefined ? '' : nameIn(current, locale),
      // A colon stays as it is but where it would be read as an option's.
      line: `${before}${value.replace(mark, '$1\\:')} `,
    }));
  const [, word = ''] = /(?:^|\s)(\S*)$/u.exec(rest) ?? [];
  const valueExpected = last !== undefined && typed === '';
  const bareTaken = last === undefined && typed !== '' && current !== undefined ? current : undefined;
  const stem = head + rest.slice(0, rest.length - word.length);
  const others = valueExpected
    ? []
    : options
        .filter((option) => option !== bareTaken && !namesOf(option).some((name) => given.has(name)))
        .filter((option) => startsWith(option, word))
        .map((option) => item(option, locale, nameFor(option, word, locale), { before: stem, after: ':' }));
  // Nothing typed yet: what there is comes before suggestions for the first of it, which may fill the list.
  return (last === undefined && typed === '' ? [...others, ...values] : [...values, ...others]).slice(0, MOST);
}

function valuesOf(
  app: App,
  input: Input,
  option: CommandOption,
  typed: string,
  locale: Locale,
): readonly { name: string; value: string }[] {
  if (option.choices !== undefined) {
    return option.choices
      .map((choice) => ({ name: nameIn(choice, locale), value: String(choice.value) }))
      .filter(({ name, value }) => [name, value].some((text) => text.toLowerCase().startsWith(typed.toLowerCase())));
  }
  if (option.type === 5) {
    return ['true', 'false'].filter((value) => value.startsWith(typed)).map((value) => ({ name: value, value }));
  }
  return option.autocomplete === true ? app.complete(input, option.name, typed) : [];
}

function item(
  from: Localised,
  locale: Locale,
  name: string,
  line: { before: string; after: string; mark?: string },
): Completion {
  return {
    label: (line.mark ?? '') + name + line.after.trim(),
    detail: descriptionIn(from, locale),
    line: line.before + name + line.after,
  };
}

/** The name in the reader's language, or the one they have begun to type. */
function nameFor(from: Localised, typed: string, locale: Locale): string {
  const own = nameIn(from, locale);
  const begun = (name: string) => name.startsWith(typed.toLowerCase());
  return begun(own) ? own : (namesOf(from).find(begun) ?? own);
}

function startsWith(from: Localised, word: string): boolean {
  return namesOf(from).some((name) => name.startsWith(word.toLowerCase()));
}
