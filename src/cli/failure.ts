/** How a command ends. */
export const exitCodes = {
  /** Done; there may be doubts. */
  fine: 0,
  /** Something in the files is wrong. */
  problems: 1,
  /** The call was wrong, or a file is not there. */
  wrongCall: 2,
  /** Another process writes the same figures; the same call can do later. */
  inUse: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What ends a command before its work; the message is for the one who called it. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = exitCodes.wrongCall) {
    super(message);
    this.name = 'CliFailure';
    this.exitCode = exitCode;
  }
}
