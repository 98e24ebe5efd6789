// What docs/which-method-when.md is made from: the words of docs/which-method-when/, with tables where they have marks for
// them. The numbers come from the code.
import { readFileSync } from 'node:fs';
import * as methodFacts from './methods.js';

type Facts = typeof methodFacts;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ');
const figure = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(4))));

function methodsTable({ methods, textIn }: Facts): string {
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

function workedTable({ methods, results, progress, indicatorName, input, asOf, leftOut, textIn }: Facts): string {
  const { done, schedule, outlook, status } = progress;
  const [first, last] = [input?.series[0], input?.series.at(-1)];
  if (!first || !last || !input?.target) throw new Error(`${textIn(indicatorName, 'en')} has no series with a target`);
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
        const { name, method } = methods[index]!;
        const without = leftOut[name];
        if (without !== undefined) return [cell(textIn(method.name, 'en')), method.question, '', '', cell(without)];
        if (!result.applicable)
          return [cell(textIn(method.name, 'en')), method.question, '', '', `says nothing: \`${result.reason}\``];
        const label = cell(textIn(result.label, 'en'));
        return [cell(textIn(method.name, 'en')), method.question, figure(result.value), figure(result.score), label];
      }),
    ),
  ];
  return lines.join('\n\n');
}

/** The page, by its path. */
export function methodPage(): Readonly<Record<string, string>> {
  const words = readFileSync('docs/which-method-when/words.md', 'utf8');
  const tables = { methods: methodsTable(methodFacts), worked: workedTable(methodFacts) };
  const page = words.replace(/<!-- generated: (\w+) -->/g, (_, mark: keyof typeof tables) => tables[mark]);
  return { 'docs/which-method-when.md': page };
}
