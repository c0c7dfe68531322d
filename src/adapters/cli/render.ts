import type { Embed, Reply } from '../../reply.ts';

/** A Discord message as readable text for a terminal. */
export function renderReply(reply: Reply): string {
  const parts = [reply.content ?? '', ...(reply.embeds ?? []).map(renderEmbed), renderChoices(reply)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderEmbed(embed: Embed): string {
  const lines = [
    embed.title,
    embed.author?.name,
    embed.url,
    embed.description,
    ...(embed.fields ?? []).map(
      (field) => `${field.name}: ${field.value.includes('\n') ? `\n${field.value}` : field.value}`,
    ),
    embed.footer?.text,
  ];
  return lines
    .filter((line) => line !== undefined && line !== '')
    .map((line) => plain(line ?? ''))
    .join('\n');
}

/** What buttons and menus would do, as the lines to type; those too long for a button are left out. */
function renderChoices(reply: Reply): string {
  const lines = (reply.components ?? []).flatMap((row) =>
    row.components.flatMap((part) => {
      if (part.type === 3) return part.options.map(({ value, label }) => [part.custom_id + value, label]);
      return part.custom_id === undefined || part.disabled ? [] : [[part.custom_id, part.label]];
    }),
  );
  return lines
    .filter(([id]) => id?.charAt(1) === '/')
    .map(([id, label]) => `  ${id?.slice(1)}  ${label}`)
    .join('\n');
}

/** Markdown and timestamps as plain text; blocks to be copied stay as they are. Bold stays visible as the terminal's own. */
export function plain(text: string): string {
  return text
    .split(/```\n([\s\S]+?)\n```/)
    .map((part, i) => (i % 2 === 1 ? part : prose(part)))
    .join('');
}

function prose(text: string): string {
  const bold = process.stdout.isTTY ? '\u001b[1m$1\u001b[22m' : '**$1**';
  return text
    .replace(/\*\*([\s\S]+?)\*\*/g, bold)
    .replace(/<t:(-?\d+)(?::(\w))?>/g, (_, seconds: string, style: string) => date(Number(seconds), style))
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((\S+?)\)/g, '$1 ($2)')
    .replace(/\\([\\*_~`|[\]<>#+\-.])/g, '$1');
}

function date(seconds: number, style: string): string {
  const iso = new Date(seconds * 1000).toISOString();
  return style === 'd' || style === 'D' ? iso.slice(0, 10) : `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
