import { EPHEMERAL, type Reply } from '../../reply.ts';

/** Fields of a reply as discord.js takes them. The inner shapes are Discord's own JSON, which it passes on. */
export interface Payload {
  readonly content?: string;
  readonly embeds?: never[];
  readonly components?: never[];
  readonly flags?: never;
  readonly allowedMentions: { readonly parse: []; readonly roles?: string[]; readonly repliedUser: false };
}

/** A reply for discord.js. `extraFlags` are added, `without` taken away (a deferred answer's visibility is fixed). */
export function toPayload(reply: Reply, extraFlags = 0, without = 0): Payload {
  const { allowed_mentions: allowed, flags = 0, ...rest } = structuredClone(reply);
  const bits = (flags | extraFlags) & ~without;
  return {
    ...(rest as unknown as Payload),
    ...(bits === 0 ? {} : { flags: bits as never }),
    allowedMentions: { parse: [], ...(allowed.roles ? { roles: [...allowed.roles] } : {}), repliedUser: false },
  };
}

/** A reply that takes the place of another: what it does not have is emptied. */
export function toEdit(reply: Reply): Payload {
  return { content: '', embeds: [], components: [], ...toPayload(reply, 0, EPHEMERAL) };
}

/** The same as Discord's own JSON. An edit cannot change who sees the answer. */
export function toEditBody({ flags: _flags, ...reply }: Reply): object {
  return { content: '', embeds: [], components: [], ...reply };
}
