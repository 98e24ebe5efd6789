// What an installed copy must keep: import paths, types, syntax floor, maps, weight. Needs a built dist/.
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { launchBrowser } from '../scripts/browser.mjs';
import { filesUnder } from '../scripts/files.mjs';
import { floorProblems, mapProblems, namesRegistry, strangers, within } from '../scripts/package-rules.mjs';
import { compressedServer, weighPage } from './page-weight.mjs';
import { apps, frameworksTyped } from './sample-apps.mjs';

const exec = promisify(execFile);
const npm = (args, options) =>
  exec('npm', args, { shell: process.platform === 'win32', maxBuffer: 1 << 26, ...options });
const root = process.cwd();
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'drumtower-package-'));

let passed = 0;
let failed = 0;
async function check(title, run) {
  try {
    const note = await run();
    passed += 1;
    console.log(`✔ ${title}${note ? `: ${note}` : ''}`);
  } catch (error) {
    failed += 1;
    console.log(`✖ ${title}\n    ${String(error.message ?? error).replace(/\n/g, '\n    ')}`);
  }
}
function insist(problems) {
  const list = [problems].flat().filter(Boolean);
  if (list.length) throw new Error(list.join('\n'));
}

const tags = filesUnder('components', '.ts')
  .map((path) => /^components\/([^/]+)\/\1\.ts$/.exec(path)?.[1])
  .filter(Boolean);

const themes = filesUnder('components/themes', '.css').map((path) => basename(path, '.css'));

const frameworks = ['react', 'svelte', 'vue'];
const namesFor = (key) => (key.includes('themes') ? themes : key.includes('types') ? frameworks : tags);

/** Every path the exports map promises, with the patterns filled in: each element, theme and framework. */
const promised = Object.keys(pkg.exports).flatMap((key) =>
  key.includes('*') ? namesFor(key).map((name) => key.replace('*', name)) : [key],
);
/** Data and style sheets are read, not imported as code. */
const isFile = (key) => /\.(json|css)$/.test(key);
/** Types of a framework are compiled beside that framework. */
const isFramework = (key) => key.startsWith('./types/');
const specifier = (key) => key.replace(/^\./, pkg.name);

async function installPacked() {
  const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', work]);
  const [{ filename, files, size, unpackedSize }] = JSON.parse(stdout);
  const tarball = join(work, filename);
  const home = join(work, 'consumer');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], { cwd: home });
  return { tarball, home, size, unpackedSize, files: files.map(({ path }) => path) };
}

/** Imports every path in a Node process of the consumer; elements are classes there, nothing is registered. */
async function importAll(home) {
  const script = `
    import { readFileSync } from 'node:fs';
    const problems = [];
    for (const name of ${JSON.stringify(promised.map(specifier))}) {
      try {
        if (name.endsWith('.json')) { await import(name, { with: { type: 'json' } }); continue; }
        const url = import.meta.resolve(name);
        if (name.endsWith('.css')) { readFileSync(new URL(url)); continue; }
        if (name.endsWith('/define') || name.includes('/types/')) continue;
        const module = await import(url);
        if (!Object.keys(module).length) problems.push(name + ' exports nothing');
        if ('default' in module) problems.push(name + ' has a default export');
      } catch (error) { problems.push(name + ': ' + error.message); }
    }
    console.log(JSON.stringify(problems));`;
  writeFileSync(join(home, 'import-all.mjs'), script);
  const { stdout } = await exec(process.execPath, ['--no-warnings', 'import-all.mjs'], { cwd: home });
  return JSON.parse(stdout);
}

async function typesResolve(home) {
  const lines = promised
    .filter((key) => !isFile(key) && !isFramework(key))
    .map((key, index) => `import * as m${index} from '${specifier(key)}';\nexport type T${index} = typeof m${index};`);
  writeFileSync(join(home, 'consumer.mts'), `${lines.join('\n')}\n`);
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const node = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
    const args = [tsc, ...options, ...node, '--module', module, '--moduleResolution', moduleResolution, 'consumer.mts'];
    await exec(process.execPath, args, { cwd: home }).catch((error) => insist(`${moduleResolution}: ${error.stdout}`));
  }
}

/** Who reads plans on a server has no DOM among the types, and checks those of its libraries. */
async function typesWithoutPage(home) {
  const lines = ['.', './static'].map((key, index) => `export * as m${index} from '${specifier(key)}';`);
  writeFileSync(join(home, 'server.mts'), `${lines.join('\n')}\n`);
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022', '--skipLibCheck', 'false'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const node = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
  const args = [tsc, ...options, ...node, '--module', 'nodenext', '--moduleResolution', 'nodenext', 'server.mts'];
  await exec(process.execPath, args, { cwd: home }).catch((error) => insist(error.stdout || error.message));
}

