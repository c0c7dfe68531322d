import type { OptionValue } from '../line-format.ts';
import { formatLine } from '../line-format.ts';
import { OUTLETS } from '../outlets.ts';
import type { Button, Embed, Reply, Row, Select } from '../reply.ts';
import { clip, LIMITS, safeUrl } from './text.ts';

/** Embed colour where the outlet has none of its own. */
const NEUTRAL = 0x5865f2;

export function colorOf(outlet: string): number {
  return OUTLETS.find((candidate) => candidate.zh === outlet)?.color ?? NEUTRAL;
}

/**
 * What a button does is an input line, in its custom_id: `=` replaces the message (paging), `+` answers anew. So it works
 * after a restart and on every surface. The app stores a line that is too long and puts a token in its place.
 */
export function button(
  label: string,
  mode: '=' | '+',
  command: string,
  options: Readonly<Record<string, OptionValue | null>>,
  extra: { disabled?: boolean; subcommand?: string; style?: 1 | 2 | 3 | 4 } = {},
): Button {
  return {
    type: 2,
    style: extra.style ?? 2,
    label: clip(label, LIMITS.label),
    custom_id: mode + formatLine(command, options, extra.subcommand),
    ...(extra.disabled ? { disabled: true } : {}),
  };
}

/** A link button, or nothing where the address is not safe. */
export function linkButton(label: string, url: string | null): Button[] {
  const safe = safeUrl(url);
  return safe === undefined || safe.length > 512
    ? []
    : [{ type: 2, style: 5, label: clip(label, LIMITS.label), url: safe }];
}

/** A menu whose choice completes the line: custom_id + value. Discord takes each value once. */
export function menu(
  placeholder: string,
  line: string,
  options: readonly { label: string; value: string; description?: string }[],
): Select {
  const distinct = options.filter(({ value }, i) => options.findIndex((other) => other.value === value) === i);
  return {
    type: 3,
    custom_id: `+${line}`,
    placeholder: clip(placeholder, 150),
    options: distinct.slice(0, 25).map((option) => ({
      label: clip(option.label, LIMITS.option),
      value: option.value,
      ...(option.description ? { description: clip(option.description, LIMITS.option) } : {}),
    })),
  };
}

export function row(...components: readonly (Button | Select)[]): Row[] {
  return components.length === 0 ? [] : [{ type: 1, components }];
}

function clipEmbed(embed: Embed): Embed {
  const url = safeUrl(embed.url);
  const thumbnail = safeUrl(embed.thumbnail?.url);
  const { url: _url, thumbnail: _thumbnail, ...rest } = embed;
  return {
    ...rest,
    ...(url === undefined ? {} : { url }),
    ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
    ...(embed.title === undefined ? {} : { title: clip(embed.title, LIMITS.title) }),
    ...(embed.description === undefined ? {} : { description: clip(embed.description, LIMITS.description) }),
    ...(embed.author === undefined
      ? {}
      : { author: { ...embed.author, name: clip(embed.author.name, LIMITS.author) } }),
    ...(embed.footer === undefined ? {} : { footer: { text: clip(embed.footer.text, LIMITS.footer) } }),
    ...(embed.fields === undefined
      ? {}
      : {
          fields: embed.fields.slice(0, LIMITS.fields).map((field) => ({
            ...field,
            name: clip(field.name, LIMITS.fieldName),
            value: clip(field.value, LIMITS.fieldValue),
          })),
        }),
  };
}

/** Units of an embed that count towards the 6,000 of a message. */
export function embedSize(embed: Embed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  return (
    (embed.title?.length ?? 0) +
    (embed.description?.length ?? 0) +
    (embed.author?.name.length ?? 0) +
    (embed.footer?.text.length ?? 0) +
    fields
  );
}

/** An embed without the last fields, and the end of the description, that `room` units do not hold; null: too little left. */
function fitEmbed(embed: Embed, room: number): Embed | null {
  const fields = [...(embed.fields ?? [])];
  let over = embedSize(embed) - room;
  while (over > 0) {
    const last = fields.pop();
    if (last === undefined) break;
    over -= last.name.length + last.value.length;
  }
  const fitted = embed.fields === undefined ? embed : { ...embed, fields };
  if (over <= 0) return fitted;
  const { description = '' } = embed;
  return description.length <= over + 1
    ? null
    : { ...fitted, description: clip(description, description.length - over) };
}

/** The one place where a message is made: everything is brought within Discord's limits, and nothing pings. */
export function message(parts: {
  content?: string;
  embeds?: readonly Embed[];
  rows?: readonly Row[];
  flags?: number;
}): Reply {
  const embeds: Embed[] = [];
  let left: number = LIMITS.total;
  for (const embed of (parts.embeds ?? []).slice(0, LIMITS.embeds)) {
    const fitted = fitEmbed(clipEmbed(embed), left);
    if (fitted === null) break;
    left -= embedSize(fitted);
    embeds.push(fitted);
  }
  return {
    ...(parts.content ? { content: clip(parts.content, LIMITS.content) } : {}),
    ...(embeds.length > 0 ? { embeds } : {}),
    ...(parts.rows && parts.rows.length > 0 ? { components: parts.rows.slice(0, 5) } : {}),
    ...(parts.flags ? { flags: parts.flags } : {}),
    allowed_mentions: { parse: [] },
  };
}
