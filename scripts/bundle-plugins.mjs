// What every file that a page loads as it is goes through: the syntax floor, the minifier, the notice, pure ASCII.
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | MIT | bundled licences: THIRD-PARTY-LICENSES.txt */\n`;

/** The oldest syntax all stated engines have. */
export const floor = 'es2020';

/** Rollup's warnings stop the build; zod's own annotations and cycles are harmless and not ours to mend. */
const zodWarnings = new Set(['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY']);
export function onLog(level, log) {
  if (level === 'debug' || level === 'info') return;
  const places = [log.id, log.loc?.file, ...(log.ids ?? [])].filter(Boolean);
  if (zodWarnings.has(log.code) && places.length && places.every((path) => /node_modules[\\/]zod[\\/]/.test(path)))
    return;
  throw new Error(`rollup ${level} ${log.code ?? ''}: ${log.message}`);
}

export const downlevel = (options) => ({
  name: 'downlevel',
  async renderChunk(code) {
    const { code: low } = await transform(code, {
      target: floor,
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      ...options,
    });
    return { code: low, map: null };
  },
});

export const minify = (module) => terser({ ecma: 2020, module, format: { comments: /^!/ }, compress: { passes: 2 } });

/** Pure ASCII, because an old CMS may serve the file as GBK. Minifiers leave the text of tagged templates as it is. */
export function ascii(code) {
  // The escape changes what String.raw sees and nothing else: lit reads the cooked strings.
  if (/\bString\.raw\b/.test(code)) throw new Error('String.raw would not survive escaping to ASCII');
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // eslint-disable-next-line no-control-regex
  return code.replace(/[^\x00-\x7f]/g, escape);
}

/** The notice first, then nothing outside ASCII. */
export const finish = { name: 'finish', renderChunk: (code) => ({ code: banner + ascii(code), map: null }) };
