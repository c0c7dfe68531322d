import { COUNT, DEFAULT_COUNT, EVERYWHERE, named, OUTLET, PAGE, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { readPeriod } from '../src/period.ts';
import { presentLatest } from '../src/present/latest.ts';
import { latest } from '../src/queries/latest.ts';
import { completeOutlets, resolveOutlets } from '../src/queries/outlets.ts';

/** `/latest`: the newest articles. */
export const latestCommand = {
  data: {
    ...named('latest', '最新', '最新', { en: 'The newest articles', cn: '最新的文章', tw: '最新的文章' }),
    ...EVERYWHERE,
    options: [
      COUNT,
      OUTLET,
      {
        type: 3,
        ...named('since', '自', '自', {
          en: 'Only since this day or span: 2023-08, 2023-08-28, 30d',
          cn: '只看此后的：2023-08、2023-08-28、30d',
          tw: '只看此後的：2023-08、2023-08-28、30d',
        }),
        max_length: 40,
      },
      PAGE,
      PRIVATE,
    ],
  },
  run({ options, locale }, { archive, now }) {
    const outlet = options.outlet === undefined ? null : String(options.outlet);
    const since = options.since === undefined ? null : String(options.since);
    const start = since === null ? null : (readPeriod(since, now())?.start ?? null);
    const moment = start === null ? null : new Date(start);
    if (since !== null && moment === null)
      throw new UserError('bad_option', { option: 'since', typed: since, expected: '2023-08, 2023-08-28, 30d' });
    const count = Number(options.count ?? DEFAULT_COUNT);
    const view = latest(archive, {
      count,
      outlets: outlet === null ? [] : resolveOutlets(archive, outlet),
      since: moment,
      page: Number(options.page ?? 1),
    });
    return { reply: presentLatest(view, { count, outlet, since }, locale), data: view };
  },
  complete(_option, typed, _input, { archive }) {
    return completeOutlets(archive, typed, 25).map((name) => ({ name, value: name }));
  },
} satisfies Command;
