/** Gateway intents: which bit lets which event through, and when a message's content may be seen. */

export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

export const PRIVILEGED = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;

/** Every bit Discord has given a meaning. */
export const KNOWN = 0b11_0001_1111_1111_1111_1111_1111;
