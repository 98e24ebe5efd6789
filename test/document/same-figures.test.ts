import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { reportDocx } from '../../src/document/docx/report-docx.js';
import { evaluationReport } from '../../src/document/evaluation-report.js';
import { reportHtml } from '../../src/document/html/report-html.js';
import type { Block, Section } from '../../src/document/outline.js';
import { reportedIn } from '../../src/format/plan-words.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { tableHtml } from '../../src/static/table-html.js';
import { indicatorCells, indicatorsCsv, indicatorsJson } from '../../src/view/table/indicator-export.js';
import { midTerm, progressOn } from '../../stories/examples.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';
import { parseCsv } from '../view/parse-csv.js';
import { docxParts, docxTables, htmlTables, type Tables } from './read-tables.js';

const blocks = ({ blocks: own, sections }: Section): readonly Block[] => [...own, ...sections.flatMap(blocks)];
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The row of an annex that holds a name; an annex has a column of numbers. */
const rowNamed = (tables: Tables, number: string, name: string): readonly string[] | undefined =>
  tables
    .filter(([head]) => head?.includes(number))
    .flat()
    .find((row) => row.includes(squeezed(name)));

/** Every figure of every output held against what `assessPlan` found, and against each other. Gives how many were. */
async function compare(progress: PlanProgress, locale: 'zh-CN' | 'en'): Promise<number> {
  const report = evaluationReport(progress, { locale });
  const html = reportHtml(report);
  const { table, annex } = report;
  const figuresAnnex = annex[0]!.columns.length > 5 ? annex[0]! : undefined;
  const docx = docxTables(docxParts(await reportDocx(report)).get('word/document.xml')!);
  const page = htmlTables(tableHtml(progress, { locale }));
  const printed = htmlTables(html);
  const csv = parseCsv(indicatorsCsv(table).slice(1));
  const cells = indicatorCells(table);
  const { rows: json } = JSON.parse(indicatorsJson(table)) as {
    rows: {
      id: string;
      figures: { value: number; published?: { value: number } }[];
      words: { column: string; text: string }[];
    }[];
  };
  const goalRows = report.sections.flatMap(blocks).flatMap((block) => (block.kind === 'progress' ? block.rows : []));
  const number = table.columns[0]!.label;
  let compared = 0;
  table.rows.forEach((row, index) => {
    if (row.statement || !figuresAnnex) return;
    const name = row.cells['name']!.text;
    const inHtml = rowNamed(printed, number, name)!;
    const inDocx = rowNamed(docx, number, name)!;
    const inPage = page.flat().find((row) => row.some((cell) => cell.startsWith(squeezed(name))));
    const ofAnnex = figuresAnnex.columns.filter(({ key }) => key !== 'name').map(({ key }) => key);
    for (const column of table.columns.filter(({ year }) => year)) {
      const cell = row.cells[column.key]!;
      const reported = reportedIn(row.progress.main, column.key);
      const said = squeezed([cell.text, cell.worked, cell.detail].filter(Boolean).join(' '));
      // The heading of a file has more columns; the year's is found by its words.
      const inCsv = csv[index + 1]![csv[0]!.indexOf(column.label)]!;
      assert.equal(cell.absent === undefined, reported !== undefined, `${name} ${column.key}`);
      if (ofAnnex.includes(column.key)) {
        assert.ok(inHtml.includes(said), `html ${name} ${column.key}: ${said} in ${inHtml.join(' | ')}`);
        assert.ok(inDocx.includes(said), `docx ${name} ${column.key}: ${said} in ${inDocx.join(' | ')}`);
      }
      assert.ok(inPage!.includes(said), `page ${name} ${column.key}: ${said} in ${inPage!.join(' | ')}`);
      if (!reported) assert.equal(inCsv, '');
      else if (row.progress.main.target.of.kind !== 'occurrence' && !cell.detail) {
        const exact = (reported.published ?? reported).value;
        const number = cells[index + 1]![csv[0]!.indexOf(column.label)];
        if (typeof number === 'number') assert.equal(Number(inCsv), exact, `csv ${name} ${column.key}`);
      }
      assert.equal(json[index]!.words.find((each) => each.column === column.key)?.text, cell.text);
      compared += 1;
    }
    assert.deepEqual(
      json[index]!.figures.map(({ value }) => value),
      row.progress.main.history.map(({ value }) => value),
    );
    const own = goalRows.find(({ id }) => id === row.id)!;
    assert.deepEqual(
      [own.target, own.done, own.status, own.verdict, own.gap || row.cells['gap']!.text],
      [
        row.cells['target']!.text,
        row.cells['done']!.text,
        row.status,
        row.cells['status']!.text,
        row.cells['gap']!.text,
      ],
    );
    const latest = table.columns.filter(({ key, year }) => year && !row.cells[key]!.absent).pop();
    assert.ok(latest === undefined ? own.value === '—' : own.value.startsWith(row.cells[latest.key]!.text), own.value);
    // In the printed pages too: value, target, share and verdict in one row.
    assert.ok(
      printed
        .flat()
        .some(
          (row) =>
            row[0] === squeezed(name) &&
            row.some((cell) => cell === squeezed(own.value)) &&
            row.includes(squeezed(own.done)),
        ),
      `printed ${name}`,
    );
  });
  return compared;
}

describe('the figures of every output', () => {
  for (const locale of ['zh-CN', 'en'] as const)
    test(`are the same cell by cell over the plan of Gulou (${locale})`, async () => {
      assert.equal(await compare(progressOn(midTerm), locale), 60);
    });

  test('are the same over generated plans', async () => {
    // Looked at late, so that most of the figures are known.
    const known = smallPlan.filter(({ asOf, observations }) => asOf >= '2024' && observations.length > 2);
    const plans = fc.sample(known, { numRuns: 60, seed });
    let compared = 0;
    for (const plan of plans) compared += await compare(assessPlan(planOf(plan), { asOf: plan.asOf }), 'zh-CN');
    assert.ok(compared > 40, String(compared));
  });
});
