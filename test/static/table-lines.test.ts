import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import { planHtml, plainHtml, tableHtml } from '../../src/static/index.js';
import { tablePieces } from '../../src/static/table-html.js';
import { states } from '../../stories/examples.js';
import { increment, planFile, progressOn } from '../one-target.js';
import { pagePlan } from './page-plan.js';
import { drawn } from './drawn.js';

/* The table of a small plan on 31 March 2023, row by row: 15 patents a year more make 175 in 2025, 60 people a year 300. */

const progress = assessPlan(pagePlan(), { asOf: '2023-03-31' });
const linesOf = (html: string): string[] =>
  html.split('\n').map((line) => line.replace(/(<\/(tbody|thead|table|div|section|tr)>)+$/, ''));
const cells = (row: string): string[] =>
  row
    .replace(/^<tr>/, '')
    .split(/(?=<t[hd][ >])/)
    .map((cell) => cell.replace(/<\/t[hd]>$/, ''));
const verdict = (status: string, word: string): string => `<span class="plan-verdict plan-${status}">${word}</span>`;
const zh = (words: string): string => `<span lang="zh-CN">${words}</span>`;
/** What is heard where a sign stands for nothing known, or for what there cannot be. */
const heard: Readonly<Record<string, string>> = { '—': ' aria-label="没有数据"', '/': ' aria-label="不适用"' };
const number = (figure: string): string => `<td class="plan-number"${heard[figure] ?? ''}>${figure}`;

describe('the table of a plan in Chinese', () => {
  const lines = (): string[] => linesOf(tableHtml(progress));
  test('has its name, that figures are samples, and their day above it', () => {
    assert.deepEqual(lines().slice(0, 5), [
      '<section class="plan-static" lang="zh-CN">',
      '<div class="plan-scroll">',
      '<table>',
      '<caption>小规划主要指标实施进度表 <span class="plan-tag">示例数据</span> <small>数据截至2022年12月31日</small></caption>',
      '<thead>',
    ]);
  });

  test('has a head of two rows, the years under one of their own', () => {
    const col = (label: string, figures = false): string =>
      `<th scope="col" rowspan="2"${figures ? ' class="plan-number"' : ''}>${label}`;
    assert.deepEqual(cells(lines()[5]!), [
      col('序号', true),
      col('指标（单位）'),
      col('判定'),
      col('实施进度', true),
      col('2020年基期值', true),
      '<th scope="colgroup" colspan="2">实际值',
      col('2025年目标值'),
      col('照此推算能否完成'),
      col('责任部门'),
      col('备注'),
    ]);
    assert.deepEqual(cells(lines()[6]!), [
      '<th scope="col" class="plan-number">2021年',
      '<th scope="col" class="plan-number">2022年',
    ]);
  });

  test('has under each goal a row for each indicator', () => {
    assert.deepEqual(lines().slice(7, 9), [
      '<tbody>',
      '<tr><th scope="rowgroup" colspan="11">创造 <small>1项</small></th>',
    ]);
    assert.deepEqual(cells(lines()[9]!), [
      number('1'),
      '<th scope="row">专利<small>（件）</small>',
      `<td>${verdict('behind', '低于序时进度')} −10`,
      number('30%'),
      number('100<sup title="基期另有说明">*</sup>'),
      number('—'),
      number('130'),
      '<td>达200件',
      '<td>不能<br /><small>照此推算约175件</small>',
      '<td>区科技局、区法院',
      '<td>',
    ]);
    assert.deepEqual(lines().slice(10, 12), [
      '<tbody>',
      '<tr><th scope="rowgroup" colspan="11">运用 <small>2项</small></th>',
    ]);
    assert.deepEqual(cells(lines()[12]!), [
      number('2'),
      '<th scope="row">从业人员<small>（人）</small>',
      `<td>${verdict('met', '已达目标值')}`,
      number('120%'),
      number('/'),
      number('60<sup title="示例数据">◇</sup>'),
      number('—'),
      '<td>累计50人',
      '<td>能<br /><small>照此推算约300人</small>',
      '<td>区科技局',
      '<td>现值为目标值的120%',
    ]);
    assert.deepEqual(cells(lines()[13]!).slice(0, 4), [
      number('3'),
      '<th scope="row">品牌<small>（个）</small>',
      `<td>${verdict('not-reported', '暂无数据')}`,
      number('—'),
    ]);
  });

  test('has what has no number in a group of its own', () => {
    assert.deepEqual(lines().slice(14, 16), [
      '<tbody>',
      '<tr><th scope="rowgroup" colspan="11">没有数值的目标1项</th>',
    ]);
    assert.deepEqual(cells(lines()[16]!).slice(0, 4), [
      number('4'),
      '<th scope="row">满意度',
      `<td>${verdict('not-reported', '暂无数据')}`,
      number('/'),
    ]);
  });

  test('has its notes beneath', () => {
    assert.equal(
      lines()[17],
      '<p class="plan-note">* 专利 含转让 ◇ 示例数据。规划未注明或没有数据的栏未列出：属性、2023年、2024年、2025年。“—”表示没有数据，“/”表示不适用，都不等于0。判定后的数为完成进度减序时进度，单位为百分点。“照此推算”按至今的平均进度直线推算到期末，不是预测，不参与判定。</p>',
    );
    assert.equal(lines().length, 19);
  });
});

