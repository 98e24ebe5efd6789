// Builds the documentation of the SDK into docs/site. The numbers on its pages come from the code, at build time:
// docs/which-method-when.md holds the words, and marks where a generated table goes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
const figure = (value) => (value === undefined ? '' : String(Number(value.toPrecision(4))));

function methodsTable({ methods, textIn }) {
  const order = ['done', 'schedule', 'outlook'];
  const rows = [...methods]
    .sort((a, b) => order.indexOf(a.method.question) - order.indexOf(b.method.question))
    .map(({ name, method: { name: title, question, source } }) => [
      question,
      `\`${name}()\``,
      cell(`${textIn(title, 'en')} ${textIn(title, 'zh-CN')}`),
      cell(`${source.title}, ${source.publisher}`),
    ]);
  return table(['Question', 'Function', 'Method', 'Source'], rows);
}

function workedTable({ methods, results, progress, indicatorName, input, asOf, leftOut, textIn }) {
  const { done, schedule, outlook, status } = progress;
  const [first, last] = [input.series[0], input.series.at(-1)];
  const lines = [
    `${textIn(indicatorName, 'en')} (${textIn(indicatorName, 'zh-CN')}), Gulou plan 2021–2025, looked at on ${asOf}: ` +
      `${first.value} at the end of ${first.year}, ${last.value} at the end of ${last.year}, ` +
      `${input.target.value} to be reached by the end of ${input.target.year}. The value of ${last.year} is made up.`,
    table(
      ['Default calculation', 'Answer'],
      [
        ['done', done.answered ? figure(done.share) : done.reason],
        ['schedule: share of the time gone', schedule.answered ? figure(schedule.elapsedShare) : schedule.reason],
        ['schedule: difference', schedule.answered ? figure(schedule.difference) : schedule.reason],
        ['outlook: value on the due date', outlook.answered ? figure(outlook.value) : outlook.reason],
        ['status', status],
      ],
    ),
    table(
      ['Method', 'Question', 'Value', 'Score', 'It says'],
      results.map((result, index) => {
        const { name, method } = methods[index];
        if (name in leftOut) return [cell(textIn(method.name, 'en')), method.question, '', '', cell(leftOut[name])];
        if (!result.applicable)
          return [cell(textIn(method.name, 'en')), method.question, '', '', `says nothing: \`${result.reason}\``];
        const label = cell(textIn(result.label, 'en'));
        return [cell(textIn(method.name, 'en')), method.question, figure(result.value), figure(result.score), label];
      }),
    ),
  ];
  return lines.join('\n\n');
}

/** The page with its tables, as text. */
export async function methodPage() {
  const facts = await loadTypeScript('docs/methods.ts');
  const words = readFileSync('docs/which-method-when.md', 'utf8');
  const fill = (text, mark, generated) => {
    const comment = `<!-- generated: ${mark} -->`;
    if (!text.includes(comment)) throw new Error(`docs/which-method-when.md has no ${comment}`);
    return text.replace(comment, () => generated);
  };
  return fill(fill(words, 'methods', methodsTable(facts)), 'worked', workedTable(facts));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('docs/generated', { recursive: true });
  writeFileSync('docs/generated/which-method-when.md', await methodPage());
  const { status } = spawnSync(process.execPath, ['node_modules/typedoc/bin/typedoc'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
