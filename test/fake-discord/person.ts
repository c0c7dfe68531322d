import { randomBytes } from 'node:crypto';
import type { Json } from './errors.ts';
import { type Filled, fill, type OptionInput, Refused } from './options.ts';
import { channelPermissions, EVERYONE, guildPermissions, P } from './permissions.ts';
import { post } from './posting.ts';
import { dmWith } from './routes/general.ts';
import { FIRST_ANSWER_MS } from './routes/interactions.ts';
import { interactive } from './rules/components.ts';
import { Shown, type WireMessage } from './shown.ts';
import {
  type Channel,
  ChannelType,
  type Command,
  type Interaction,
  type Message,
  type User,
  type World,
} from './state.ts';
import { channelJson, fullMemberJson, memberJson, messageJson, owners, userJson } from './wire.ts';

/** How long a person waits for an answer, in real milliseconds. */
const PATIENCE = 20_000;

/** Somebody in front of a Discord client, in one channel. Refuses what a real client would not let them do. */
export class Person {
  readonly user: User;
  readonly channel: Channel;
  readonly #world: World;

  constructor(world: World, user: User, channel: Channel) {
    this.#world = world;
    this.user = user;
    this.channel = channel;
  }

  get id(): string {
    return this.user.id;
  }

  /** The same person in another channel. */
  in(channel: { readonly id: string }): Person {
    const found = this.#world.channels.get(channel.id);
    if (!found) throw new Refused('this channel no longer exists');
    return new Person(this.#world, this.user, found);
  }

  /** The same person in their direct messages with the bot. */
  get direct(): Person {
    return new Person(this.#world, this.user, dmWith(this.#world, this.user));
  }

  /** Runs `/name` or `/name subcommand` and waits for the answer as shown. */
  async slash(name: string, options: Readonly<Record<string, OptionInput>> = {}): Promise<Shown> {
    return this.answer(this.sendSlash(name, options));
  }

  /** Sends a slash command without waiting. */
  sendSlash(name: string, options: Readonly<Record<string, OptionInput>> = {}): Interaction {
    const { command, subcommand } = this.#find(name, 1);
    return this.#interact(2, this.#commandData(command, fill(this.#world, command.body, subcommand, options)), {
      command,
    });
  }

