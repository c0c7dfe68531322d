import type { Json } from './errors.ts';
import { interactive } from './rules/components.ts';
import type { Interaction, Message, World } from './state.ts';
import { messageJson } from './wire.ts';

/** The part of a message tests look at. */
export interface WireMessage {
  readonly mention_roles: readonly string[];
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  readonly flags: number;
  readonly embeds: readonly {
    readonly title?: string;
    readonly url?: string;
    readonly description?: string;
    readonly fields?: readonly { readonly name: string; readonly value: string }[];
    readonly footer?: { readonly text: string };
    readonly author?: { readonly name: string };
    readonly color?: number;
    readonly thumbnail?: { readonly url: string };
  }[];
  readonly components: readonly {
    readonly components: readonly {
      readonly type: number;
      readonly label?: string;
      readonly custom_id?: string;
      readonly url?: string;
      readonly disabled?: boolean;
      readonly options?: readonly { readonly label: string; readonly value: string }[];
    }[];
  }[];
}

/** What a person sees after using the bot. */
export class Shown {
  readonly interaction: Interaction;
  readonly #world: World;
  readonly #message: Message;

  constructor(world: World, interaction: Interaction, message: Message) {
    this.#world = world;
    this.interaction = interaction;
    this.#message = message;
  }

  /** The message as it stands now. */
  get message(): WireMessage {
    return messageJson(this.#world, this.#message) as unknown as WireMessage;
  }

  get ephemeral(): boolean {
    return this.#message.onlyFor !== null;
  }

  /** True when the bot deferred before it answered. */
  get deferred(): boolean {
    return this.interaction.response === 5 || this.interaction.response === 6;
  }

  /** True when a button or menu changed the message it stood on. */
  get updated(): boolean {
    return this.interaction.response === 6 || this.interaction.response === 7;
  }

  /** Milliseconds between the gateway event and the first request for it. */
  get firstAnswerMs(): number {
    return (this.interaction.respondedAt ?? Number.NaN) - this.interaction.sentAt;
  }

  /** All text of the message: content, then each embed's parts. */
  get text(): string {
    return textOf(this.message);
  }

  /** Labels of buttons and placeholders of menus. */
  get labels(): string[] {
    return interactive(this.#message.components as Json[]).map((part) => String(part.label ?? part.placeholder ?? ''));
  }
}

export function textOf(message: WireMessage): string {
  const parts: (string | undefined)[] = [message.content];
  for (const embed of message.embeds) {
    parts.push(embed.author?.name, embed.title, embed.description);
    for (const field of embed.fields ?? []) parts.push(field.name, field.value);
    parts.push(embed.footer?.text);
  }
  return parts.filter(Boolean).join('\n');
}
