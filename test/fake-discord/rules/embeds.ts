import type { Issues } from '../errors.ts';
import { address, array, integer, isObject, knownKeys, listOf, type Path, text } from './check.ts';

const KEYS = [
  'title',
  'type',
  'description',
  'url',
  'timestamp',
  'color',
  'footer',
  'image',
  'thumbnail',
  'author',
  'fields',
  'provider',
  'video',
];
const IMAGES = ['http', 'https', 'attachment'];
const LINKS = ['http', 'https'];

/** The limits of embeds: each part, 25 fields, 10 embeds, 6000 characters over all of one message. */
export function checkEmbeds(issues: Issues, path: Path, value: unknown, strange: (text: string) => void): void {
  let total = 0;
  const count = (part: unknown): void => {
    if (typeof part === 'string') total += part.length;
  };
  for (const [i, embed] of array(issues, path, value, 0, 10).entries()) {
    const at = [...path, i];
    if (!isObject(embed)) {
      issues.add(at, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
      continue;
    }
    knownKeys(embed, KEYS, 'embed', strange);
    text(issues, [...at, 'title'], embed.title, 0, 256);
    text(issues, [...at, 'description'], embed.description, 0, 4096);
    address(issues, [...at, 'url'], embed.url, LINKS);
    integer(issues, [...at, 'color'], embed.color, 0, 0xffffff);
    if (
      embed.timestamp !== undefined &&
      embed.timestamp !== null &&
      Number.isNaN(Date.parse(String(embed.timestamp)))
    ) {
      issues.add(
        [...at, 'timestamp'],
        'DATETIME_TYPE_PARSE',
        `Could not parse ${String(embed.timestamp)}. Should be ISO8601.`,
      );
    }
    count(embed.title);
    count(embed.description);
    for (const key of ['image', 'thumbnail'] as const) {
      const picture = embed[key];
      if (isObject(picture)) address(issues, [...at, key, 'url'], picture.url, IMAGES, true);
    }
    if (isObject(embed.footer)) {
      text(issues, [...at, 'footer', 'text'], embed.footer.text, 0, 2048, true);
      address(issues, [...at, 'footer', 'icon_url'], embed.footer.icon_url, IMAGES);
      count(embed.footer.text);
    }
    if (isObject(embed.author)) {
      text(issues, [...at, 'author', 'name'], embed.author.name, 0, 256, true);
      address(issues, [...at, 'author', 'url'], embed.author.url, LINKS);
      address(issues, [...at, 'author', 'icon_url'], embed.author.icon_url, IMAGES);
      count(embed.author.name);
    }
    for (const [j, field] of array(issues, [...at, 'fields'], embed.fields, 0, 25).entries()) {
      if (!isObject(field)) continue;
      text(issues, [...at, 'fields', j, 'name'], field.name, 1, 256, true);
      text(issues, [...at, 'fields', j, 'value'], field.value, 1, 1024, true);
      count(field.name);
      count(field.value);
    }
  }
  if (total > 6000) issues.add(path, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}

/** True when at least one embed would show something. */
export function embedsShow(value: unknown): boolean {
  return listOf(value).some(
    (embed) =>
      isObject(embed) &&
      (['title', 'description', 'footer', 'author', 'image', 'thumbnail'].some((key) => embed[key]) ||
        listOf(embed.fields).length > 0),
  );
}
