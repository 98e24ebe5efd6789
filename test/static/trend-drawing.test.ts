import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chartSvg, trendDrawing } from '../../src/static/chart-svg.js';
import { ink } from '../../src/static/ink.js';
import { smallChart } from '../../src/static/small-chart-svg.js';
import { writeMarkup } from '../../src/static/write-markup.js';
import type { TrendGeometry } from '../../src/view/trend/trend-geometry.js';
import { extra, gulou, states } from '../../stories/examples.js';
import { increment, level, planFile, progressOn } from '../one-target.js';
import { drawn, tagsOf } from './drawn.js';

/* What is drawn of a course, shape by shape, in a box from 40 to 300 across and 8 to 128 down. */

const bare: TrendGeometry = {
  form: 'full',
  width: 320,
  height: 150,
  left: 40,
  right: 300,
  top: 8,
  bottom: 128,
  ticks: [],
  ends: [],
  targets: [],
  milestones: [],
  points: [],
  line: '',
  breaks: [],
  labels: [],
};
const rule = ink['rule-strong'];
const stroke = (color: string, width: number): string => `fill="none" stroke="${color}" stroke-width="${width}"`;
const foot = `<line x1="40" x2="300" y1="128" y2="128" stroke="${rule}" stroke-width="1">`;
/** What a piece adds to the drawing of an empty box. */
const adds = (more: Partial<TrendGeometry>): string[] => {
  const empty = drawn(trendDrawing(bare));
  return drawn(trendDrawing({ ...bare, ...more })).filter((tag) => !empty.includes(tag));
};

