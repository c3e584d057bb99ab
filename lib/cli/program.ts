import { Command as Commander, CommanderError, Option } from "commander";
import { displayWidth } from "../table/display-width.js";
import type { Bilingual, Language } from "../words/bilingual.js";
import { version } from "../words/version.js";
import { exitCodes, type Command, type CommandArgument, type CommandOption, type Io, type OptionValue } from "./command.js";
import { commands } from "./commands.js";

const words = {
  about: { en: "Collaboration networks: who commands, informs, decides and acts with whom, for which task, on what evidence.", zh: "协作网络分析：谁与谁指挥、沟通、决策、行动，为哪项任务，依据何在。" },
  commandUsage: { en: "[options]", zh: "[选项]" },
  programUsage: { en: "<command> [options]", zh: "<命令> [选项]" },
  helpFlag: { en: "show this help", zh: "显示帮助" },
  versionFlag: { en: "show the version", zh: "显示版本" },
  helpCommand: { en: "show the help of a command", zh: "显示某一命令的帮助" },
  command: { en: "command", zh: "命令" },
  example: { en: "Items of a list are parted by commas. For example:", zh: "多项之间用逗号分隔。例如：" },
} satisfies Record<string, Bilingual>;

/** The headings that the help renderer writes, in Chinese. */
const headings: Readonly<Record<string, string>> = {
  "Usage:": "用法：", "Options:": "选项：", "Commands:": "命令：", "Arguments:": "参数：", "Global Options:": "通用选项：",
};

const everywhere: readonly CommandOption[] = [
  { name: "lang", kind: "word", value: { en: "word", zh: "词" }, choices: ["en", "zh"], summary: { en: "language of what people read", zh: "文字所用语言" } },
  { name: "debug", kind: "flag", summary: { en: "on an unexpected failure, show where it happened", zh: "发生意外错误时显示出错位置" } },
];

function toOption(option: CommandOption, language: Language): Option {
  const value = option.value === undefined ? "" : ` <${option.value[language]}>`;
  const choices = option.choices === undefined ? "" : language === "zh" ? `（${option.choices.join("、")}）` : ` (${option.choices.join(", ")})`;
  const made = new Option(`--${option.name}${value}`, option.summary[language] + choices);
  const items = (text: string) => (option.kind === "list" ? text.split(/[,，]/).map((item) => item.trim()).filter((item) => item !== "") : [text]);
  if (option.kind === "list" || option.kind === "repeat") made.argParser((text: string, before: string[] | undefined) => [...(before ?? []), ...items(text)]);
  return made;
}

const toArgument = ({ name, required, many }: CommandArgument, language: Language): string => {
  const inner = name[language] + (many ? "..." : "");
  return required ? `<${inner}>` : `[${inner}]`;
};

/** Refuses a word that an option does not offer, naming the nearest it does. */
async function checkChoices(options: readonly CommandOption[], given: Readonly<Record<string, OptionValue | undefined>>): Promise<void> {
  for (const { name, choices } of options) {
    const value = given[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())]; // as commander names it
    if (choices === undefined || value === undefined || typeof value === "boolean") continue;
    for (const item of typeof value === "string" ? [value] : value) {
      if (choices.includes(item)) continue;
      const { notAChoice } = await import("./usage-errors.js");
      throw notAChoice(name, item, choices);
    }
  }
}

function addCommand(program: Commander, command: Command, language: Language, done: (code: number) => void, io: Io): void {
  const made = program.command(command.name).description(command.summary[language]).helpOption("-h, --help", words.helpFlag[language]);
  made.argument(toArgument(command.argument, language));
  made.usage(`${toArgument(command.argument, language)} ${words.commandUsage[language]}`);
  for (const option of command.options) made.addOption(toOption(option, language));
  made.addHelpText("after", `\n${words.example[language]}\n  ${command.example}`);
  made.action(async () => {
    const options: Record<string, OptionValue | undefined> = { ...made.opts(), ...program.opts() };
    await checkChoices([...command.options, ...everywhere], options);
    done(await command.run({ command: command.name, args: made.args, options, language }, io));
  });
}

/** Reads a command line and runs the command it names. Mistakes leave as errors of commander or as `UsageError`. */
export async function execute(argv: readonly string[], io: Io, language: Language): Promise<number> {
  let code: number = exitCodes.done;
  const program = new Commander("crosstie").description(words.about[language]).usage(words.programUsage[language])
    .exitOverride().helpOption("-h, --help", words.helpFlag[language]).version(version, "-V, --version", words.versionFlag[language])
    .helpCommand(`help [${words.command[language]}]`, words.helpCommand[language])
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined, getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 })
    .configureHelp({ displayWidth, styleTitle: (title) => (language === "zh" ? headings[title] ?? title : title), showGlobalOptions: true });
  for (const option of everywhere) program.addOption(toOption(option, language));
  for (const command of commands) addCommand(program, command, language, (result) => { code = result; }, io);
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError) || (error.exitCode !== 0 && error.code !== "commander.help")) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage; // help was shown: asked for, or because nothing was
  }
  return code;
}
