import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluationReport } from '../../src/document/evaluation-report.js';
import { reportHtml } from '../../src/document/html/report-html.js';
import { inQuotes } from '../../src/format/in-quotes.js';
import { measureProgressLabels } from '../../src/format/measure-progress-words.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import { assessPlan } from '../../src/progress/assess-plan.js';

// GB/T 15834: double marks outside, single ones inside.
describe('a name that has quotation marks of its own', () => {
  test('has single ones within others, and an apostrophe is none', () => {
    assert.equal(inQuotes('“正版正货”示范街区'), '“‘正版正货’示范街区”');
    assert.equal(inQuotes('the district’s “genuine goods” streets'), '“the district’s ‘genuine goods’ streets”');
  });

  test('is set so in a sentence that names it', () => {
    assert.equal(measureProgressLabels['zh-CN'].merged('“正版正货”承诺推进计划'), '并入“‘正版正货’承诺推进计划”');
  });
});

describe('a compound in the title of a report', () => {
  test('is not to break at its hyphen, and the title reads as before', () => {
    const page = reportHtml(evaluationReport(assessPlan(gulouPlan, { asOf: '2024-01-31' }), { locale: 'en' }));
    const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/.exec(page) ?? [];
    assert.match(title, /14th <span class="compound">Five-Year<\/span> Plan/);
    assert.match(page, /\.compound\{white-space:nowrap\}/);
    assert.ok(title.replace(/<[^>]*>/g, '').startsWith('Gulou District 14th Five-Year Plan'));
  });
});