/** Links of a page of the package that lead nowhere in it: to a file that was not packed, or to no heading of one. */
function deadLinks(home, path) {
  const at = join(home, 'node_modules', pkg.name);
  const links = [...readFileSync(join(at, path), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  const isDead = (link) => {
    const [file, heading] = link.split('#');
    const target = file ? join(at, dirname(path), file) : join(at, path);
    return !existsSync(target) || (heading && !headingsOf(target).has(decodeURIComponent(heading)));
  };
  const own = links.filter((link) => !/^[a-z]+:/.test(link));
  return [...new Set(own)].filter(isDead).map((link) => `${path}: ${link}`);
}

/** What a link into a page can name: its headings, as a repository's host makes addresses of them, and its own marks. */
function headingsOf(path) {
  const text = readFileSync(path, 'utf8');
  const headings = text.match(/^#+ .*$/gm) ?? [];
  const marks = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  const plain = (heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '');
  return new Set([...marks, ...headings.map((heading) => plain(heading).replace(/ /g, '-'))]);
}

async function weigh(source) {
  const result = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    // What is loaded by need is none of it.
    splitting: true,
    outdir: 'weighed',
  });
  const { outputs } = result.metafile;
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path].entryPoint === '<stdin>'));
  for (const path of loaded)
    for (const { path: other, kind } of outputs[path].imports) if (kind === 'import-statement') loaded.add(other);
  const inputs = [...loaded]
    .flatMap((path) => Object.entries(outputs[path].inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  const files = result.outputFiles.filter(({ path }) => loaded.has(relative(root, path).split(sep).join('/')));
  return { bytes: gzipSync(Buffer.concat(files.map(({ contents }) => contents)), { level: 9 }).length, inputs };
}

try {
  await check('the lockfile names no registry host', () => {
    insist(namesRegistry(readFileSync('package-lock.json', 'utf8')) && 'found a "resolved" address');
  });

  await check('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: root, pack: 'npm', strict: true });
    insist(messages.map((message) => formatMessage(message, pkg, { color: false })));
  });

  const installed = await installPacked();

  await check('attw resolves the types of every entry', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const entries = promised.filter((key) => !isFile(key));
    const args = [attw, installed.tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'];
    await exec(process.execPath, [...args, '--entrypoints', ...entries]).catch((error) =>
      insist(error.stdout || error),
    );
    return `${entries.length} entries`;
  });

  await check('every promised path imports from the packed package', async () => {
    insist(await importAll(installed.home));
    return `${promised.length} paths`;
  });

  await check('the command line runs from the packed package, with nothing installed for it alone', async () => {
    const plan = join(installed.home, 'node_modules/drumtower/dist/plans/gulou-ip-2021-2025.json');
    const bin = join(installed.home, 'node_modules/drumtower', pkg.bin.drumtower);
    const { stdout } = await exec(process.execPath, [bin, 'check', plan, '--locale', 'en'], { cwd: installed.home });
    insist(!/Nothing is wrong|doubts/.test(stdout) && stdout);
    insist(['commander', 'hucre'].filter((name) => existsSync(join(installed.home, 'node_modules', name))));
  });

  await check('the types of every promised path compile for a consumer', () => typesResolve(installed.home));

  await check('the types for React, Vue and Svelte take what is right and refuse what is not', () =>
    frameworksTyped(installed.home),
  );

  await check('the package holds dist, docs, README, CHANGELOG, LICENSE and nothing else', () => {
    insist(strangers(installed.files));
    const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    return `${installed.files.length} files, ${megabytes(installed.size)}, unpacked ${megabytes(installed.unpackedSize)}`;
  });

  await check('every link in a page of the package leads to something in it', () => {
    const pages = installed.files.filter((path) => path.endsWith('.md') && !path.startsWith('dist/'));
    insist(pages.flatMap((path) => deadLinks(installed.home, path)));
    return `${pages.length} pages`;
  });

  await check('the types of the SDK need no page around them', () => typesWithoutPage(installed.home));

  await check('the fixed files exist', () => {
    const fixed = [
      'dist/drumtower.iife.min.js',
      'dist/drumtower.all.min.js',
      'dist/drumtower.esm.min.js',
      'dist/drumtower.iife.min.js.gz',
      'dist/drumtower.plan.zh-CN.min.js.br',
      `dist/${pkg.version}/drumtower.iife.min.js`,
      'dist/sri.json',
      ...['plan', 'observations', 'directory'].map((name) => `dist/${name}.schema.json`),
      'dist/custom-elements.json',
      'dist/cli/main.js',
      ...filesUnder('src/plans', '.json').map((path) => path.replace('src/', 'dist/')),
    ];
    insist(fixed.filter((path) => !installed.files.includes(path)).map((path) => `${path} is missing`));
  });

  for (const file of filesUnder('dist', '.min.js').filter((path) => dirname(path) === 'dist')) {
    await check(`${file} is ASCII and ES2020`, () => insist(floorProblems(file, readFileSync(file, 'utf8'))));
  }

  await check('compressed files hold what stands beside them, and hashes are theirs', () => {
    const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8'));
    const same = (path, unpack, ending) => unpack(readFileSync(`${path}${ending}`)).equals(readFileSync(path));
    const files = [...Object.keys(hashes).map((name) => `dist/${name}`), ...filesUnder('dist/plans', '.json')];
    insist(files.filter((path) => !same(path, gunzipSync, '.gz')).map((path) => `${path}.gz holds something else`));
    insist(
      files.filter((path) => !same(path, brotliDecompressSync, '.br')).map((path) => `${path}.br holds something else`),
    );
    const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
    for (const [name, hash] of Object.entries(hashes))
      for (const path of [`dist/${name}`, `dist/${pkg.version}/${name}`])
        insist(hashOf(path) !== hash && `${path} has another hash`);
    return `${files.length} files`;
  });

  await check('source maps lead to the sources', () => {
    insist(mapProblems('dist'));
    return `${filesUnder('dist', '.js.map').length} maps`;
  });

  await check('dist holds no path of this machine', () => {
    const places = [root, homedir(), tmpdir()]
      .filter((path) => path.length > 1)
      .map((path) => `${path.replace(/\\/g, '/')}/`);
    const texts = filesUnder('dist').filter((path) => /\.(js|map|ts|json|txt)$/.test(path));
    insist(
      texts.flatMap((path) => {
        const text = readFileSync(path, 'utf8').replace(/\\\\/g, '/');
        return [...places, 'file:///']
          .filter((place) => text.includes(place))
          .map((place) => `${path} contains ${place}`);
      }),
    );
  });

  const from = (path) => JSON.stringify(`./${path}`);
  const card = `export { PlanIndicatorCard } from ${from('dist/components/plan-indicator-card/plan-indicator-card.js')};
    export { PlanTargetGauge } from ${from('dist/components/plan-target-gauge/plan-target-gauge.js')};`;

  await check('weight of one card and one gauge, with Lit', async () => {
    const { bytes, inputs } = await weigh(card);
    insist(
      inputs.filter((path) => /node_modules\/zod\/|src\/model\/parse/.test(path)).map((path) => `carries ${path}`),
    );
    return within(bytes, { goal: 25, ceiling: 47.2 });
  });
  await check('weight of parsePlan and assessPlan', async () =>
    within((await weigh(`export { parsePlan, assessPlan } from ${from('dist/src/index.js')};`)).bytes, {
      goal: 20,
      ceiling: 33.5,
    }),
  );
  const browser = await launchBrowser();
  const server = await compressedServer();
  // The calculation that has been added since the goals were set is what stands in their way.
  for (const [page, title, limits] of [
    ['dashboard', 'the first view of a dashboard', { goal: 50, ceiling: 92 }],
    ['everything', 'a dashboard with its measures and explanation', { goal: 68, ceiling: 148 }],
    ['card', 'a page with a card', { goal: 38, ceiling: 64 }],
    ['directory', 'a page with a directory', { goal: 40, ceiling: 55.5 }],
    ['oneFile', 'a dashboard from the one file', { goal: 120, ceiling: 231 }],
  ]) {
    await check(`bytes a browser fetches for ${title}`, async () => {
      const files = await weighPage(browser, server.origin, page);
      const sum = Object.values(files).reduce((total, bytes) => total + bytes, 0);
      return `${within(sum, limits)} (${Object.entries(files)
        .map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`)
        .join(', ')})`;
    });
  }
  for (const [name, drive] of Object.entries(apps))
    await check(`sample app: ${name}`, () => drive(installed.home, browser));
  await browser.close();
  server.close();
} catch (error) {
  failed += 1;
  console.log(`✖ ${error.stack}${error.stderr ?? ''}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`package: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