describe('the table of a plan in English', () => {
  const lines = (): string[] => linesOf(tableHtml(progress, { locale: 'en' }));
  test('says the same, what stays Chinese marked', () => {
    assert.equal(
      lines()[3],
      '<caption>Small plan: progress of the main indicators <span class="plan-tag">Sample data</span> <small>As of 31 December 2022</small></caption>',
    );
    assert.deepEqual(cells(lines()[9]!).slice(1, 3), [
      '<th scope="row">Patents<small> (patents)</small>',
      `<td>${verdict('behind', 'Behind schedule')} −10`,
    ]);
    assert.deepEqual(cells(lines()[9]!).slice(7), [
      '<td>at least 200 patents',
      '<td>No<br /><small>about 175 patents</small>',
      `<td>Science bureau, ${zh('区法院')}`,
      '<td>',
    ]);
    assert.deepEqual(cells(lines()[12]!).slice(1, 2), [
      `<th scope="row">${zh('从业人员')}<small> (${zh('人')})</small>`,
    ]);
    assert.equal(lines()[11], `<tr><th scope="rowgroup" colspan="11">${zh('运用')} <small>2 targets</small></th>`);
    assert.match(lines()[17]!, /^<p class="plan-note">\* Patents With transfers ◇ sample data\. Left out, /);
  });
});

