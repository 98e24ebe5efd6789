// Builds the static Storybook quietly: its output is shown only when it fails.
import { spawnSync } from 'node:child_process';

const started = Date.now();
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--disable-telemetry', '--output-dir', 'storybook-static'],
  { encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' }, maxBuffer: 1 << 28 },
);
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(status ?? 1);
}
console.log(`storybook: storybook-static written in ${((Date.now() - started) / 1000).toFixed(1)} s`);
