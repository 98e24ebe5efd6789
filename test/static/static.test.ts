import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { parseObservations, parsePlan, withObservations } from '../../src/model/parse-plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import enterprises from '../../src/plans/gulou-ip-2021-2025.enterprises.illustrative.json';
import { assessPlan } from '../../src/progress/assess-plan.js';
import * as written from '../../src/static/index.js';
import { ink } from '../../src/static/ink.js';
import { followed } from '../../stories/followed-plan.js';
import { minimalIndicator, minimalPlan } from '../model/minimal-plan.js';

const { cardHtml, cardSvg, chartSvg, directoryHtml, gaugeSvg, planHtml, planText, tableHtml } = written;
const plan = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));
const progress = assessPlan(plan, { asOf: '2024-01-31' });

interface Said {
  readonly text: string;
  readonly lang: string;
  readonly inside: readonly string[];
}

const decoded: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads markup with a reader of its own: every text with the language and the elements it stands in. */
function read(markup: string): { said: Said[]; tags: { name: string; attributes: Record<string, string> }[] } {
  const said: Said[] = [];
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const stack: { name: string; lang: string }[] = [];
  const text = (raw: string): string => {
    assert.doesNotMatch(raw.replace(/&(amp|lt|gt|quot|#39);/g, ''), /[<>&]/, 'a sign of markup stands unescaped');
    return raw.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => decoded[name]!);
  };
  let at = 0;
  for (const match of markup.matchAll(/<(\/?)([a-z][a-zA-Z0-9]*)((?: [a-zA-Z0-9:-]+="[^"<>]*")*)( \/)?>/g)) {
    const [tag, close, name = '', attributes = '', alone] = match;
    const top = stack[stack.length - 1];
    const between = markup.slice(at, match.index);
    if (top?.name !== 'style' && between.trim())
      said.push({ text: text(between), lang: top?.lang ?? '', inside: stack.map((each) => each.name) });
    at = match.index + tag.length;
    if (close) {
      assert.equal(stack.pop()?.name, name, `</${name}> closes another element`);
      continue;
    }
    const read = Object.fromEntries(
      [...attributes.matchAll(/ ([a-zA-Z0-9:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, text(value)]),
    );
    tags.push({ name, attributes: read });
    if (!alone) stack.push({ name, lang: read['lang'] ?? top?.lang ?? '' });
  }
  assert.deepEqual(stack, [], 'an element is not closed');
  assert.equal(markup.slice(at).trim(), '');
  return { said, tags };
}

const everything = (options: { locale?: 'zh-CN' | 'en'; styled?: boolean }): string[] => [
  planHtml(progress, options),
  tableHtml(progress, options),
  ...progress.indicators.map((each) => cardHtml(each, options)),
  directoryHtml(parseDirectory(enterprises), options),
];
const pictures = (locale: 'zh-CN' | 'en'): string[] =>
  progress.indicators.flatMap((each) => [
    cardSvg(each, { locale }),
    cardSvg(each, { locale, format: 'square', address: 'www.example.gov.cn/plan' }),
    gaugeSvg(each, { locale }),
    chartSvg(each, { locale }),
  ]);

describe('a plan without script', () => {
  test('is well-formed, closed and escaped in every form', () => {
    for (const locale of ['zh-CN', 'en'] as const)
      for (const markup of [...everything({ locale }), ...everything({ locale, styled: true }), ...pictures(locale)])
        assert.ok(read(markup).said.length > 0);
  });

  test('says of a card what is left and when the next figure comes, where the file states a rhythm', () => {
    const late = cardHtml(followed('brands-known', '2024-03-01'));
    // 40 − 29
    assert.ok(late.includes('完成45%，序时进度50%；还差11个'));
    assert.ok(late.includes('逾期未更新：2023年下半年数据应于2024年2月底前公布'));
    assert.doesNotMatch(cardHtml(followed('canteens', '2024-03-01')), /还差|公布：|未更新/);
  });

  test('has no inline style, no script and no handler, styled or plain', () => {
    for (const markup of [...everything({ styled: true }), ...everything({})])
      for (const { name, attributes } of read(markup).tags) {
        assert.notEqual(name, 'script');
        assert.deepEqual(
          Object.keys(attributes).filter((key) => key === 'style' || key.startsWith('on')),
          [],
        );
      }
    assert.ok(!planHtml(progress).includes('<style'));
    assert.ok(planHtml(progress, { styled: true }).includes('<style'));
  });

  test('marks in an English page every piece that is Chinese', () => {
    for (const markup of [...everything({ locale: 'en' }), ...everything({ locale: 'en', styled: true })])
      for (const { text, lang } of read(markup).said)
        assert.equal(lang.startsWith('zh'), /\p{Script=Han}/u.test(text), `${lang}: ${text}`);
  });

  test('marks in a Chinese page the words of a plan that speaks another language', () => {
    const foreign = assessPlan(
      parsePlan(
        minimalPlan({
          language: 'fr',
          name: 'Plan local',
          goals: [{ id: 'goal', name: 'Objectif' }],
          indicators: [{ ...minimalIndicator, goal: 'goal', name: 'Brevets délivrés' }],
        }),
      ),
      { asOf: '2024-01-31' },
    );
    for (const markup of [planHtml(foreign), tableHtml(foreign)]) {
      const names = read(markup).said.filter(({ text }) => /Brevets|Objectif|Plan local/.test(text));
      assert.ok(names.length > 2);
      for (const { text, lang } of names) assert.equal(lang, 'fr', text);
    }
  });

  test('escapes what a plan says, wherever it says it', () => {
    const name = '<img src=x onerror=alert(1)> & "甲" \u0000\ud800';
    const hostile = assessPlan(
      parsePlan(
        minimalPlan({
          name,
          goals: [{ id: 'goal', name }],
          indicators: [{ ...minimalIndicator, goal: 'goal', name, unit: '<b>' }],
          observations: [
            {
              indicator: 'patents',
              period: '2023',
              value: 5,
              counts: 'level',
              status: 'final',
              source: { name, url: 'https://example.gov.cn/?a="><script>' },
            },
          ],
        }),
      ),
      { asOf: '2024-01-31' },
    );
    const [one] = hostile.indicators;
    assert.ok(one);
    for (const markup of [
      planHtml(hostile, { styled: true }),
      tableHtml(hostile),
      cardHtml(one, { styled: true }),
      cardSvg(one),
      gaugeSvg(one),
      chartSvg(one),
    ]) {
      const { said, tags } = read(markup);
      // What is in English is parted from what is not.
      assert.ok(
        said
          .map(({ text }) => text)
          .join('')
          .includes('<img src=x'),
      );
      assert.deepEqual(
        tags.filter(({ name: tag }) => tag === 'img' || tag === 'script'),
        [],
      );
    }
  });

  test('has a caption, a scope for every head and a link for every source with an address', () => {
    const { tags, said } = read(tableHtml(progress));
    const heads = tags.filter(({ name }) => name === 'th');
    assert.ok(heads.length > 50);
    for (const { attributes } of heads) assert.match(attributes['scope'] ?? '', /^(col|colgroup|row|rowgroup)$/);
    assert.ok(said.some(({ text, inside }) => inside.includes('caption') && text.includes('主要指标实施进度表')));
    const linked = assessPlan(
      withObservations(plan, [
        {
          indicator: 'patent-attorneys',
          period: '2023-12-31',
          value: 32,
          counts: 'running-total',
          status: 'final',
          published: '2024-01-30',
          source: { name: '区统计局', url: 'https://example.gov.cn/2023' },
        },
      ]),
      { asOf: '2024-01-31' },
    );
    assert.ok(planHtml(linked).includes('<a href="https://example.gov.cn/2023">区统计局</a>'));
  });

  test('spans two rows with a heading only where the years stand below one of their own', () => {
    const headOf = (markup: string): { rows: number; spans: (string | undefined)[] } => {
      const { tags } = read(markup);
      const head = tags.slice(
        tags.findIndex(({ name }) => name === 'thead'),
        tags.findIndex(({ name }) => name === 'tbody'),
      );
      const spans = head.filter(({ attributes }) => attributes['scope'] === 'col').map((each) => each.attributes);
      return {
        rows: head.filter(({ name }) => name === 'tr').length,
        spans: [...new Set(spans.filter((each) => !/^\d/.test(each['class'] ?? '')).map((each) => each['rowspan']))],
      };
    };
    const unreported = assessPlan(gulouPlan, { asOf: '2024-01-31' });
    assert.deepEqual(headOf(tableHtml(unreported)), { rows: 1, spans: [undefined] });
    // Beside the years, whose own cells stand in the second row.
    assert.deepEqual(headOf(tableHtml(progress)), { rows: 2, spans: ['2', undefined] });
  });

  test('warns where no figure is of the last year', () => {
    const old = parsePlan(
      minimalPlan({
        observations: [
          ['2021', 30],
          ['2022', 40],
        ].map(([period, value]) => ({ indicator: 'patents', period, value, counts: 'level', status: 'final' })),
      }),
    );
    const warnings = (asOf: string, locale: 'zh-CN' | 'en'): string[] =>
      read(planHtml(assessPlan(old, { asOf }), { locale })).said.flatMap(({ text }) =>
        /^最近的数据|at least a year older/.test(text) ? [text] : [],
      );
    assert.deepEqual(warnings('2023-12-30', 'zh-CN'), []);
    assert.deepEqual(warnings('2023-12-31', 'zh-CN'), [
      '最近的数据截至2022年底，距查看日期已满一年；这里的判定只说明当时的情况。',
    ]);
    assert.deepEqual(warnings('2024-06-30', 'en'), [
      'The latest figures (end of 2022) are at least a year older than the day shown; the verdicts describe that time.',
    ]);
  });

  test('links only within itself to places it has', () => {
    const { tags } = read(planHtml(progress));
    const places = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [`#${id}`]));
    assert.equal(new Set(places).size, places.length);
    const links = tags.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [href] : []));
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((link) => !places.includes(link)),
      [],
    );
  });

  test('lists a directory with its day, its warning and real links to web sites', () => {
    const directory = parseDirectory({
      directory: 'd',
      name: '名录',
      updated: '2023-12-31',
      illustrative: true,
      entries: [
        { id: 'a', name: '甲公司', street: '宁海路街道', website: 'https://example.com/', entered: '2021-03-01' },
        { id: 'b', name: '乙公司', entered: '2022-05-01', withdrawn: '2023-01-01' },
      ],
    });
    const now = directoryHtml(directory);
    assert.ok(now.includes('<a href="https://example.com/">https://example.com/</a>'));
    assert.ok(now.includes('示例数据') && now.includes('2023年12月31日') && now.includes('共1家'));
    assert.ok(!now.includes('乙公司'));
    assert.ok(directoryHtml(directory, { asOf: '2022-12-31' }).includes('<th scope="row">乙公司</th>'));
  });

  test('lists what came in on a day in words from the day of the last update on', () => {
    const directory = parseDirectory({
      directory: 'd',
      name: '名录',
      updated: '2023-12-31',
      entries: [
        { id: 'a', name: '甲公司', entered: '2021-03-01' },
        { id: 'b', name: '乙公司', entered: '2022年上半年' },
      ],
    });
    const namesOn = (asOf: string): string[] =>
      read(directoryHtml(directory, { asOf })).said.flatMap(({ text }) => (/^.公司$/.test(text) ? [text] : []));
    assert.deepEqual(namesOn('2023-12-30'), ['甲公司']);
    assert.deepEqual(namesOn('2023-12-31'), ['甲公司', '乙公司']);
  });

  test('refuses what cannot be written, and says what came', () => {
    assert.throws(
      () => planHtml(progress, { headingLevel: 6 }),
      /planHtml requires a headingLevel of 1 to 5; received 6/,
    );
    const [one] = progress.indicators;
    assert.ok(one);
    assert.throws(() => chartSvg(one, { width: 40 }), /width of 280 to 4000; received 40/);
    assert.throws(() => gaugeSvg(one, { width: Number.NaN }), /received NaN/);
  });

  test('says in text every verdict once, with its figure', () => {
    const text = planText(progress);
    for (const { indicator } of progress.indicators) {
      const name = typeof indicator.name === 'string' ? indicator.name : (indicator.name['zh-CN'] ?? '');
      assert.ok(text.includes(`\n${name}（`) || text.includes(`\n${name}：`), name);
    }
    assert.doesNotMatch(text, /undefined|NaN|<|\n{3}/);
  });

  test('is drawn in the colours of the light theme', () => {
    const tokens = readFileSync('components/tokens.css', 'utf8');
    const light = tokens.slice(tokens.indexOf("[data-plan-theme='light']"));
    const colours = { ...ink, ...ink.status, status: undefined };
    const alias: Readonly<Record<string, string>> = { muted: 'text-muted', sunken: 'surface-sunken' };
    for (const [name, colour] of Object.entries(colours)) {
      if (colour === undefined) continue;
      assert.ok(light.includes(`--plan-color-${alias[name] ?? name}: ${colour};`), name);
    }
  });
});
