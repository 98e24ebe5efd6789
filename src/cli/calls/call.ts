import type { Command } from 'commander';
import { Option } from 'commander';
import { columnsOf, foldColumns } from '../columns.js';
import type { ExitCode } from '../failure.js';
import { say, styled, type Terminal } from '../terminal.js';

/** The same in both languages. */
export type Pair = readonly [zh: string, en: string];

/** What an option's help says beside its meaning. */
export interface OptionWords {
  /** What holds where it is not given. */
  readonly standard?: Pair;
  /** What may stand in its place; the same in both languages unless it is a pair. */
  readonly example?: string | Pair;
  /** All that it accepts. */
  readonly choices?: readonly string[];
  /** The command does not do without it. */
  readonly needed?: boolean;
}

/** The headings commander prints, in Chinese. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const codeWords: Readonly<Record<ExitCode, Pair>> = {
  0: ['完成；可能有存疑之处', 'done; there may be doubts'],
  1: ['文件中有错误', 'something in the files is wrong'],
  2: ['命令写错，或文件不在', 'the call was wrong, or a file is not there'],
  3: ['另一个进程正在写同一份数据，稍后再试', 'another process writes the same figures; try again later'],
};

const fill = (terminal: Terminal, pair: Pair): string => say(terminal, pair[0], pair[1]);

/** A command of commander that speaks the language of the terminal. */
export function speaking(command: Command, terminal: Terminal): Command {
  const { locale, out } = terminal;
  return command
    .helpOption('-h, --help', say(terminal, '显示帮助', 'show help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out(text.trimEnd()),
      writeErr: () => undefined,
      getOutHasColors: () => terminal.colours,
    })
    .configureHelp({
      styleTitle: (title) => styled(terminal, 'bold', locale === 'en' ? title : (titles[title] ?? title)),
      styleOptionText: (text) => (text === '[options]' ? say(terminal, '[选项]', text) : text),
      // What is accepted and what holds otherwise is in the words already, in one language.
      optionDescription: ({ description }) => description,
      displayWidth: columnsOf,
      boxWrap: foldColumns,
    })
    .addOption(
      new Option(
        `--locale <${say(terminal, '语言', 'language')}>`,
        say(
          terminal,
          '语言（默认：系统的语言；可选：zh、en）',
          'language (default: that of the system; one of: zh, en)',
        ),
      ),
    );
}

/** The end of a help: its examples and exit codes. */
export function helpEnd(
  examples: readonly (readonly [line: string, words: string])[],
  codes: readonly ExitCode[],
  terminal: Terminal,
): string {
  const heading = (zh: string, en: string): string => styled(terminal, 'bold', say(terminal, zh, en));
  return [
    '',
    heading('例：', 'Examples:'),
    ...examples.flatMap(([line, words]) => [`  # ${words}`, `  ${line}`]),
    '',
    heading('退出码：', 'Exit codes:'),
    ...codes.map((code) => `  ${code}  ${fill(terminal, codeWords[code])}`),
  ].join('\n');
}

/** A command as it is described: what it takes, what its help says, and what it does. */
export class Call {
  readonly #command: Command;
  readonly #terminal: Terminal;
  readonly #examples: (readonly [line: string, words: string])[] = [];
  readonly #ended: (code: ExitCode) => void;

  constructor(parent: Command, name: string, meaning: Pair, terminal: Terminal, ended: (code: ExitCode) => void) {
    this.#terminal = terminal;
    this.#ended = ended;
    this.#command = speaking(parent.command(name), terminal).description(fill(terminal, meaning));
  }

  argument(name: Pair, meaning: Pair, several = false): this {
    this.#command.argument(`<${fill(this.#terminal, name)}${several ? '...' : ''}>`, fill(this.#terminal, meaning));
    return this;
  }

  /** An option; `value` names what it takes, absent for one that takes nothing. */
  option(name: string, value: Pair | undefined, meaning: Pair, words: OptionWords, several = false): this {
    const terminal = this.#terminal;
    const { standard, example, choices, needed } = words;
    const told = [
      needed && say(terminal, '必填', 'required'),
      standard && say(terminal, '默认：{0}', 'default: {0}', fill(terminal, standard)),
      choices && say(terminal, '可选：{0}', 'one of: {0}', choices.join(say(terminal, '、', ', '))),
      example && say(terminal, '例：{0}', 'e.g. {0}', typeof example === 'string' ? example : fill(terminal, example)),
    ].filter(Boolean);
    const text = say(
      terminal,
      '{0}（{1}）',
      '{0} ({1})',
      fill(terminal, meaning),
      told.join(say(terminal, '；', '; ')),
    );
    const taken = value ? ` <${fill(terminal, value)}${several ? '...' : ''}>` : '';
    const option = new Option(`--${name}${taken}`, text).makeOptionMandatory(needed ?? false);
    // Commander sees that for itself behind a Latin letter only.
    option.variadic = several;
    this.#command.addOption(choices ? option.choices(choices) : option);
    return this;
  }

  /** An option that cannot stand beside another. */
  conflict(name: string, other: string): this {
    this.#command.options.find((option) => option.long === `--${name}`)?.conflicts(other);
    return this;
  }

  figures(): this {
    return this.option('figures', ['文件', 'file'], ['数据文件', 'the file of figures'], {
      standard: ['规划文件旁的 plan.observations.json', 'plan.observations.json beside the plan'],
      example: 'figures.json',
    });
  }

  asOf(): this {
    return this.option('as-of', ['日期', 'day'], ['按这一天查看', 'as seen on this day'], {
      standard: ['今天', 'today'],
      example: '2024-01-31',
    });
  }

  json(): this {
    const meaning: Pair = ['结果以 JSON 输出，供程序读取', 'print the result as JSON, for programs'];
    return this.option('json', undefined, meaning, { standard: ['供人阅读的文字', 'words for people'] });
  }

  dryRun(): this {
    const meaning: Pair = ['只看结果，不写入', 'show what would be done, write nothing'];
    return this.option('dry-run', undefined, meaning, { standard: ['写入', 'write'] });
  }

  force(): this {
    const meaning: Pair = ['覆盖已有的文件', 'overwrite a file that is there'];
    return this.option('force', undefined, meaning, { standard: ['不覆盖', 'leave it as it is'] });
  }

  /** A whole call somebody can paste, which a test runs. */
  example(line: string | Pair, words: Pair): this {
    const text = typeof line === 'string' ? line : fill(this.#terminal, line);
    this.#examples.push([`drumtower ${text}`, fill(this.#terminal, words)]);
    return this;
  }

  /** What it does; how it may end is told at the end of its help. */
  does<Args extends readonly unknown[]>(
    work: (...args: Args) => Promise<ExitCode>,
    codes: readonly ExitCode[] = [0, 1, 2],
  ): void {
    this.#command
      .addHelpText('after', helpEnd(this.#examples, codes, this.#terminal))
      .action(async (...args: unknown[]) => this.#ended(await work(...(args as unknown as Args))));
  }
}

/** Begins a command of the program. */
export type Begin = (name: string, meaning: Pair) => Call;
