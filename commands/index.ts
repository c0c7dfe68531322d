import type { Command } from '../src/command.ts';
import { articleCommand } from './article.ts';
import { citeCommand } from './cite.ts';
import { digestCommand } from './digest.ts';
import { helpCommand } from './help.ts';
import { latestCommand } from './latest.ts';
import { relatedCommand, relatedMessageCommand } from './related.ts';
import { searchCommand } from './search.ts';
import { settingsCommand } from './settings.ts';
import { statusCommand } from './status.ts';
import { storyCommand } from './story.ts';
import { watchCommand } from './watch.ts';
import { whoCommand } from './who.ts';

const subjects: readonly Command[] = [
  latestCommand,
  searchCommand,
  whoCommand,
  articleCommand,
  citeCommand,
  storyCommand,
  relatedCommand,
  relatedMessageCommand,
  digestCommand,
  watchCommand,
  statusCommand,
  settingsCommand,
];

/** Every command, in the order /help lists them. */
export const COMMANDS: readonly Command[] = [...subjects, helpCommand(subjects)];