describe('the table of a plan', () => {
  const of = (more: object, asOf = '2023-03-31'): string[] => linesOf(tableHtml(assessPlan(pagePlan(more), { asOf })));

  test('without figures has one row of heads and no word of years, gaps or pace', () => {
    const lines = of({ observations: [] });
    assert.equal(lines[3], '<caption>小规划主要指标实施进度表 <small>查看日期2023年3月31日</small></caption>');
    assert.deepEqual(cells(lines[5]!), [
      '<th scope="col" class="plan-number">序号',
      '<th scope="col">指标（单位）',
      '<th scope="col">判定',
      '<th scope="col" class="plan-number">2020年基期值',
      '<th scope="col">2025年目标值',
      '<th scope="col">责任部门',
    ]);
    const note = lines.find((line) => line.startsWith('<p class="plan-note">'))!;
    assert.match(note, /“—”表示没有数据/);
    assert.doesNotMatch(note, /判定后的数|照此推算”按|示例数据/);
  });

  test('of no indicators says so', () => {
    assert.deepEqual(of({ indicators: [], observations: [] }), [
      '<section class="plan-static" lang="zh-CN">',
      '<p>这个规划没有列出指标。</p>',
      '',
    ]);
  });

  test('is a region for the keyboard where it brings its look', () => {
    const styled = tableHtml(progress, { styled: true });
    assert.match(styled, /<div class="plan-scroll" role="region" tabindex="0" aria-label="小规划主要指标实施进度表">/);
    assert.match(styled, /<span class="plan-verdict plan-behind"><svg /);
    assert.doesNotMatch(tableHtml(progress), /region/);
  });

  test('has places to be led to within a page alone', () => {
    const places = (html: string): string[] =>
      [...html.matchAll(/<(\w+)[^>]* id="([^"]*)"/g)].map(([, tag, id]) => `${tag} ${id}`);
    assert.deepEqual(places(tableHtml(progress)), []);
    assert.deepEqual(places(planHtml(progress)), [
      'tbody goal-goal',
      'th indicator-patents',
      'tbody goal-use',
      'th indicator-staff',
      'th indicator-brands',
      'th indicator-satisfaction',
    ]);
  });

  test('has a part beneath its whole, without a number and a place of its own', () => {
    const whole = pagePlan().indicators[0]!;
    const html = planHtml(
      assessPlan(
        pagePlan({
          indicators: [whole, { ...whole, id: 'part', name: '其中发明', parent: 'patents', baseline: undefined }],
          observations: [],
          goals: [{ id: 'goal', name: '创造' }],
        }),
        { asOf: '2023-03-31' },
      ),
    );
    assert.match(html, /<tr><td class="plan-number"><\/td><th scope="row">/);
    assert.ok(!html.includes('id="indicator-part"'));
  });

  test('marks in the notes each baseline that has a note', () => {
    const noted = (language: string | undefined): string =>
      of({
        language,
        indicators: pagePlan().indicators.map((each) => ({
          ...each,
          name: 'Brevets',
          ...(each.baseline && { baseline: { ...each.baseline, note: 'avec transferts' } }),
        })),
      }).find((line) => line.startsWith('<p class="plan-note">'))!;
    assert.match(
      noted('fr'),
      /^<p class="plan-note">\* <span lang="fr">Brevets<\/span> <span lang="fr">avec transferts<\/span> ◇/,
    );
  });

  test('shows what a view chose of it', () => {
    const rows = (view: object): string[] =>
      drawn(
        tablePieces(progress, { locale: 'zh-CN', styled: false, level: 2 }, {
          groupBy: 'goal',
          sort: '',
          goal: '',
          status: '',
          body: '',
          query: '',
          statements: true,
          ...view,
        } as Parameters<typeof tablePieces>[2]),
      ).flatMap((tag) => /^<th scope="row">(.*)/.exec(tag)?.[1] ?? []);
    assert.deepEqual(rows({}), ['专利', '从业人员', '品牌', '满意度']);
    assert.deepEqual(rows({ statements: false }), ['专利', '从业人员', '品牌']);
    assert.deepEqual(rows({ goal: 'goal', statements: false }), ['专利']);
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => tableHtml(undefined as never), /tableHtml/);
    assert.throws(() => tableHtml(progress, { headingLevel: 7 }), /tableHtml requires/);
  });
});

