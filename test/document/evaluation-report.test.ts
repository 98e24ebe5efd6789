import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportCharts } from '../../src/document/charts.js';
import { reportDocx } from '../../src/document/docx/report-docx.js';
import { evaluationReport } from '../../src/document/evaluation-report.js';
import { reportHtml } from '../../src/document/html/report-html.js';
import { emptyOfficeWords, readOfficeWords } from '../../src/document/office-words.js';
import type { Block, Section } from '../../src/document/outline.js';
import { parsePlan } from '../../src/model/parse-plan.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import {
  afterwards,
  emptyProgress,
  midTerm,
  plan,
  planWithFigures,
  progressOn,
  progressWithoutFigures,
} from '../../stories/examples.js';
import { docxParts } from './read-tables.js';

const progress = progressOn(midTerm);
const report = evaluationReport(progress, { kind: 'mid-term' });
const headings = ({ heading, sections }: Section): string[] => [heading, ...sections.flatMap(headings)];
const blocks = ({ blocks: own, sections }: Section): readonly Block[] => [...own, ...sections.flatMap(blocks)];
const textOf = (sections: readonly Section[]): string =>
  sections
    .flatMap(blocks)
    .flatMap((block) =>
      'text' in block ? [block.text] : block.kind === 'office' ? [block.about ?? '', ...block.paragraphs] : [],
    )
    .join('\n');

describe('evaluationReport', () => {
  test('has the parts of an evaluation report in their order', () => {
    assert.deepEqual(
      report.sections.map(({ heading }) => heading),
      [
        '一、总体情况',
        '二、分项目标进展',
        '三、落后指标说明',
        '四、重点任务',
        '五、公布的评价',
        '六、数据说明',
        '七、方法和口径',
      ],
    );
    assert.deepEqual(
      report.annex.map(({ label }) => label),
      ['附件1', '附件2'],
    );
    assert.match(report.appendix!.heading, /^附件3/);
    assert.equal(report.sections[1]!.sections.length, 6);
    assert.equal(report.sections[1]!.sections[0]!.heading, '（一）知识产权创造');
  });

  test('begins with a cover that names the days, and no issuer nobody gave', () => {
    assert.deepEqual(
      [report.cover.kind, report.cover.span, report.cover.month, report.cover.issuer],
      ['实施情况中期评估报告', '2021年1月1日—2023年12月31日', '二〇二四年一月', undefined],
    );
    assert.equal(evaluationReport(progress).cover.span, '2023年1月1日—2023年12月31日');
    assert.equal(evaluationReport(progressOn(afterwards)).cover.kind, '实施情况总结评估报告');
  });

  test('names what is behind, the farthest first', () => {
    assert.match(
      textOf([report.sections[0]!]),
      /依次为：《鼓楼区知识产权发展与保护状况》白皮书（2022年未发布）、专利代理师（落后16个百分点）、万企拥有有效注册商标企业数（落后12个百分点）、知识产权优势示范企业（落后7个百分点）。/,
    );
  });

  test('praises and blames nobody', () => {
    const said = textOf([...report.sections, report.appendix!]) + JSON.stringify(report.cover);
    assert.doesNotMatch(said, /显著|成效|良好|圆满|突出|不力|优秀|卓有|积极|令人/);
    const english = evaluationReport(progress, { locale: 'en' });
    assert.doesNotMatch(textOf(english.sections), /excellent|impressive|poor|disappoint|success|remarkable/i);
  });

  test('puts a published judgement beside the verdict, under the name of its office', () => {
    const judged = parsePlan({
      ...planWithFigures,
      judgements: [
        {
          indicator: 'patent-attorneys',
          words: '基本符合预期',
          office: '示例评估机构',
          date: '2024-01-15',
          source: { name: '示例评估报告' },
        },
      ],
    });
    const { sections } = evaluationReport(assessPlan(judged, { asOf: midTerm }));
    const found = sections
      .flatMap(blocks)
      .find((block) => block.kind === 'table' && block.rows.some((row) => row.includes('基本符合预期')));
    assert.ok(found?.kind === 'table');
    assert.deepEqual(found.rows[0], [
      '专利代理师',
      '基本符合预期',
      '示例评估机构，2024年1月15日，来源：示例评估报告',
      { status: 'behind', text: '低于序时进度 16个百分点' },
    ]);
  });

  test('says what is preliminary, revised, not reported and made up', () => {
    const data = textOf([report.sections[5]!]);
    assert.match(data, /示例数据/);
    assert.match(data, /初步数：知识产权服务机构主营业收入（2023年）。/);
    assert.match(data, /尚无数据的指标：知识产权高层次人才。/);
  });

  test('is short where no figure is known, and says so', () => {
    const plain = evaluationReport(progressWithoutFigures);
    assert.deepEqual(
      plain.sections.map(({ heading }) => heading),
      ['一、总体情况', '二、分项目标进展', '三、重点任务', '四、数据说明'],
    );
    assert.equal(plain.appendix, undefined);
    assert.equal(plain.sample, undefined);
    assert.match(textOf(plain.sections), /实施数据尚未公布/);
    assert.deepEqual(reportCharts(plain), []);
  });

  test('is made of a plan without indicators too', async () => {
    const empty = evaluationReport(emptyProgress);
    assert.match(reportHtml(empty), /<h2>一、总体情况<\/h2>/);
    assert.ok((await reportDocx(empty)).length > 1000);
  });

  test('sets goals within goals within their section', () => {
    const nested = parsePlan({
      ...plan,
      goals: plan.goals.map((goal, at) => (at === 1 ? { ...goal, parent: 'creation' } : goal)),
    });
    const { sections } = evaluationReport(assessPlan(nested, { asOf: midTerm }));
    assert.deepEqual(headings(sections[1]!).slice(1, 4), [
      '（一）知识产权创造',
      '1.知识产权保护',
      '（二）知识产权运用',
    ]);
  });
});

