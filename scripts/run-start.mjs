// Serves the demonstration portal over the built package, and Storybook beside it, until Ctrl-C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { newest } from './files.mjs';
import { told } from './progress.mjs';
import { startServer } from './static-server.mjs';
import { startStorybook } from './storybook-server.mjs';

const sources = [
  ...['src', 'components', 'scripts'],
  ...['rollup.config.mjs', 'rollup.bundles.config.mjs', 'tsconfig.build.json', 'package-lock.json'],
];

// The manifest is the last file a build writes.
const isStale = () => newest('dist/custom-elements.json') <= newest(...sources);

export async function run() {
  // It works from the sources: while the package is built, it gets ready.
  const storybook = await startStorybook();
  let building;
  let site;
  let stopping = false;
  const stop = async (code) => {
    if (stopping) return;
    stopping = true;
    building?.kill();
    await Promise.all([storybook.close(), site?.close()]);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop(0));

  if (isStale()) {
    building = spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
    const [code] = await told('Building the package', () => once(building, 'exit'));
    if (code !== 0) return stop(1);
  }
  site = await startServer({
    port: 4173,
    redirects: { '/': '/examples/portal/', '/storybook/': storybook.url },
  });
  console.log(`Portal     ${site.origin}/`);
  if (!(await told('Starting Storybook', () => storybook.ready))) {
    console.error(`Storybook did not start.\n${storybook.log()}`);
    return stop(1);
  }
  console.log(`Storybook  ${storybook.url}, also ${site.origin}/storybook/\nCtrl-C stops both.`);
  await storybook.ended;
  if (!stopping) console.error(`Storybook ended; the portal is still served.\n${storybook.log()}`);
}