  /** Types into option `focused` and returns what is offered; empty when nothing came within three seconds. */
  async complete(
    name: string,
    options: Readonly<Record<string, OptionInput>>,
    focused: string,
  ): Promise<{ name: string; value: string | number }[]> {
    const { command, subcommand } = this.#find(name, 1);
    const filled = fill(this.#world, command.body, subcommand, options, focused);
    const interaction = this.#interact(4, this.#commandData(command, filled), { command });
    return this.#world.until(
      () => interaction.choices ?? (this.#tooLate(interaction) ? [] : null),
      FIRST_ANSWER_MS + 200,
      () => 'autocomplete: loading options failed',
    );
  }

  /** Uses a message command (Apps → name) on a message. */
  async use(name: string, target: { readonly id: string }): Promise<Shown> {
    const { command } = this.#find(name, 3);
    const message = this.#visible(target.id);
    const data = {
      id: command.id,
      name: command.body.name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: messageJson(this.#world, message) } },
    };
    return this.answer(this.#interact(2, data, { command }));
  }

  /** Presses the button with this label or custom id. */
  async click(on: Shown | { readonly id: string }, button: string): Promise<Shown> {
    return this.answer(this.sendClick(on, button));
  }

  sendClick(on: Shown | { readonly id: string }, button: string): Interaction {
    const message = this.#visible(on instanceof Shown ? on.message.id : on.id);
    const found = interactive(message.components).find(
      (part) => part.type === 2 && (part.label === button || part.custom_id === button),
    );
    if (!found) throw new Refused(`no button "${button}"`);
    if (found.disabled) throw new Refused(`button "${button}" is disabled`);
    if (found.style === 5) throw new Refused(`button "${button}" is a link`);
    return this.#interact(3, { component_type: 2, custom_id: found.custom_id, id: found.id }, { message });
  }

  /** Chooses values of a menu: the one with this custom id, or the first. */
  async choose(on: Shown | { readonly id: string }, values: readonly string[], customId?: string): Promise<Shown> {
    const message = this.#visible(on instanceof Shown ? on.message.id : on.id);
    const menu = interactive(message.components).find(
      (part) => part.type === 3 && (customId === undefined || part.custom_id === customId),
    );
    if (!menu) throw new Refused('no menu');
    if (menu.disabled) throw new Refused('the menu is disabled');
    const offered = (menu.options as Json[]).map((option) => option.value);
    for (const value of values) if (!offered.includes(value)) throw new Refused(`"${value}" is not in the menu`);
    if (values.length < Number(menu.min_values ?? 1) || values.length > Number(menu.max_values ?? 1)) {
      throw new Refused('too few or too many values');
    }
    const data = { component_type: 3, custom_id: menu.custom_id, id: menu.id, values };
    return this.answer(this.#interact(3, data, { message }));
  }

  /** Writes a message; "@Name" of a user or role becomes a mention as in a client. */
  say(text: string, extra: { readonly reply?: { readonly id: string }; readonly ping?: boolean } = {}): Message {
    const world = this.#world;
    const bits = channelPermissions(world, this.channel, this.id);
    const send = this.channel.thread ? P.SEND_MESSAGES_IN_THREADS : P.SEND_MESSAGES;
    if ((bits & send) === 0n) throw new Refused('may not write here');
    if (this.channel.type === ChannelType.forum) throw new Refused('a forum takes only posts');
    const target = extra.reply ? this.#visible(extra.reply.id) : null;
    return post(world, {
      channel: this.channel,
      authorId: this.id,
      body: {
        content: this.#mentions(text),
        allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: extra.ping ?? true },
      },
      reference: target ? { messageId: target.id, channelId: target.channelId } : null,
    });
  }

  /** Says something and waits for the bot's reply to it. */
  async ask(
    text: string,
    extra: { readonly reply?: { readonly id: string }; readonly ping?: boolean } = {},
  ): Promise<WireMessage> {
    const said = this.say(text, extra);
    return this.reply(said);
  }

  /** The bot's reply to a message, once there. */
  reply(said: { readonly id: string }): Promise<WireMessage> {
    const world = this.#world;
    return world.until(
      () => {
        for (const id of this.channel.messageIds) {
          const message = world.messages.get(id);
          if (message?.authorId === world.bot.id && message.reference?.messageId === said.id) {
            return messageJson(world, message) as unknown as WireMessage;
          }
        }
        return null;
      },
      PATIENCE,
      () => 'the bot did not reply',
    );
  }

  /** Waits until an interaction shows its answer; rejects as Discord would show a failure. */
  answer(interaction: Interaction): Promise<Shown> {
    const world = this.#world;
    return world.until(
      () => {
        if (interaction.response === null) {
          if (this.#tooLate(interaction)) throw new Error('The application did not respond');
          return null;
        }
        if (interaction.response === 5 && interaction.loading) return null;
        if (interaction.response === 6 && interaction.edits === 0) return null;
        const message = world.messages.get(interaction.originalId ?? '');
        return message ? new Shown(world, interaction, message) : null;
      },
      PATIENCE,
      () => (interaction.response === null ? 'The application did not respond' : 'Xunwen is thinking... for ever'),
    );
  }

  #tooLate(interaction: Interaction): boolean {
    return interaction.response === null && this.#world.clock.now() - interaction.createdAt > FIRST_ANSWER_MS;
  }

  #mentions(text: string): string {
    const world = this.#world;
    const guild = this.channel.guildId === null ? undefined : world.guilds.get(this.channel.guildId);
    return text.replace(/@([\p{L}\p{N}_-]+)/gu, (whole, name: string) => {
      if (name === 'everyone' || name === 'here') return whole;
      for (const role of guild?.roles.values() ?? []) if (role.name === name) return `<@&${role.id}>`;
      for (const user of world.users.values()) if (user.username === name) return `<@${user.id}>`;
      return whole;
    });
  }

  #visible(id: string): Message {
    const message = this.#world.messages.get(id);
    if (!message || (message.onlyFor !== null && message.onlyFor !== this.id))
      throw new Refused('sees no such message');
    const channel = this.#world.channels.get(message.channelId);
    if (!channel || (channelPermissions(this.#world, channel, this.id) & P.VIEW_CHANNEL) === 0n)
      throw new Refused('sees no such message');
    return message;
  }

  /** The command a client would offer here, by the permissions, contexts and installations it was registered with. */
  #find(name: string, type: 1 | 3): { command: Command; subcommand: string | null } {
    const [word = '', subcommand = null] = type === 1 ? name.replace(/^\//, '').split(/\s+/) : [name];
    const matches = [...this.#world.commands.values()].filter(
      ({ body, guildId }) =>
        body.name === word && (body.type ?? 1) === type && (guildId === null || guildId === this.channel.guildId),
    );
    const command = matches.find(({ guildId }) => guildId !== null) ?? matches[0];
    if (!command) throw new Refused(`no command "${name}" is registered here`);
    this.#allowed(command);
    return { command, subcommand };
  }

  get #foreign(): boolean {
    const { channel } = this;
    if (channel.guildId === null) return !channel.recipients.includes(this.#world.bot.id);
    return !this.#world.guilds.get(channel.guildId)?.botIn;
  }

  get #context(): 0 | 1 | 2 {
    if (this.channel.guildId !== null) return 0;
    return this.channel.recipients.includes(this.#world.bot.id) ? 1 : 2;
  }

  #allowed({ body }: Command): void {
    const world = this.#world;
    const contexts = (body.contexts ?? [0, 1]) as number[];
    if (!contexts.includes(this.#context)) throw new Refused('this command is not offered here');
    const types = (body.integration_types ?? [0]) as number[];
    if (this.#foreign && !(this.user.installed && types.includes(1)))
      throw new Refused('the bot is not installed here');
    const guild = this.channel.guildId === null ? undefined : world.guilds.get(this.channel.guildId);
    if (!guild) return;
    const bits = channelPermissions(world, this.channel, this.id);
    if ((bits & P.USE_APPLICATION_COMMANDS) === 0n) throw new Refused('may not use commands here');
    const needed = body.default_member_permissions;
    if (needed !== undefined && needed !== null) {
      const want = BigInt(String(needed));
      const admin = guildPermissions(guild, this.id) & P.ADMINISTRATOR;
      if (admin === 0n && (want === 0n || (bits & want) !== want))
        throw new Refused('lacks the permission for this command');
    }
  }

  #commandData(command: Command, filled: Filled): Json {
    return {
      id: command.id,
      name: command.body.name,
      type: command.body.type ?? 1,
      options: filled.options,
      ...(Object.keys(filled.resolved).length > 0 ? { resolved: filled.resolved } : {}),
      ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    };
  }

  #interact(type: 2 | 3 | 4, data: Json, on: { command?: Command; message?: Message }): Interaction {
    const world = this.#world;
    const { channel, user } = this;
    const foreign = this.#foreign;
    const interaction: Interaction = {
      id: world.ids.next(),
      token: randomBytes(90).toString('base64url'),
      type,
      userId: user.id,
      channelId: channel.id,
      guildId: channel.guildId,
      createdAt: world.clock.now(),
      sentAt: performance.now(),
      foreign,
      sourceId: on.message?.id ?? null,
      commandName: on.command ? String(on.command.body.name) : null,
      response: null,
      respondedAt: null,
      originalId: null,
      loading: false,
      ephemeral: false,
      followups: 0,
      edits: 0,
      choices: null,
    };
    world.interactions.set(interaction.id, interaction);
    const payload = this.#payload(interaction, data, on.message);
    world.dispatch({
      type: 'INTERACTION_CREATE',
      guildId: foreign ? null : channel.guildId,
      intent: 0,
      data: () => payload,
    });
    return interaction;
  }

  #payload(interaction: Interaction, data: Json, message: Message | undefined): Json {
    const world = this.#world;
    const { channel, user } = this;
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
    const member = guild?.members.get(user.id);
    const permissions = interaction.foreign ? EVERYONE : channelPermissions(world, channel, world.bot.id);
    return {
      id: interaction.id,
      application_id: world.applicationId,
      type: interaction.type,
      data,
      token: interaction.token,
      version: 1,
      channel_id: channel.id,
      // Outside its servers the bot gets no more of the channel than its id and kind.
      channel: interaction.foreign
        ? { id: channel.id, type: channel.type }
        : { ...channelJson(world, channel), permissions: channelPermissions(world, channel, user.id).toString() },
      app_permissions: permissions.toString(),
      locale: user.locale,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      authorizing_integration_owners: owners(interaction),
      context: this.#context,
      ...(guild && member
        ? {
            guild_id: guild.id,
            guild_locale: guild.locale,
            guild: { id: guild.id, locale: guild.locale, features: [] },
            member: {
              ...(interaction.foreign
                ? { ...memberJson(member), user: userJson(user) }
                : fullMemberJson(world, member)),
              permissions: channelPermissions(world, channel, user.id).toString(),
            },
          }
        : { user: userJson(user) }),
      ...(message ? { message: messageJson(world, message) } : {}),
    };
  }
}