describe('the drawing of a course', () => {
  test('has in an empty box its foot and the line of no values', () => {
    assert.deepEqual(drawn(trendDrawing(bare)), [foot, `<path d="" ${stroke(ink.bar, 1.75)} stroke-linejoin="round">`]);
  });

  test('has a faint line for each labelled value, and one at zero in the place of the foot', () => {
    assert.deepEqual(adds({ ticks: [28, 68] }), [
      `<line x1="40" x2="300" y1="28" y2="28" stroke="${rule}" stroke-width="1" opacity="0.3">`,
      `<line x1="40" x2="300" y1="68" y2="68" stroke="${rule}" stroke-width="1" opacity="0.3">`,
    ]);
    const below = drawn(trendDrawing({ ...bare, zero: 70 }));
    assert.equal(below[0], foot.replaceAll('128', '70'));
    assert.ok(!below.includes(foot));
  });

  test('has the target as a line, a range as a band between two', () => {
    const line = (y: number): string =>
      `<line x1="40" x2="300" y1="${y}" y2="${y}" stroke="${ink.mark}" stroke-width="1.5">`;
    assert.deepEqual(adds({ targets: [30] }), [line(30)]);
    assert.deepEqual(adds({ targets: [30, 50] }), [
      `<rect x="40" width="260" y="30" height="20" fill="${ink.band}">`,
      line(30),
      line(50),
    ]);
  });

  test('marks where years end, and an axis that does not begin at zero', () => {
    assert.deepEqual(adds({ ends: [92, 144], cut: 700 }), [
      `<path d="M92 128v5" ${stroke(rule, 1)}>`,
      `<path d="M144 128v5" ${stroke(rule, 1)}>`,
      `<path d="M40 128v-6l-4-3 8-4-4-3v-6" ${stroke(rule, 1)}>`,
    ]);
  });

  test('has a shape for each degree of trust, and a stem above the last of them', () => {
    const point = (x: number, shape: TrendGeometry['points'][number]['shape']) => ({ x, y: 60, shape, from: 0, to: 0 });
    assert.deepEqual(
      adds({
        points: [point(50, 'final'), point(90, 'preliminary'), point(130, 'estimated'), point(170, 'illustrative')],
      }),
      [
        `<path d="M170 -4V51" ${stroke(rule, 1)}>`,
        '<g transform="translate(50 60)">',
        `<circle r="4" fill="${ink.bar}" stroke="${ink.bar}" stroke-width="1.75">`,
        '<g transform="translate(90 60)">',
        `<circle r="4" fill="#ffffff" stroke="${ink.bar}" stroke-width="1.75">`,
        '<g transform="translate(130 60)">',
        `<path d="M-4-4h8v8h-8Z" fill="#ffffff" stroke="${ink.bar}" stroke-width="1.75">`,
        '<g transform="translate(170 60)">',
        `<path d="M0-6 6 0 0 6-6 0Z" fill="#ffffff" stroke="${ink.bar}" stroke-width="1.75">`,
      ],
    );
  });

  test('has the way due as a dotted line, its milestones as squares on it', () => {
    assert.deepEqual(adds({ path: 'M40 100L300 30', milestones: [{ x: 100, y: 84 }] }), [
      `<path d="M40 100L300 30" ${stroke(rule, 1.5)} stroke-dasharray="2 3">`,
      `<path d="M96 80h8v8h-8Z" fill="#ffffff" stroke="${ink.mark}" stroke-width="1.5">`,
    ]);
  });

  test('has the outlook as a dashed line with an open end', () => {
    assert.deepEqual(adds({ outlook: { line: 'M170 60L300 40', end: { x: 300, y: 40 } } }), [
      `<path d="M170 60L300 40" ${stroke(ink.bar, 1.75)} stroke-dasharray="6 4" stroke-linecap="round">`,
      `<circle cx="300" cy="40" r="3.5" fill="#ffffff" stroke="${ink.bar}" stroke-width="1.75">`,
    ]);
  });

  test('has a bracket from the value to what was due', () => {
    assert.deepEqual(adds({ gap: { x: 170, from: 60, to: 45 } }), [
      `<path d="M166 45h8M170 45V60" ${stroke(ink.mark, 1.5)}>`,
    ]);
  });

  test('has a double stroke where the values begin to count in another way', () => {
    assert.deepEqual(adds({ breaks: [110] }), [
      `<path d="M110 8V122" ${stroke(rule, 1)} stroke-dasharray="2 3">`,
      `<path d="M108 132l4-8M112 132l4-8" ${stroke(ink.mark, 1.5)}>`,
    ]);
  });

  test('has the start as a short stroke, dashed where only a bound is known', () => {
    const start = { x: 40, y: 100, exact: true, atFoot: false };
    assert.deepEqual(adds({ start }), [`<path d="M35 100h10" ${stroke(ink.mark, 1.5)}>`]);
    assert.deepEqual(adds({ start: { ...start, exact: false } }), [
      `<path d="M35 100h10" ${stroke(ink.mark, 1.5)} stroke-dasharray="3 2">`,
    ]);
  });

  test('has its labels with a hair of surface around, each of its weight', () => {
    const label = (weight: 'strong' | 'plain' | 'muted' | 'gap', anchor: 'start' | 'middle' | 'end') =>
      ({ x: 5, y: 6, text: '甲', anchor, weight }) as TrendGeometry['labels'][number];
    const hair = 'stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"';
    assert.deepEqual(
      drawn(
        trendDrawing({
          ...bare,
          labels: [label('strong', 'start'), label('plain', 'middle'), label('muted', 'end'), label('gap', 'end')],
        }),
      ).slice(2),
      [
        `<text x="5" y="6" ${hair} font-size="13" font-weight="600" fill="${ink.text}">甲`,
        `<text x="5" y="6" text-anchor="middle" ${hair} fill="${ink.text}">甲`,
        `<text x="5" y="6" text-anchor="end" ${hair} fill="${ink.muted}">甲`,
        `<text x="5" y="6" text-anchor="end" ${hair} font-size="13" font-weight="600" fill="${ink.text}">甲`,
      ],
    );
  });

  test('has the line of its values', () => {
    assert.ok(
      drawn(trendDrawing({ ...bare, line: 'M50 60L90 60' })).includes(
        `<path d="M50 60L90 60" ${stroke(ink.bar, 1.75)} stroke-linejoin="round">`,
      ),
    );
  });
});

/** The texts of a file with their heights, and how high it is. */
const textsOf = (svg: string): { height: number; texts: { y: number; said: string; tag: string }[] } => ({
  height: Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)![1]),
  texts: [...svg.matchAll(/<text x="0" y="([\d.]+)"([^>]*)>([\s\S]*?)<\/text>/g)].map(([, y, tag, said]) => ({
    y: Math.round(Number(y) * 100) / 100,
    said: said!.replace(/<[^>]*>/g, ''),
    tag: tag!,
  })),
});

