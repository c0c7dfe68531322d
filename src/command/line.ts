import type { Command, CommandOption, Subcommand } from '../command.ts';
import { UserError } from '../errors.ts';
import type { OptionValue } from '../line-format.ts';
import { namesOf } from './data.ts';

/**
 * One line of text as a question: what a person types in the terminal or on the local page, and what a button carries.
 *
 *     /search 芬太尼                          the command's bare option
 *     /search query:芬太尼 after:2023-08-01   named options; a value runs to the next option's name
 *     /digest subscribe time:08:00            a subcommand
 *
 * A colon that would be read as an option's is written `\:` when we write a line ourselves.
 */
export interface ParsedLine {
  readonly command: string;
  readonly subcommand: string | undefined;
  readonly options: Readonly<Record<string, OptionValue>>;
}

export function isSubcommand(option: CommandOption | Subcommand): option is Subcommand {
  return option.type === 1;
}

/** The options a command, or one of its subcommands, takes. */
export function optionsOf(command: Command, subcommand: string | undefined): readonly CommandOption[] {
  const all = command.data.options ?? [];
  if (subcommand === undefined) return all.filter((option): option is CommandOption => !isSubcommand(option));
  return all.find((option): option is Subcommand => isSubcommand(option) && option.name === subcommand)?.options ?? [];
}

/** Reads a line that starts with `/`. Throws UserError `unknown_command`, `bad_option` or `missing_option`. */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const [, word = '', rest = ''] = /^\s*\/(\S*)\s*([\s\S]*)$/u.exec(line) ?? [];
  const command = commands.find(({ data }) => (data.type ?? 1) === 1 && namesOf(data).includes(word.toLowerCase()));
  if (command === undefined) throw new UserError('unknown_command', { typed: word });
  const [, first = '', tail = ''] = /^(\S*)\s*([\s\S]*)$/u.exec(rest) ?? [];
  const subcommands = (command.data.options ?? []).filter(isSubcommand);
  const subcommand = subcommands.find((option) => namesOf(option).includes(first));
  if (subcommands.length > 0 && subcommand === undefined) {
    const expected = subcommands.map((candidate) => candidate.name).join(' | ');
    if (first === '') throw new UserError('missing_option', { option: expected });
    throw new UserError('bad_option', { option: command.data.name, typed: first, expected });
  }
  const options = optionsOf(command, subcommand?.name);
  const values = readValues(subcommand === undefined ? rest : tail, options, command.bare);
  return { command: command.data.name, subcommand: subcommand?.name, options: checkOptions(values, options) };
}

function readValues(text: string, options: readonly CommandOption[], bare: string | undefined): Map<string, string> {
  const names = options.flatMap(namesOf);
  const values = new Map<string, string>();
  const put = (name: string, value: string) => {
    const option = options.find((candidate) => namesOf(candidate).includes(name));
    const unescaped = value.trim().replaceAll('\\:', ':');
    if (option !== undefined && unescaped !== '') values.set(option.name, unescaped);
  };
  const marks =
    names.length === 0 ? [] : [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.map(escapeRegExp).join('|')}):`, 'gu'))];
  const head = text.slice(0, marks[0]?.index ?? text.length).trim();
  for (const [index, mark] of marks.entries()) {
    put(mark[1] ?? '', text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length));
  }
  if (head !== '') {
    const target = bare ?? options[0]?.name;
    if (target === undefined || values.has(target))
      throw new UserError('bad_option', { option: '', typed: head, expected: names.join(', ') });
    values.set(target, head.replaceAll('\\:', ':'));
  }
  if (bare !== undefined && !values.has(bare)) takeTail(values, bare, options);
  return values;
}

/** `/search after:2023 关税`: where the main option is missing, it is what follows the last option's first word. */
function takeTail(values: Map<string, string>, bare: string, options: readonly CommandOption[]): void {
  const required = options.some((option) => option.name === bare && option.required === true);
  const last = [...values].at(-1);
  const [, word = '', tail = ''] = /^(\S+)\s+(\S[\s\S]*)$/u.exec(last?.[1] ?? '') ?? [];
  if (!required || last === undefined || tail === '') return;
  values.set(last[0], word);
  values.set(bare, tail);
}

/** Text as a regular expression that matches it alone. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}

/** Turns typed texts into option values of the right type and range. Throws UserError `bad_option` or `missing_option` naming the option. */
export function checkOptions(
  values: ReadonlyMap<string, OptionValue>,
  options: readonly CommandOption[],
): Record<string, OptionValue> {
  const checked: Record<string, OptionValue> = {};
  for (const option of options) {
    const value = values.get(option.name);
    if (value === undefined || value === '') {
      if (option.required) throw new UserError('missing_option', { option: option.name });
      continue;
    }
    checked[option.name] = checkValue(option, value);
  }
  return checked;
}

function checkValue(option: CommandOption, value: OptionValue): OptionValue {
  const fail = (expected: string): never => {
    throw new UserError('bad_option', { option: option.name, typed: String(value), expected });
  };
  if (option.type === 4) {
    const number = typeof value === 'number' ? value : /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
    const { min_value: min = 0, max_value: max = Number.MAX_SAFE_INTEGER } = option;
    return number >= min && number <= max ? number : fail(`${min}–${max}`);
  }
  if (option.type === 5) {
    if (typeof value === 'boolean') return value;
    if (/^(true|yes|1|是)$/i.test(String(value))) return true;
    return /^(false|no|0|否)$/i.test(String(value)) ? false : fail('true | false');
  }
  if (option.choices !== undefined) {
    const typed = String(value);
    const choice = option.choices.find(
      (candidate) => String(candidate.value) === typed || namesOf(candidate).includes(typed),
    );
    return choice?.value ?? fail(option.choices.map((candidate) => String(candidate.value)).join(' | '));
  }
  return value;
}
