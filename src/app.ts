import { COMMANDS } from '../commands/index.ts';
import { checkOptions, optionsOf, parseLine } from './command/line.ts';
import type { Actor, Answer, Command, Context, Input, Suggestion } from './command.ts';
import { UserError } from './errors.ts';
import type { SyncProgress } from './ingest.ts';
import type { OptionValue } from './line-format.ts';
import type { Locale } from './locale.ts';
import { readMention } from './mention.ts';
import { STORED, shortenIds } from './present/short-ids.ts';
import { clip, LIMITS } from './present/text.ts';
import { loadLine } from './store/lines.ts';
import { type GuildSettings, readSettings } from './store/settings.ts';

/** Xunwen without any surface: questions in, answers out. Building it opens nothing. */
export interface App {
  readonly commands: readonly Command[];
  /** Reads a typed line, or a mention (`@xunwen …`), as a question. Throws UserError. */
  read(line: string, locale: Locale, actor: Actor): Input;
  /** Answers a question. Throws UserError for what the person can mend, anything else for bugs. */
  run(input: Input): Promise<Answer>;
  /** Suggestions while typing; never throws for what is typed. */
  complete(input: Input, option: string, typed: string): readonly Suggestion[];
  /**
   * What a button or a menu's choice means: `line` is the question, `replace` whether the answer takes the message's
   * place. Throws UserError `expired`.
   */
  action(customId: string, choice?: string): { readonly line: string; readonly replace: boolean };
  /** What a server's managers set; the defaults outside of servers. */
  settings(guildId: string | null): GuildSettings;
  /** Progress of the sync under way, or null. */
  syncing(): SyncProgress | null;
  /** The command by its name, or undefined. */
  find(name: string): Command | undefined;
  /** Checks option values that did not come from a typed line. Throws UserError `bad_option`. */
  check(
    command: Command,
    subcommand: string | undefined,
    values: ReadonlyMap<string, OptionValue>,
  ): Record<string, OptionValue>;
}

const MENTION = /^\s*(?:@(?:xunwen|寻闻|尋聞)|<@!?\d+>)\s*/iu;

export function createApp(context: Context): App {
  const find = (name: string) => COMMANDS.find((command) => command.data.name === name);
  return {
    commands: COMMANDS,
    find,
    settings: (guildId) => readSettings(context.state, guildId),
    syncing: context.syncing,
    read(line, locale, actor) {
      const text = MENTION.test(line) ? readMention(line.replace(MENTION, '')) : line.trim();
      const typed = text.startsWith('/') ? text : readMention(text);
      return { ...parseLine(typed, COMMANDS), locale, actor };
    },
    async run(input) {
      const command = find(input.command);
      if (command === undefined) throw new UserError('unknown_command', { typed: input.command });
      const answer = await command.run(withDefaults(input, command, context), context);
      return { ...answer, reply: shortenIds(answer.reply, context.state, context.now()) };
    },
    complete(input, option, typed) {
      const suggestions = find(input.command)?.complete?.(option, typed, input, context) ?? [];
      return suggestions
        .filter(({ name, value }) => name !== '' && value !== '' && value.length <= LIMITS.option)
        .slice(0, 25)
        .map(({ name, value }) => ({ name: clip(name, LIMITS.option), value }));
    },
    action(customId, choice = '') {
      const replace = customId.startsWith('=');
      const rest = customId.slice(1);
      const line = rest.startsWith(STORED) ? loadLine(context.state, rest.slice(1)) : rest;
      if (!/^[=+]/.test(customId) || line === null) throw new UserError('expired');
      return { line: line + choice, replace };
    },
    check: (command, subcommand, values) => checkOptions(values, optionsOf(command, subcommand)),
  };
}

/** Fills in the server's default outlets where the person named none. */
function withDefaults(input: Input, command: Command, context: Context): Input {
  if (input.options.outlet !== undefined || !['latest', 'search'].includes(input.command)) return input;
  if (!optionsOf(command, undefined).some((option) => option.name === 'outlet')) return input;
  const { outlets } = readSettings(context.state, input.actor.guildId);
  return outlets.length === 0 ? input : { ...input, options: { ...input.options, outlet: outlets.join('、') } };
}