describe('the file of a chart', () => {
  test('has the name, what is looked at, the drawing, its shapes, the verdict, notes, and where it is from, one beneath the other', () => {
    const svg = chartSvg(states['behind']!);
    const { height, texts } = textsOf(svg);
    assert.deepEqual(
      texts.slice(0, 2).map(({ y, said }) => [y, said]),
      // 20 + 24 − 24 × 0.28, and 20 more less 20 × 0.28.
      [
        [37.28, '万企拥有有效注册商标企业数'],
        [58.4, '家  示例数据'],
      ],
    );
    assert.match(texts[0]!.tag, / font-size="16" font-weight="600" fill="#17212b"/);
    assert.match(texts[1]!.tag, / font-size="13" fill="#4f5b67"/);
    // The drawing begins beneath, is 300 high and has 12 below it; its only shape needs no row; then lines of 24.
    assert.match(svg, /<g transform="translate\(0 64\)">/);
    assert.match(svg, /<g transform="translate\(20 0\)">\n<text/);
    const verdict = texts[2]!;
    assert.equal(verdict.y, 64 + 312 + 24 - 6.72);
    assert.equal(verdict.said, '低于序时进度12个百分点。完成48%，序时进度60%；*基期另有说明');
    assert.match(verdict.tag, / font-size="14" fill="#17212b"/);
    const last = texts.at(-1)!;
    assert.equal(last.said, '截至2023年12月底  来源：示例统计表');
    // 22 × 0.28 under the base of the last line, and the margin.
    assert.equal(height, Math.ceil(last.y + 6.16 + 20));
    for (const [at, { y }] of texts.entries())
      if (at > 3 && at < texts.length - 1) assert.ok(y - texts[at - 1]!.y >= 19.9);
    assert.ok(texts.slice(3, -1).every(({ tag }) => / font-size="13" fill="#4f5b67"/.test(tag)));
  });

  test('explains its shapes in a row, and in two where one does not hold them', () => {
    const plan = planFile(
      [
        {
          unit: '件',
          baseline: { value: 5, period: '2020' },
          targets: [
            { words: '50件', of: { kind: 'level' }, bound: { kind: 'at-least', value: 50 }, when: { kind: 'by' } },
          ],
        },
      ],
      [
        level('2021', 10),
        level('2022', 20, { status: 'preliminary' }),
        level('2023', 25, { status: 'estimated' }),
        level('2024', 26, { illustrative: true, source: { name: '示例统计表' } }),
      ],
    );
    const [one] = progressOn('2025-01-31', plan).indicators;
    const placed = (svg: string): string[] =>
      [
        ...svg.matchAll(
          /<g transform="translate\(([\d.]+) ([\d.]+)\)">(?:<circle r="4"|<path d="M-4-4h8|<path d="M0-6)[^>]*><\/\w+><\/g>\n<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g,
        ),
      ].map(([, left, top, x, y, word]) => `${left} ${Number(top) - 20} ${x} ${Number(y) - 20} ${word}`);
    // Three letters of 13 after a shape of 24, with 20 behind: 83.
    const wide = placed(chartSvg(one!, { width: 720 }));
    assert.deepEqual(
      wide.map((each) => each.split(' ')[4]),
      ['初步值', '预计值', '示例值'],
    );
    assert.deepEqual(
      wide.map((each) => each.split(' ').slice(0, 4).map(Number)),
      // 64 + 312 + 10 is the base of the first row; the shape stands 5 above it.
      [0, 83, 166].map((x) => [x + 10, 381 - 20, x + 24, 386 - 20]),
    );
    const narrow = placed(chartSvg(one!, { width: 280 }));
    // A room of 240 holds two of 83.
    assert.deepEqual(
      narrow.map((each) => each.split(' ')[0]),
      ['10', '93', '10'],
    );
    const [first, , third] = narrow.map((each) => Number(each.split(' ')[3]));
    assert.equal(third! - first!, 22);
  });

  test('speaks English with a blank and a stop between verdict and sentence', () => {
    const { texts } = textsOf(chartSvg(states['behind']!, { locale: 'en' }));
    assert.ok(texts.some(({ said }) => said.startsWith('Behind schedule by 12 percentage points. 48% done')));
  });

  test('draws what does not move over time as its marks, no wider than 480', () => {
    const svg = chartSvg(states['yearly']!);
    const { texts } = textsOf(svg);
    // 20 + 24 + 20 and 4 more; the drawing takes 56 and 8.
    assert.match(svg, /<g transform="translate\(0 68\)">/);
    assert.equal(texts.find(({ tag }) => tag.includes('font-size="14"'))!.y, 64 + 64 + 24 - 6.72);
    assert.ok(Math.max(...[...svg.matchAll(/translate\(([\d.]+) 16\)/g)].map(([, x]) => Number(x))) < 480);
    assert.ok(Math.max(...[...svg.matchAll(/translate\(([\d.]+) 16\)/g)].map(([, x]) => Number(x))) > 400);
    const narrow = chartSvg(states['yearly']!, { width: 280 });
    assert.ok(Math.max(...[...narrow.matchAll(/translate\(([\d.]+) 16\)/g)].map(([, x]) => Number(x))) < 240);
  });

  test('sets large what is said where there is nothing to draw', () => {
    const plan = planFile(
      [{ targets: [{ words: '持续提升', of: { kind: 'level' }, bound: { kind: 'up' }, when: { kind: 'by' } }] }],
      [],
    );
    const [one] = progressOn('2024-01-31', plan).indicators;
    const large = textsOf(chartSvg(one!)).texts.filter(({ tag }) => tag.includes('font-size="22"'));
    assert.deepEqual(
      large.map(({ said }) => said),
      ['持续提升'],
    );
    assert.match(large[0]!.tag, /font-weight="600"/);
  });

  test('tells those who cannot see it the verdict, every value and every note', () => {
    const told = /<desc>([^<]*)<\/desc>/.exec(chartSvg(states['behind']!))![1]!;
    assert.match(told, /^万企拥有有效注册商标企业数.*2021年.*748家.*2022年.*2023年.*807家/);
    assert.match(chartSvg(states['behind']!), /<title>万企拥有有效注册商标企业数<\/title>/);
  });

  test('is as wide as it was asked to be, from 280 to 4000', () => {
    for (const width of [280, 720, 4000])
      assert.match(chartSvg(states['behind']!, { width }), new RegExp(`^<svg[^>]* width="${width}" height="\\d+"`));
    assert.match(chartSvg(states['behind']!), / width="720" /);
    for (const width of [279.9, 4000.1])
      assert.throws(() => chartSvg(states['behind']!, { width }), {
        name: 'RangeError',
        message: `chartSvg requires a width of 280 to 4000; received ${width}`,
      });
    assert.throws(() => chartSvg(undefined as never), /chartSvg/);
    assert.throws(() => chartSvg(states['behind']!, { locale: 'de' as 'en' }), /chartSvg/);
  });
});

