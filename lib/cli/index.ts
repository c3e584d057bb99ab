/**
 * The command line, as a function: arguments and streams in, an exit code out. Help, version and mistakes are
 * answered before anything that measures is loaded.
 */
import { version } from "../words/version.js";
import { exitCodes, type Io } from "./command.js";
import { languageOf } from "./language.js";

export { commands } from "./commands.js";
export type { Command, CommandArgument, CommandOption, Invocation, Io } from "./command.js";

/**
 * Runs a command line, without the program's own name.
 *
 * @example await run(["measure", "data/s-city", "--metric", "fragmentation"], io); // 0
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    io.out(`${version}\n`);
    return exitCodes.done;
  }
  const language = languageOf(argv, io.env);
  try {
    const { execute } = await import("./program.js");
    return await execute(argv, io, language);
  } catch (error) {
    const { sayFailure } = await import("./say-failure.js");
    return await sayFailure(error, { io, language, debug: argv.includes("--debug") });
  }
}
