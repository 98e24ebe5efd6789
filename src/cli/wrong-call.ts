import type { Command, CommanderError } from 'commander';
import { say, type Terminal } from './terminal.js';

/** What is wrong with a call, by commander's code. */
const sentences: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'commander.unknownOption': ['没有选项 {0}', 'there is no option {0}'],
  'commander.unknownCommand': ['没有命令 {0}', 'there is no command {0}'],
  'commander.missingArgument': ['缺少参数 <{0}>', 'the argument <{0}> is missing'],
  'commander.optionMissingArgument': ['选项 {0} 缺少内容', 'the option {0} needs a value'],
  'commander.missingMandatoryOptionValue': ['缺少选项 {0}', 'the option {0} is missing'],
  'commander.conflictingOption': ['{0} 和 {1} 不能同时使用', '{0} and {1} exclude each other'],
};

/** The command a call names, if there is one. */
const commandOf = (program: Command, args: readonly string[]): Command | undefined =>
  program.commands.find((command) => args.includes(command.name()));

/** What is wrong with a call, what was meant perhaps, and where to read on. */
export function wrongCallWords(
  { code, message }: CommanderError,
  program: Command,
  args: readonly string[],
  terminal: Terminal,
): string {
  const [quoted = '', given = ''] = [...message.matchAll(/'([^']+)'/g)].map(([, words = '']) => words);
  const choices = /Allowed choices are (.+?)\.$/.exec(message)?.[1];
  const listed = terminal.locale === 'en' ? choices : choices?.replace(/, /g, '、');
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const [, most, came] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  const command = commandOf(program, args);
  const meaning =
    code === 'commander.missingArgument'
      ? command?.registeredArguments.find((argument) => argument.name() === quoted)?.description
      : undefined;
  const [zh, en] = sentences[code] ?? [message, message.replace(/^error: /, '')];
  const what =
    listed !== undefined
      ? say(terminal, '{0} 不能接受“{1}”，可选：{2}', '{0} does not accept {1}; one of: {2}', quoted, given, listed)
      : most !== undefined && came !== undefined
        ? say(terminal, '{0} 有 {1} 个参数，给了 {2} 个', '{0} takes {1} arguments, received {2}', quoted, most, came)
        : say(terminal, zh, en, quoted, given);
  const meant = near === undefined ? '' : say(terminal, '；是不是 {0}？', '; did you mean {0}?', near);
  const name = command ? `drumtower ${command.name()}` : 'drumtower';
  return [
    what + (meaning ? say(terminal, '：{0}', ': {0}', meaning) : '') + meant,
    say(terminal, '用法见 {0} --help', 'see {0} --help', name),
  ].join('\n');
}
