import { createInterface } from 'node:readline/promises';
import { failedOutput } from './failed-output.js';
import { run } from './program.js';

/** Filled in where the command line is built. */
declare const packageVersion: string;

const { env, stdin, stdout, stderr } = process;
const dumb = env.TERM === 'dumb';
for (const stream of [stdout, stderr]) stream.on('error', (error) => failedOutput(error, process.argv.slice(2), env));

let shown = false;
function clear(): void {
  if (shown) stderr.write('\r\x1b[K');
  shown = false;
}

async function ask(question: string): Promise<string> {
  const dialogue = createInterface({ input: stdin, output: stdout });
  try {
    return await dialogue.question(question);
  } finally {
    dialogue.close();
  }
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => {
    clear();
    stdout.write(`${text}\n`);
  },
  error: (text) => {
    clear();
    stderr.write(`${text}\n`);
  },
  colours: Boolean(stdout.isTTY) && env.NO_COLOR === undefined && !dumb,
  ...(stderr.isTTY &&
    !dumb && {
      progress: (text: string) => {
        stderr.write(`\r\x1b[K${text}`);
        shown = true;
      },
    }),
  ...(stdin.isTTY && stdout.isTTY && { ask }),
  env,
  version: packageVersion,
});
clear();
