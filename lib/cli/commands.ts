import type { Command } from "./command.js";
import { caseCommands } from "./commands/case-commands.js";
import { exchangeCommands } from "./commands/exchange-commands.js";
import { madeUpCommands } from "./commands/made-up-commands.js";
import { measuringCommands } from "./commands/measuring-commands.js";
import { readingCommands } from "./commands/reading-commands.js";
import { sharingCommands } from "./commands/sharing-commands.js";
import { surveyCommands } from "./commands/survey-commands.js";
import { trialCommands } from "./commands/trial-commands.js";

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  ...caseCommands, ...exchangeCommands, ...sharingCommands, ...measuringCommands, ...readingCommands, ...trialCommands, ...surveyCommands, ...madeUpCommands,
];
