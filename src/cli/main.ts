import { run } from './program.js';

/** Filled in where the command line is built. */
declare const packageVersion: string;

// A pipe that is closed early (| head) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { env, stdout, stderr } = process;
const colours = Boolean(stdout.isTTY) && env.NO_COLOR === undefined && env.TERM !== 'dumb';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(`${text}\n`),
  error: (text) => stderr.write(`${text}\n`),
  colours,
  env,
  version: packageVersion,
});