describe('the plain text of an element', () => {
  const [patents] = progress.indicators;
  const plain = (
    tag: Parameters<typeof plainHtml>[0],
    given: Parameters<typeof plainHtml>[1] = progress,
    locale?: 'en',
  ): string[] => linesOf(plainHtml(tag, given, locale ? { locale } : {}));

  test('of an indicator is one sentence and its source, in its slot', () => {
    for (const tag of ['plan-indicator-card', 'plan-target-gauge'] as const) {
      const [frame, said, ...rest] = plain(tag, patents);
      assert.equal(frame, '<div slot="plan-text" lang="zh-CN">');
      assert.match(said!, /^<p class="plan-sentence">专利.*130件.*达200件.* 来源：区统计局<\/p>$/);
      assert.deepEqual(rest, ['']);
    }
    assert.match(
      plain('plan-indicator-card', patents, 'en').join(''),
      /^<div slot="plan-text" lang="en"><p class="plan-sentence">Patents.* Source: <span lang="zh-CN">区统计局<\/span><\/p>$/,
    );
  });

  test('of a chart adds its notes and its table', () => {
    const lines = plain('plan-trend-chart', patents);
    const table = lines.indexOf('<table>');
    assert.ok(table > 2);
    assert.ok(lines.slice(2, table).every((line) => /^<p class="plan-note">[^<]+<\/p>$/.test(line)));
    assert.equal(lines[table + 1], '<caption>专利</caption>');
    assert.deepEqual(
      cells(lines[table + 3]!),
      ['时期', '实际值（件）', '完成', '序时'].map((word) => `<th scope="col">${word}`),
    );
    const body = lines.slice(table + 4).filter((line) => line.startsWith('<tr>'));
    assert.deepEqual(cells(body[0]!).slice(0, 2), ['<th scope="row">2020年基期', '<td>100']);
    const value = cells(body.find((row) => row.includes('>130'))!);
    assert.deepEqual(value, ['<th scope="row">2022年', '<td>130', '<td>30%', '<td>40%']);
  });

  test('of a duty of each year gives the verdict of each', () => {
    const rows = plain('plan-trend-chart', states['yearly']!)
      .filter((line) => line.startsWith('<tr>'))
      .map(cells);
    assert.deepEqual(rows, [
      ['<th scope="col">时期', '<th scope="col">情况'],
      ['<th scope="row">2021年', '<td>已完成'],
      ['<th scope="row">2022年', '<td>未完成'],
      ['<th scope="row">2023年', '<td>已完成'],
      ['<th scope="row">2024年', '<td>未到期'],
      ['<th scope="row">2025年', '<td>未到期'],
    ]);
  });

  test('of a period without a figure has a dash', () => {
    const plan = planFile(
      [
        {
          unit: '件',
          targets: [
            { words: '50件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 50 }, when: { kind: 'by' } },
          ],
        },
      ],
      [increment('2021', 6), increment('2023', 4)],
    );
    const rows = plain('plan-trend-chart', progressOn('2024-03-31', plan).indicators[0]!).map(cells);
    assert.deepEqual(rows.find(([first]) => first === '<th scope="row">2022年底')?.slice(0, 2), [
      '<th scope="row">2022年底',
      '<td aria-label="没有数据">—',
    ]);
  });

  test('of a chart without values has no table', () => {
    const satisfaction = progress.indicators.at(-1)!;
    assert.doesNotMatch(plainHtml('plan-trend-chart', satisfaction), /undefined/);
  });

  test('of a page is the day, the answer, the counts, and its table where it has one', () => {
    const overview = plain('plan-goal-overview');
    assert.equal(overview[0], '<div slot="plan-text" lang="zh-CN">');
    assert.match(overview[1]!, /^<p class="plan-facts"><span>数据截至2022年12月31日<\/span>/);
    assert.equal(
      overview[2],
      '<p class="plan-answer">3项定量目标中，1项已达目标值，1项低于序时进度，1项还不能判断。</p>',
    );
    assert.equal(overview[3], '<ul class="plan-counts">');
    assert.ok(!overview.includes('<table>'));
    const page = plain('plan-dashboard');
    assert.deepEqual(page.slice(0, 7).slice(0, 4), overview.slice(0, 4));
    assert.ok(page.includes('<table>'));
    const table = plain('plan-indicator-table');
    assert.deepEqual(table.slice(0, 3), [
      '<div slot="plan-text" lang="zh-CN">',
      '<div class="plan-scroll">',
      '<table>',
    ]);
  });

  test('of measures says that the plan lists none', () => {
    assert.deepEqual(plain('plan-measure-list'), [
      '<div slot="plan-text" lang="zh-CN">',
      '<p class="plan-note">这个规划没有列出重点任务。</p>',
      '',
    ]);
  });

  test('of what is not of the element is refused', () => {
    assert.throws(() => plainHtml('plan-dashboard', patents!), /^TypeError: plainHtml requires the progress of a plan/);
    assert.throws(
      () => plainHtml('plan-trend-chart', progress),
      /^TypeError: plainHtml requires the progress of an indicator/,
    );
    assert.throws(
      () => plainHtml('plan-source' as 'plan-dashboard', progress),
      /plainHtml.*plan-dashboard.*plan-indicator-card/s,
    );
    assert.throws(() => plainHtml('plan-dashboard', undefined as never), /plainHtml.*progress/s);
    assert.throws(() => plainHtml('plan-indicator-card', undefined as never), /plainHtml.*indicator/s);
    assert.throws(() => plainHtml('plan-dashboard', progress, { locale: 'de' as 'en' }), /plainHtml/);
  });
});