describe('a small chart', () => {
  test('has a rule, the name, the verdict with its shape, the unit and the plot beneath each other', () => {
    const chart = smallChart(states['behind']!, 'zh-CN', 220)!;
    // One line of 18 under 6, a line of 22, and the plot of 128.
    assert.deepEqual(
      [chart.id, chart.width, chart.height, chart.title],
      ['trademark-enterprises-per-10000', 220, 174, '万企拥有有效注册商标企业数'],
    );
    const tags = tagsOf(writeMarkup(chart.drawing));
    assert.match(tags[0]!, /^<svg [^>]*width="220" height="174"/);
    assert.ok(tags.includes(`<desc>${chart.told}`));
    assert.deepEqual(tags.slice(4, 9), [
      `<path d="M0 .5H220" stroke="${rule}" stroke-width="1">`,
      '<text x="0" y="18" font-size="13" font-weight="600" fill="#17212b">万企拥有有效注册商标企业数',
      '<path fill-rule="evenodd" fill="#17212b" transform="translate(0 29) scale(.8)" d="M.2 1h13.6L7 13Z">',
      '<text x="16" y="39" font-size="12" fill="#17212b">低于序时进度 −12',
      '<text x="220" y="39" font-size="12" text-anchor="end" fill="#4f5b67">家',
    ]);
    assert.equal(tags[9], '<g transform="translate(0 46)">');
  });

  test('leaves out the unit where it has no room beside the verdict', () => {
    // 低于序时进度 −12: six characters of 12, a blank of 3.36 and three signs of 7.32 are 97.32; with 家 and 36, 145.32.
    const hasUnit = (width: number): boolean =>
      tagsOf(writeMarkup(smallChart(states['behind']!, 'zh-CN', width)!.drawing)).some((tag) => tag.endsWith('>家'));
    assert.ok(hasUnit(145.4));
    assert.ok(!hasUnit(145.2));
  });

  test('sets a long name on two lines, and no more', () => {
    const chart = smallChart(extra('long-text'), 'zh-CN', 220)!;
    const names = tagsOf(writeMarkup(chart.drawing)).filter(
      (tag) => tag.includes('font-size="13" font-weight="600"') && tag.includes('x="0"'),
    );
    assert.deepEqual(
      names.map((tag) => / y="(\d+)"/.exec(tag)![1]),
      ['18', '36'],
    );
    assert.match(names[1]!, /…$/);
    assert.equal(chart.height, 6 + 36 + 22 + 128);
  });

  test('is none for what is not drawn over time', () => {
    assert.equal(smallChart(gulou('white-paper'), 'zh-CN', 220), undefined);
  });

  test('has no blank behind a verdict without a figure', () => {
    const plan = planFile(
      [
        {
          unit: '件',
          targets: [
            { words: '50件', of: { kind: 'total' }, bound: { kind: 'at-least', value: 50 }, when: { kind: 'by' } },
          ],
        },
      ],
      [increment('2021', 60)],
    );
    const chart = smallChart(progressOn('2022-01-31', plan).indicators[0]!, 'zh-CN', 220)!;
    assert.ok(tagsOf(writeMarkup(chart.drawing)).some((tag) => tag.endsWith('>已达目标值')));
  });
});
