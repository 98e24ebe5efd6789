import { isIsoDate, type IsoDate } from '../calendar/iso-date.js';
import { CliFailure } from './failure.js';
import { say, type Terminal } from './terminal.js';

/** The day an option names. @throws CliFailure where it names none. */
export function dayOption(option: string, value: string, terminal: Terminal): IsoDate {
  if (isIsoDate(value)) return value;
  throw new CliFailure(
    say(terminal, '{0} 应为 YYYY-MM-DD，实际为“{1}”', '{0} expects YYYY-MM-DD, received {1}', option, value),
  );
}

/** The id an option names. @throws CliFailure where it cannot be one. */
export function idOption(option: string, value: string, terminal: Terminal): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 100) return value;
  throw new CliFailure(
    say(
      terminal,
      '{0} 应由小写字母、数字和单个连字符组成，如 sample-district，实际为“{1}”',
      '{0} expects lower-case letters, digits and single hyphens, such as sample-district; received {1}',
      option,
      value,
    ),
  );
}
