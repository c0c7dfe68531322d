import type { SyncProgress } from './ingest.ts';
import type { OptionValue } from './line-format.ts';
import type { Locale } from './locale.ts';
import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import type { Db } from './store/database.ts';

/** The contract between what a person asked and what answers it. No Discord in it: adapters translate in and out. */

/** Name and description as Discord takes them: the default, and the localisations by locale. */
export interface Localised {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

/** Application command option types (Discord's numbers): string 3, integer 4, boolean 5, channel 7, role 8. */
export interface CommandOption extends Localised {
  readonly type: 3 | 4 | 5 | 7 | 8;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly channel_types?: readonly number[];
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations?: Readonly<Record<string, string>>;
    readonly value: string | number;
  }[];
}

/** A subcommand (option type 1) of a command. */
export interface Subcommand extends Localised {
  readonly type: 1;
  readonly description: string;
  readonly options?: readonly CommandOption[];
}

/** Discord's JSON for a command: `type` 1 chat input (default), 3 message command. */
export interface CommandData extends Localised {
  readonly type?: 1 | 3;
  readonly options?: readonly (CommandOption | Subcommand)[];
  readonly default_member_permissions?: string | null;
  /** 0 server, 1 direct message with the bot, 2 elsewhere. */
  readonly contexts?: readonly number[];
  /** 0 installed in a server, 1 installed by a person. */
  readonly integration_types?: readonly number[];
}

/** Who asks, and where. The terminal and the local page are `local`: the operator, who may do everything. */
export interface Actor {
  readonly userId: string;
  /** The server, where the bot is in it; null in direct messages and wherever else a person uses the app as their own. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** Holds Manage Server here (always true for `local`). */
  readonly canManage: boolean;
  /** Who may ping a role (id) in a channel (id) of the server: the asker, and the bot. */
  readonly pingRights: (role: string, channel: string) => { readonly asker: boolean; readonly bot: boolean };
}

export const LOCAL_ACTOR: Actor = {
  userId: 'local',
  guildId: 'local',
  channelId: 'local',
  canManage: true,
  pingRights: () => ({ asker: true, bot: true }),
};

/** One question, wherever it came from. */
export interface Input {
  readonly command: string;
  readonly subcommand?: string | undefined;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Language to answer in. */
  readonly locale: Locale;
  readonly actor: Actor;
}

/** One answer: the message, and the plain data it was made of (design.md lists its shape by command). */
export interface Answer {
  readonly reply: Reply;
  readonly data: unknown;
}

/** One suggestion while typing: `name` is shown (1–100 characters), `value` is what the option becomes. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What a command may use. */
export interface Context {
  readonly archive: Db;
  readonly state: Db;
  readonly now: () => Date;
  /** Progress of the sync under way, or null. */
  readonly syncing: () => SyncProgress | null;
  readonly log: Log;
}

/** A command is a plain object: Discord's JSON and what answers it. */
export interface Command {
  readonly data: CommandData;
  /** Option that a bare text becomes: `/search 芬太尼`. */
  readonly bare?: string;
  /** True for answers only the asker should see (settings, previews). */
  readonly private?: boolean;
  run(input: Input, context: Context): Answer | Promise<Answer>;
  /** `option` is the name of the focused option, `typed` its text so far. At most 25 suggestions. */
  complete?(option: string, typed: string, input: Input, context: Context): readonly Suggestion[];
}
