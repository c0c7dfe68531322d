import { descriptionIn, EVERYWHERE, named, nameIn, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import type { Locale } from '../src/locale.ts';
import { presentHelp } from '../src/present/help.ts';

/** `/help`: all commands, from their own descriptions. */
export function helpCommand(others: readonly Command[]): Command {
  const own: Command = {
    data: {
      ...named('help', '帮助', '說明', { en: 'How to use Xunwen', cn: '使用说明', tw: '使用說明' }),
      ...EVERYWHERE,
      options: [PRIVATE],
    },
    run({ locale }) {
      const lines = [...others, own]
        .filter(({ data }) => (data.type ?? 1) === 1)
        .map((command) => describe(command, locale));
      return { reply: presentHelp(lines, locale), data: { commands: lines } };
    },
  };
  return own;
}

function describe({ data, bare }: Command, locale: Locale) {
  const option = data.options?.find(({ name }) => name === bare);
  return {
    usage: `/${nameIn(data, locale)}${option === undefined ? '' : ` <${nameIn(option, locale)}>`}`,
    what: descriptionIn(data, locale),
  };
}
