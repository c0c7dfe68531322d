import type { Clock } from './clock.ts';
import type { Json } from './errors.ts';
import { Ids } from './ids.ts';

/** Everything this Discord knows. Plain records; rules and wire shapes live elsewhere. */

export const ChannelType = {
  text: 0,
  dm: 1,
  group: 3,
  announcement: 5,
  announcementThread: 10,
  thread: 11,
  privateThread: 12,
  forum: 15,
} as const;

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  locale: string;
  /** False when direct messages from bots are closed. */
  acceptsDms: boolean;
  /** The application is installed for this person. */
  installed: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  mentionable: boolean;
}

export interface Member {
  readonly userId: string;
  readonly roles: string[];
  readonly joinedAt: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  locale: string;
  /** The bot was invited. */
  botIn: boolean;
  unavailable: boolean;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

export interface Thread {
  archived: boolean;
  /** When it was archived, milliseconds; just now where a test did not say. */
  archivedAt?: number;
  locked: boolean;
  readonly ownerId: string;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guildId: string | null;
  readonly parentId: string | null;
  /** People of a direct or group message. */
  readonly recipients: string[];
  readonly overwrites: Map<string, { readonly type: 0 | 1; allow: bigint; deny: bigint }>;
  readonly thread: Thread | null;
  readonly tags: { id: string; name: string }[];
  requireTag: boolean;
  appliedTags: string[];
  /** Oldest first; ephemeral messages are not in it. */
  messageIds: string[];
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: number;
  readonly at: number;
  content: string;
  embeds: Json[];
  components: Json[];
  attachments: Json[];
  flags: number;
  editedAt: number | null;
  mentions: string[];
  mentionRoles: string[];
  mentionEveryone: boolean;
  readonly reference: { messageId: string; channelId: string } | null;
  nonce: string | number | null;
  readonly interactionId: string | null;
  /** The only person who sees it, or null. */
  readonly onlyFor: string | null;
}

export interface Command {
  readonly id: string;
  readonly guildId: string | null;
  version: string;
  body: Json;
}

/** Where somebody is when they use the bot. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete. */
  readonly type: 2 | 3 | 4;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  /** performance.now() when it went out. */
  readonly sentAt: number;
  /** The bot is here only through the person's own installation. */
  readonly foreign: boolean;
  /** The message whose button or menu was used. */
  readonly sourceId: string | null;
  readonly commandName: string | null;
  /** Callback type once answered. */
  response: number | null;
  /** performance.now() of the first answer. */
  respondedAt: number | null;
  originalId: string | null;
  loading: boolean;
  ephemeral: boolean;
  followups: number;
  edits: number;
  choices: { name: string; value: string | number }[] | null;
}

export const messageKept = 300;

/** The state and the two things that happen to it: `dispatch` (to gateways) and `changed` (to whoever waits). */
export class World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  readonly commands = new Map<string, Command>();
  /** Times of command creations, by guild id or 'global'. */
  readonly commandCreates = new Map<string, number[]>();
  readonly nonces = new Map<string, { messageId: string; at: number }>();
  /** What should never happen in a test; `assertClean` throws them. */
  readonly violations: string[] = [];
  /** Roles the bot may ping without it being a violation. */
  readonly expectedPings = new Set<string>();
  readonly applicationId: string;
  readonly bot: User;
  token: string;
  /** Privileged intents switched on in the developer portal. */
  portalIntents = 0;
  dispatch: (event: Dispatch) => void = () => {};
  readonly #waiting = new Set<() => void>();

  constructor(clock: Clock, token: string) {
    this.clock = clock;
    this.token = token;
    this.ids = new Ids(() => clock.now());
    this.bot = this.addUser('Xunwen', { bot: true });
    this.applicationId = this.bot.id;
    clock.onAdvance(() => this.changed());
  }

  addUser(username: string, options: Partial<Pick<User, 'bot' | 'locale' | 'installed' | 'acceptsDms'>> = {}): User {
    const user: User = {
      id: this.ids.next(),
      username,
      bot: options.bot ?? false,
      locale: options.locale ?? 'en-US',
      acceptsDms: options.acceptsDms ?? true,
      installed: options.installed ?? false,
    };
    this.users.set(user.id, user);
    return user;
  }

  /** Resolves with the first non-null result of `look`, tried at every change; rejects with `why` after `ms` real milliseconds. */
  async until<T>(look: () => T | null, ms: number, why: () => string): Promise<T> {
    const first = look();
    if (first !== null) return first;
    return new Promise<T>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
      };
      const check = (): void => {
        try {
          const found = look();
          if (found === null) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(why()));
      }, ms);
      this.#waiting.add(check);
    });
  }

  changed(): void {
    for (const check of [...this.#waiting]) check();
  }
}

/** One gateway event. `guildId` picks the shard; `intent` is the bit that must be held (0: none). */
export interface Dispatch {
  readonly type: string;
  readonly guildId: string | null;
  readonly intent: number;
  /** The payload for a session with these intents. */
  readonly data: (intents: number) => unknown;
}