describe('the words of the office', () => {
  const empty = emptyOfficeWords(progress, 'zh-CN');

  test('have a place for each goal and each target with a figure, and an empty file says nothing', () => {
    assert.equal([...empty.matchAll(/^#+ .*\[goal:/gm)].length, 6);
    assert.equal([...empty.matchAll(/^#+ .*\[indicator:/gm)].length, 20);
    const { words, remarks } = readOfficeWords(empty, progress, 'zh-CN');
    assert.deepEqual(remarks, []);
    assert.ok([...words.values()].every((paragraphs) => paragraphs.length === 0));
  });

  test('stand in the report where they belong', () => {
    const written = empty
      .replace('[issuer]', '[issuer]\n示例单位')
      .replace('[goal:creation]', '[goal:creation]\n\n按季调度。')
      .replace('[indicator:patent-attorneys]', '[indicator:patent-attorneys]\r\n第一段。\r\n第二段。');
    const { words } = readOfficeWords(written, progress, 'zh-CN');
    const made = evaluationReport(progress, { words });
    assert.equal(made.cover.issuer?.line, '编制单位：示例单位');
    assert.match(textOf(made.sections[1]!.sections), /按季调度。/);
    assert.match(textOf([made.sections[2]!]), /专利代理师.*\n第一段。\n第二段。/);
  });

  test('under an unknown id, a second time or under no heading are told with their line', () => {
    const text =
      '# 题\n一句\n## 甲 [goal:nowhere]\n丢了\n还有\n## 乙\n也丢\n## 丙 ［overview］\n用上\n## 丁 [overview]\n接着';
    const { words, remarks } = readOfficeWords(text, progress, 'zh-CN');
    assert.deepEqual(words.get('overview'), ['用上', '接着']);
    assert.deepEqual(
      remarks.filter(({ line }) => line !== undefined).map(({ code, line }) => `${line} ${code}`),
      ['2 outside-places', '3 unknown-place', '6 no-place', '10 repeated-place'],
    );
    assert.ok(remarks.some(({ code, came }) => code === 'missing-place' && came.endsWith('[goal:creation]')));
  });
});

describe('reportHtml', () => {
  const html = reportHtml(report);

  test('asks for nothing from anywhere, and runs nothing', () => {
    assert.doesNotMatch(html, /<script|<link|<img|@import|url\(|\son\w+=|\sstyle="/i);
    const addresses = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    assert.deepEqual(addresses, []);
  });

  test('keeps a name that ends the style sheet a name', () => {
    const name = '甲"</style><script>alert(1)</script>';
    const odd = reportHtml(evaluationReport(assessPlan(parsePlan({ ...plan, name }), { asOf: midTerm })));
    assert.doesNotMatch(odd, /<script/);
    assert.equal(odd.split('</style>').length, 2);
  });

  test('says in English what Chinese it quotes', () => {
    const english = reportHtml(evaluationReport(progress, { locale: 'en' }));
    assert.match(english, /<html lang="en">/);
    const unmarked = english
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<(\w+)(?=[^>]*lang="zh-CN")[^>]*>[\s\S]*?<\/\1>/g, '');
    assert.doesNotMatch(unmarked.replace(/<(title|desc)[^>]*>[\s\S]*?<\/\1>/g, ''), /[\u4e00-\u9fff]/);
  });
});

describe('reportDocx', () => {
  test('has styles, headings, heads of tables, running heads and page numbers as Word has them', async () => {
    const parts = docxParts(await reportDocx(report));
    const document = parts.get('word/document.xml')!;
    const styled = (style: string): number => document.split(`<w:pStyle w:val="${style}"/>`).length - 1;
    assert.equal(styled('Title'), 1);
    assert.equal(styled('Heading1'), 8, 'seven sections and the appendix');
    assert.equal(styled('Heading2'), 6 + 20, 'six goals, twenty explanations');
    assert.equal(styled('AnnexTitle'), 2);
    assert.ok(document.split('<w:tblHeader/>').length > 30);
    const styles = parts.get('word/styles.xml')!;
    for (const id of ['Heading1', 'ReportBody', 'ReportNote', 'ReportCell', 'AnnexTitle'])
      assert.match(styles, new RegExp(`w:styleId="${id}"`));
    const heads = [...parts].filter(([path]) => /word\/header\d/.test(path)).map(([, xml]) => xml);
    assert.ok(heads.some((xml) => xml.includes('实施情况中期评估报告') && xml.includes('示例数据，不是官方统计')));
    const feet = [...parts].filter(([path]) => /word\/footer\d/.test(path)).map(([, xml]) => xml);
    assert.ok(feet.length > 0 && feet.every((xml) => xml.includes('PAGE')));
    assert.match(document, /w:orient="landscape"/);
  });

  test('tells in its properties the title alone, and the issuer where there is one', async () => {
    const core = docxParts(await reportDocx(report)).get('docProps/core.xml')!;
    assert.match(core, /<dc:title>鼓楼区“十四五”知识产权发展规划实施情况中期评估报告<\/dc:title>/);
    assert.doesNotMatch(core, /Un-named|docx/i);
    const words = new Map([['issuer', ['示例单位']]]);
    const named = docxParts(await reportDocx(evaluationReport(progress, { words }))).get('docProps/core.xml')!;
    assert.match(named, /<dc:creator>示例单位<\/dc:creator>/);
  });

  test('holds a chart with the picture for it, and none without', async () => {
    // One white pixel.
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
      'base64',
    );
    const charts = reportCharts(report);
    assert.ok(charts.length > 10);
    const drawn = docxParts(await reportDocx(report, new Map(charts.map(({ id }) => [id, png]))));
    assert.equal(drawn.get('word/document.xml')!.split('<asvg:svgBlip').length - 1, charts.length);
    // Whoever does not see a chart is told what it shows: how much, of what, by when.
    const told = [...drawn.get('word/document.xml')!.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, text]) => text,
    );
    assert.equal(told.length, charts.length);
    for (const [at, text = ''] of told.entries())
      assert.ok(text.length > charts[at]!.title.length && /\d/.test(text), text);
    assert.equal(
      docxParts(await reportDocx(report))
        .get('word/document.xml')!
        .includes('svgBlip'),
      false,
    );
  });
});
