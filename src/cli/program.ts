import { Command, CommanderError, Option } from 'commander';
import { check, type CheckOptions } from './commands/check.js';
import { convert, type ConvertOptions } from './commands/convert.js';
import { convertFrom, readFormats, type ConvertFromOptions } from './commands/convert-from.js';
import { convertTo, type ConvertToOptions } from './commands/convert-to.js';
import { directory, type DirectoryCommandOptions } from './commands/directory.js';
import { init, type InitOptions } from './commands/init.js';
import { importSheets, type ImportOptions } from './commands/import.js';
import { preview, type PreviewOptions } from './commands/preview.js';
import type { ReportCommandOptions } from './commands/report.js';
import { staticFolder, type StaticCommandOptions } from './commands/static.js';
import { template, type TemplateCommandOptions } from './commands/template.js';
import { undo, type UndoOptions } from './commands/undo.js';
import { exchangeFormats } from '../exchange/index.js';
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
  'commander.conflictingOption': '不能同时使用：{0}',
};

function callWords({ code, message }: CommanderError, terminal: Terminal): string {
  const [quoted = '', given = ''] = [...message.matchAll(/'([^']+)'/g)].map(([, words = '']) => words);
  const english = message.replace(/^error: /, '');
  const choices = /Allowed choices are (.+?)\.$/.exec(english)?.[1];
  if (choices !== undefined) return say(terminal, '{0} 不能接受“{1}”，可用：{2}', english, quoted, given, choices);
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
    this.#init();
    this.#template();
    this.#check();
    this.#import();
    this.#undo();
    this.#directory();
    this.#report();
    this.#static();
    this.#convert();
    this.#preview();
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

  #force(command: Command): Command {
    return command.option('--force', this.#words('覆盖已有的文件', 'overwrite a file that is there'));
  }

  #init(): void {
    const command = this.#add(
      'init',
      '从指标表起草一个规划文件，或生成空白指标表',
      'draft a plan from a table of indicators, or make an empty table',
    )
      .argument(
        '<target>',
        this.#words('要写的 plan.json；写 .xlsx 则生成空白指标表', 'plan.json to write; an .xlsx for an empty table'),
      )
      .option(
        '--from <table>',
        this.#words('指标表：.xlsx、.csv，或从表格粘贴的 .txt', 'the table: .xlsx, .csv, or .txt as pasted'),
      )
      .option('--name <name>', this.#words('规划的名称', 'name of the plan'))
      .option('--id <id>', this.#words('规划的标识（默认 plan）', 'id of the plan (default: plan)'))
      .option('--start <day>', this.#words('规划的第一天或第一年', 'first day or year of the plan'))
      .option('--end <day>', this.#words('规划的最后一天或最后一年', 'last day or year of the plan'))
      .option('--yes', this.#words('不逐项询问，全部采用', 'take all readings without asking'));
    this.#force(command).action(async (target: string, options: InitOptions) => {
      this.exitCode = await init(target, options, this.#terminal);
    });
  }

  #template(): void {
    const command = this.#add('template', '生成填报用的表格', 'make a workbook to fill in')
      .argument('<plan>', this.#words('规划文件', 'the plan file'))
      .argument('<target>', this.#words('要写的 .xlsx', 'the .xlsx to write'))
      .option(
        '--every <length>',
        this.#words(
          '时期长短：year、half、quarter、month（默认 year）',
          'length of periods: year, half, quarter, month (default: year)',
        ),
      )
      .option('--year <year>', this.#words('只列这一年（默认整个规划期）', 'this year alone (default: the whole plan)'))
      .option(
        '--figures <file>',
        this.#words(
          '已有数据的文件（默认在规划文件旁）',
          'the file of figures that are known (default: beside the plan)',
        ),
      );
    this.#force(command).action(async (plan: string, target: string, options: TemplateCommandOptions) => {
      this.exitCode = await template(plan, target, options, this.#terminal);
    });
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
      '把表格中的数据并入数据文件，重点任务的进展写入规划文件，保留修订记录',
      'put the figures of spreadsheets behind those that are there, and what became of measures into the plan',
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
        this.exitCode = await importSheets(sheets, options, this.#terminal);
      });
  }

  #directory(): void {
    const command = this.#add(
      'directory',
      '由表格生成单位名录，核对代码，不收个人信息',
      'a directory of organisations from a sheet; codes are checked, persons kept out',
    )
      .argument('<sheet>', this.#words('.xlsx 或 .csv 文件', 'an .xlsx or .csv file'))
      .argument('<target>', this.#words('要写的 .json', 'the .json to write'))
      .requiredOption('--id <id>', this.#words('名录的标识，与规划中的一致', 'id of the directory, as in the plan'))
      .requiredOption('--name <name>', this.#words('名录的名称', 'name of the directory'))
      .option('--publisher <office>', this.#words('发布单位', 'the office that publishes it'))
      .option('--updated <day>', this.#words('数据日期，YYYY-MM-DD', 'day of the data, YYYY-MM-DD'));
    this.#force(command).action(async (sheet: string, target: string, options: DirectoryCommandOptions) => {
      this.exitCode = await directory(sheet, target, options, this.#terminal);
    });
  }

  #convert(): void {
    const words = this.#words;
    const command = this.#add(
      'convert',
      '把规划及其数据转换为其他格式，或从其他格式转换',
      'a plan and its figures in another format, or from one',
    )
      .argument(
        '<source>',
        words('规划文件；用 --from 时为另一种格式的文件', 'the plan file; with --from the other file'),
      )
      .argument(
        '<target>',
        words(
          '要写的文件：.csv、.xlsx、.json 为数据；datapackage、csvw 为文件夹',
          'the file to write: .csv, .xlsx, .json for figures; a folder for datapackage and csvw',
        ),
      )
      .addOption(new Option('--to <format>', words('转换为', 'write as')).choices(exchangeFormats))
      .addOption(new Option('--from <format>', words('转换自', 'read from')).choices(readFormats).conflicts('to'))
      .option(
        '--figures <file>',
        words('数据文件（默认在规划文件旁）', 'the file of figures (default: beside the plan)'),
      )
      .option(
        '--plan <file>',
        words('从数据格式转换时，所属的规划', 'the plan that figures read from a format belong to'),
      )
      .option('--url <address>', words('规划页面的网址（atom 必填）', 'address of the plan’s page (needed for atom)'))
      .option('--license <address>', words('数据许可的网址', 'address of the licence of the data'))
      .option(
        '--organisation <id>',
        words('发布机构的 IATI 标识（iati 必填）', 'identifier of the publisher in IATI (needed for iati)'),
      )
      .option('--as-of <day>', words('iati 按这一天（默认今天）', 'for iati: as known on this day (default: today)'));
    this.#force(this.#dryRun(this.#json(command))).action(
      async (source: string, target: string, options: ConvertOptions & ConvertToOptions & ConvertFromOptions) => {
        const { to, from } = options as Partial<ConvertToOptions & ConvertFromOptions>;
        this.exitCode =
          to !== undefined
            ? await convertTo(source, target, options, this.#terminal)
            : from !== undefined
              ? await convertFrom(source, target, options, this.#terminal)
              : await convert(source, target, options, this.#terminal);
      },
    );
  }

  #asOf(command: Command): Command {
    return command
      .argument('<plan>', this.#words('规划文件', 'the plan file'))
      .option(
        '--figures <file>',
        this.#words('数据文件（默认在规划文件旁）', 'the file of figures (default: beside the plan)'),
      )
      .option(
        '--as-of <day>',
        this.#words('按这一天查看，YYYY-MM-DD（默认今天）', 'as seen on this day, YYYY-MM-DD (default: today)'),
      );
  }

  #report(): void {
    const command = this.#asOf(
      this.#add(
        'report',
        '生成评估报告：HTML、PDF、Word 和同一份数据',
        'the evaluation report: HTML, PDF, Word, and the same figures as data',
      ),
    )
      .option(
        '--kind <kind>',
        this.#words(
          '年度 annual、中期 mid-term、总结 final（默认 annual，规划期满后 final）',
          'annual, mid-term or final (default: annual, final once the plan is over)',
        ),
      )
      .option(
        '--format <list>',
        this.#words(
          'html、pdf、docx、xlsx、csv、json，逗号并列（默认 html）',
          'html, pdf, docx, xlsx, csv, json, with commas between (default: html)',
        ),
      )
      .option(
        '--out <folder>',
        this.#words('写到哪个文件夹（默认规划文件旁）', 'folder to write to (default: beside the plan)'),
      )
      .option(
        '--words <file>',
        this.#words(
          '单位填写文字的文件（默认在规划文件旁：plan.words.md）',
          'the file of the office’s own words (default: plan.words.md beside the plan)',
        ),
      );
    this.#force(this.#dryRun(this.#json(command))).action(async (plan: string, options: ReportCommandOptions) => {
      // Word files take a library of half a megabyte, which no other command waits for.
      const { report } = await import('./commands/report.js');
      this.exitCode = await report(plan, options, this.#terminal);
    });
  }

  #static(): void {
    const command = this.#asOf(
      this.#add('static', '生成不含脚本的网页、文字和图片', 'the plan as pages without script, text and pictures'),
    )
      .option(
        '--as <list>',
        this.#words(
          'page、table、cards、directory、text、svg、png，逗号并列（默认全部；png 要有 Chrome、Chromium 或 Edge，没有时只写 svg）',
          'page, table, cards, directory, text, svg, png, with commas between (default: all; png takes Chrome, Chromium or Edge, without one there is svg alone)',
        ),
      )
      .option(
        '--directory <files...>',
        this.#words(
          '一并列出的名录（drumtower directory 生成的 .json）',
          'directories to list too (.json of drumtower directory)',
        ),
      )
      .option(
        '--out <folder>',
        this.#words(
          '写到哪个文件夹（默认规划文件旁：plan.static）',
          'folder to write to (default: plan.static beside the plan)',
        ),
      );
    this.#force(this.#dryRun(this.#json(command))).action(async (plan: string, options: StaticCommandOptions) => {
      this.exitCode = await staticFolder(plan, options, this.#terminal);
    });
  }

  #preview(): void {
    this.#add(
      'preview',
      '在本机预览，文件改动后自动刷新',
      'show the plan on this machine, and again whenever its files change',
    )
      .argument('<plan>', this.#words('规划文件', 'the plan file'))
      .option(
        '--figures <file>',
        this.#words('数据文件（默认在规划文件旁）', 'the file of figures (default: beside the plan)'),
      )
      .option('--as-of <day>', this.#words('按这一天查看，YYYY-MM-DD', 'as seen on this day, YYYY-MM-DD'))
      .option('--port <number>', this.#words('端口（默认 4173）', 'port (default: 4173)'))
      .action(async (plan: string, options: PreviewOptions) => {
        this.exitCode = await preview(plan, options, this.#terminal);
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
 * @returns 0 done, 1 something in the files is wrong, 2 the call was wrong, 3 another process writes the same figures.
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
    if (!(error instanceof CommanderError)) {
      const { syscall, code = '', path = '' } = error as NodeJS.ErrnoException;
      if (syscall === undefined) throw error;
      fail(say(terminal, '系统不允许（{0}）：{1}', 'the system refuses ({0}): {1}', code, path));
      return exitCodes.wrongCall;
    }
    if (error.exitCode === 0) return exitCodes.fine;
    // Without a command the help has been printed where errors go, which are ours to print.
    if (error.code === 'commander.help') terminal.error(program.command.helpInformation().trimEnd());
    else fail(`${callWords(error, terminal)}\n${say(terminal, '用法见 drumtower --help', 'see drumtower --help')}`);
    return exitCodes.wrongCall;
  }
}
