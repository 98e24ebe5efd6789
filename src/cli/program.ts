import { Command, CommanderError } from 'commander';
import { Call, helpEnd, speaking, type Begin } from './calls/call.js';
import { figureCalls } from './calls/figure-calls.js';
import { planCalls } from './calls/plan-calls.js';
import { publishCalls } from './calls/publish-calls.js';
import { CliFailure, exitCodes, refusedWords, type ExitCode } from './failure.js';
import { askedLocale, localeFor, say, styled, type Terminal } from './terminal.js';
import { wrongCallWords } from './wrong-call.js';

/** All commands; `ended` is told how the one that is called has ended. */
function programOf(terminal: Terminal, version: string, ended: (code: ExitCode) => void): Command {
  const words = (zh: string, en: string): string => say(terminal, zh, en);
  const program = speaking(new Command('drumtower'), terminal)
    .usage(words('<命令> [选项]', '<command> [options]'))
    .description(words('从表格到公开的规划进度', 'From the spreadsheet to the published plan'))
    .version(version, '-V, --version', words('显示版本号', 'show the version'));
  const begin: Begin = (name, meaning) => new Call(program, name, meaning, terminal, ended);
  planCalls(begin, terminal);
  figureCalls(begin, terminal);
  publishCalls(begin, terminal);
  const examples = [
    ['drumtower check plan.json', words('检查规划', 'check a plan')],
    ['drumtower import --help', words('一个命令的全部选项和例子', 'all options of a command, with examples')],
  ] as const;
  return program.addHelpText('after', helpEnd(examples, [0, 1, 2, 3], terminal));
}

/**
 * Runs the command line.
 *
 * @param args What stands behind the command's own name.
 * @returns 0 done, 1 something in the files is wrong, 2 the call was wrong, 3 another process writes the same figures.
 */
export async function run(
  args: readonly string[],
  { env, version, ...io }: Omit<Terminal, 'locale'> & { readonly env: NodeJS.ProcessEnv; readonly version: string },
): Promise<ExitCode> {
  const asked = askedLocale(args);
  const locale = localeFor(asked, env);
  const terminal: Terminal = { ...io, locale: locale ?? localeFor(undefined, env) ?? 'zh-CN' };
  let ended: ExitCode = exitCodes.fine;
  const program = programOf(terminal, version, (code) => (ended = code));
  const fail = (words: string): void => {
    if (words !== '') terminal.error(`${styled(terminal, 'red', 'drumtower')}: ${words}`);
  };
  try {
    if (locale === undefined) {
      const zh = '--locale 应为 zh 或 en，实际为“{0}”';
      throw new CliFailure(say(terminal, zh, '--locale expects zh or en, received {0}', asked ?? ''));
    }
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CliFailure) {
      fail(error.message);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) {
      const failure = error as NodeJS.ErrnoException;
      if (failure.syscall === undefined) throw error;
      fail(refusedWords(failure, terminal));
      return exitCodes.wrongCall;
    }
    if (error.exitCode === 0) return exitCodes.fine;
    // Without a command the help has been printed where errors go, which are ours to print.
    if (error.code === 'commander.help') terminal.error(program.helpInformation().trimEnd());
    else fail(wrongCallWords(error, program, args, terminal));
    return exitCodes.wrongCall;
  }
}
