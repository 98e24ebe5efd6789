import { createInterface } from 'node:readline/promises';
import { run } from './program.js';

/** Filled in where the command line is built. */
declare const packageVersion: string;

// A pipe that is closed early (| head) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { env, stdout, stderr } = process;
const { stdin } = process;
const colours = Boolean(stdout.isTTY) && env.NO_COLOR === undefined && env.TERM !== 'dumb';

async function ask(question: string): Promise<string> {
  const dialogue = createInterface({ input: stdin, output: stdout });
  try {
    return await dialogue.question(question);
  } finally {
    dialogue.close();
  }
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(`${text}\n`),
  error: (text) => stderr.write(`${text}\n`),
  colours,
  ...(stdin.isTTY && stdout.isTTY && { ask }),
  env,
  version: packageVersion,
});
