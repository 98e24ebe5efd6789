import { Command, CommanderError, Option } from 'commander';
import { check, type CheckOptions } from './commands/check.js';
import { importFigures, type ImportOptions } from './commands/import.js';
import { undo, type UndoOptions } from './commands/undo.js';
import { CliFailure, exitCodes, type ExitCode } from './failure.js';
import { localeFor, say, styled, type Terminal } from './terminal.js';

/** The headings commander prints, in Chinese. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What is wrong with a call, by commander's code. */
const wrongCalls: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有选项 {0}',
  'commander.unknownCommand': '没有命令 {0}',
  'commander.missingArgument': '缺少参数 {0}',
  'commander.optionMissingArgument': '选项 {0} 缺少内容',
  'commander.missingMandatoryOptionValue': '缺少选项 {0}',
  'commander.excessArguments': '参数太多',
  'commander.invalidArgument': '不能接受：{0}',
};

function callWords({ code, message }: CommanderError, terminal: Terminal): string {
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? '';
  const english = message.replace(/^error: /, '');
  return say(terminal, wrongCalls[code] ?? english, english, quoted);
}

class Program {
  exitCode: ExitCode = exitCodes.fine;
  readonly command: Command;
  readonly #terminal: Terminal;

  constructor(terminal: Terminal, version: string) {
    this.#terminal = terminal;
    const words = this.#words;
    this.command = new Command('drumtower')
      .description(words('从表格到公开的规划进度', 'From the spreadsheet to the published plan'))
      .version(version, '-V, --version', words('显示版本号', 'show the version'))
      .addOption(new Option('--locale <tag>', words('语言：zh 或 en', 'language: zh or en')));
    this.#settle(this.command);
    this.#check();
    this.#import();
    this.#undo();
  }

  readonly #words = (zh: string, en: string): string => say(this.#terminal, zh, en);

  #settle(command: Command): Command {
    const { locale, out } = this.#terminal;
    return command
      .helpOption('-h, --help', this.#words('显示帮助', 'show help'))
      .helpCommand(false)
      .exitOverride()
      .configureOutput({
        writeOut: (text) => out(text.trimEnd()),
        writeErr: () => undefined,
        getOutHasColors: () => this.#terminal.colours,
      })
      .configureHelp({
        styleTitle: (title) => styled(this.#terminal, 'bold', locale === 'en' ? title : (titles[title] ?? title)),
        showGlobalOptions: false,
      });
  }

  #add(name: string, zh: string, en: string): Command {
    const command = this.#settle(this.command.command(name)).description(this.#words(zh, en));
    return command.addOption(new Option('--locale <tag>', this.#words('语言：zh 或 en', 'language: zh or en')));
  }

  #json(command: Command): Command {
    return command.option(
      '--json',
      this.#words('结果以 JSON 输出，供程序读取', 'print the result as JSON, for programs'),
    );
  }

  #dryRun(command: Command): Command {
    return command.option('--dry-run', this.#words('只看结果，不写入', 'show what would be done, write nothing'));
  }

  #planOptions(command: Command): Command {
    return command
      .requiredOption('--plan <file>', this.#words('规划文件', 'the plan file'))
      .option(
        '--figures <file>',
        this.#words(
          '数据文件（默认在规划文件旁：plan.observations.json）',
          'the file of figures (default: plan.observations.json beside the plan)',
        ),
      );
  }

  #check(): void {
    this.#json(
      this.#add(
        'check',
        '检查规划、数据和名录，列出全部问题',
        'check a plan, its figures and directory; tell everything that is wrong',
      ),
    )
      .argument(
        '<files...>',
        this.#words('plan.json、figures.xlsx、directory.json 等', 'plan.json, figures.xlsx, directory.json, …'),
      )
      .action(async (files: string[], options: CheckOptions) => {
        this.exitCode = await check(files, options, this.#terminal);
      });
  }

  #import(): void {
    const command = this.#add(
      'import',
      '把表格中的数据并入数据文件，保留修订记录',
      'put the figures of spreadsheets behind those that are there',
    ).argument('<sheets...>', this.#words('.xlsx 或 .csv 文件', '.xlsx or .csv files'));
    this.#dryRun(this.#json(this.#planOptions(command)))
      .option(
        '--published <day>',
        this.#words(
          '表中没有写明时的公布日期，YYYY-MM-DD',
          'day of publication where the sheet names none, YYYY-MM-DD',
        ),
      )
      .option(
        '--status <status>',
        this.#words('表中没有写明时的状态（默认：正式数）', 'status where the sheet names none (default: final)'),
      )
      .option('--source <name>', this.#words('表中没有写明时的来源', 'source where the sheet names none'))
      .action(async (sheets: string[], options: ImportOptions) => {
        this.exitCode = await importFigures(sheets, options, this.#terminal);
      });
  }

  #undo(): void {
    const command = this.#add('undo', '撤销上一次导入', 'take the last import back');
    this.#dryRun(this.#json(this.#planOptions(command))).action(async (options: UndoOptions) => {
      this.exitCode = await undo(options, this.#terminal);
    });
  }
}

/** The language a call asks for, wherever it stands in it: help must know it before the rest is read. */
function askedLocale(args: readonly string[]): string | undefined {
  const at = args.findIndex((each) => /^--locale(=|$)/.test(each));
  return at < 0 ? undefined : (/^--locale=(.*)$/.exec(args[at]!)?.[1] ?? args[at + 1] ?? '');
}

/**
 * Runs the command line.
 *
 * @param args What stands behind the command's own name.
 * @returns 0 done, 1 something in the files is wrong, 2 the call was wrong.
 */
export async function run(
  args: readonly string[],
  { env, version, ...io }: Omit<Terminal, 'locale'> & { readonly env: NodeJS.ProcessEnv; readonly version: string },
): Promise<ExitCode> {
  const locale = localeFor(askedLocale(args), env);
  const terminal: Terminal = { ...io, locale: locale ?? localeFor(undefined, env) ?? 'zh-CN' };
  const program = new Program(terminal, version);
  const fail = (words: string): void => {
    if (words !== '') terminal.error(`${styled(terminal, 'red', 'drumtower')}: ${words}`);
  };
  try {
    if (locale === undefined)
      throw new CliFailure(
        say(
          terminal,
          '--locale 应为 zh 或 en，实际为“{0}”',
          '--locale expects zh or en, received {0}',
          askedLocale(args) ?? '',
        ),
      );
    await program.command.parseAsync(args, { from: 'user' });
    return program.exitCode;
  } catch (error) {
    if (error instanceof CliFailure) {
      fail(error.message);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.fine;
    // Without a command the help has been printed where errors go, which are ours to print.
    if (error.code === 'commander.help') terminal.error(program.command.helpInformation().trimEnd());
    else fail(`${callWords(error, terminal)}\n${say(terminal, '用法见 drumtower --help', 'see drumtower --help')}`);
    return exitCodes.wrongCall;
  }
}
