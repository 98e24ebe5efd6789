import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { correction, generate } from 'lean-qr/nano';
import decodeQR from 'qr/decode.js';
import { parseObservations, withObservations } from '../../src/model/parse-plan.js';
import type { Plan } from '../../src/model/plan.js';
import { gulouPlan } from '../../src/plans/gulou-ip-2021-2025.js';
import illustrative from '../../src/plans/gulou-ip-2021-2025.illustrative.json';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { cardSvg, planSvg, type PictureOptions } from '../../src/static/index.js';
import { widthOf } from '../../src/static/text-lines.js';
import { planOf, seed, smallPlan } from '../generated-plans.js';

const plan = withObservations(gulouPlan, parseObservations(illustrative, gulouPlan));
const progress = assessPlan(plan, { asOf: '2024-01-31' });
const unreported = assessPlan(gulouPlan, { asOf: '2024-01-31' });
const of = (all: readonly IndicatorProgress[], id: string): IndicatorProgress =>
  all.find((each) => each.indicator.id === id)!;
const trademarks = 'trademark-enterprises-per-10000';
const address = 'https://www.example.gov.cn/plan?id=6';
const { size, get } = generate(address, { minCorrectionLevel: correction.M });
const code = [...Array(size).keys()].map((y) => [...Array(size).keys()].map((x) => get(x, y)));

interface Line {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign]!);
const plain = (markup: string): string => decoded(markup.replace(/<[^>]*>/g, '')).trim();
const number = (attributes: string, name: string): number =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);

/** The lines of a picture where they stand on it, groups and their scale followed. */
function linesOf(svg: string): Line[] {
  const lines: Line[] = [];
  const places = [{ x: 0, y: 0, scale: 1 }];
  for (const [, close, name, attributes = '', text = ''] of svg.matchAll(
    /<(\/?)(g|text)((?: [a-z:-]+="[^"]*")*)>(?:(?<=<text[^>]*>)([\s\S]*?)(?=<\/text>))?/g,
  )) {
    const at = places[places.length - 1]!;
    if (name === 'g' && close) places.pop();
    else if (name === 'g') {
      const [, x = 0, y = 0] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes) ?? [];
      const [, scale = 1] = /scale\(([-\d.]+)\)/.exec(attributes) ?? [];
      places.push({ x: at.x + at.scale * Number(x), y: at.y + at.scale * Number(y), scale: at.scale * Number(scale) });
    } else if (!close) {
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
      const size = at.scale * (number(attributes, 'font-size') || 12);
      const strong = /font-weight="600"/.test(attributes);
      // Every piece at its own size, which the pieces within it have too.
      const own = [{ size, strong }];
      let wide = 0;
      for (const [, tag, tspan = '', inner = ''] of `<text>${text}`.matchAll(/<(text|tspan|\/tspan)([^>]*)>([^<]*)/g)) {
        const around = own[own.length - 1]!;
        if (tag === '/tspan') own.pop();
        if (tag === 'tspan')
          own.push({
            size: number(tspan, 'font-size') || around.size,
            strong: around.strong && !/font-weight="400"/.test(tspan),
          });
        wide += number(tspan, 'dx') + widthOf(decoded(inner), own[own.length - 1]!);
      }
      const x = at.x + at.scale * number(attributes, 'x');
      const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
      lines.push({
        said: plain(text),
        left,
        right: left + wide,
        base: at.y + at.scale * number(attributes, 'y'),
        size,
      });
    }
  }
  return lines;
}

/** What is wrong with where the lines of a picture stand. */
function misplaced(svg: string, format: 'wide' | 'square'): string[] {
  const [width, height, margin] = format === 'wide' ? [1200, 630, 64] : [1080, 1080, 72];
  const foot = Number(/<path d="M\d+ ([\d.]+)H\d+" stroke="#d5dbe1"/.exec(svg)![1]);
  const lines = linesOf(svg);
  assert.ok(lines.length >= 4);
  return lines.flatMap((line) => {
    const wrong = [];
    if (line.left < margin - 1 || line.right > width - margin + 1)
      wrong.push(`${line.said}: ${line.left} to ${line.right}`);
    if (line.base - line.size * 0.8 < margin - 14 || line.base + line.size * 0.1 > height)
      wrong.push(`${line.said}: at ${line.base}`);
    if (line.base < foot && line.base + line.size * 0.1 > foot) wrong.push(`${line.said} stands on the foot`);
    if (/NaN|undefined|Infinity/.test(line.said)) wrong.push(line.said);
    return wrong;
  });
}

const word = fc.constantFrom(
  ...[
    '知识产权',
    '（含马德里体系）',
    '“正版正货”',
    '企业',
    '数',
    'GDP',
    'per 10,000',
    'Supercalifragilisticexpialidocious',
    '—',
    '%',
    'W',
    '𠮷',
  ],
);
const name = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const options = fc.record({
  locale: fc.constantFrom('zh-CN' as const, 'en' as const),
  format: fc.constantFrom('wide' as const, 'square' as const),
  address: fc.constantFrom(address, `https://www.example.gov.cn/${'a-long-way/'.repeat(9)}`),
});

describe('pictures to be shared', () => {
  test('keep every line within their margins and off their foot, whatever names, units and figures come', () => {
    fc.assert(
      fc.property(smallPlan, name, name, name, options, (small, of, called, unit, given) => {
        const made = planOf(small);
        const renamed: Plan = {
          ...made,
          name: of,
          indicators: made.indicators.map((each) => ({ ...each, name: called, unit: unit.slice(0, 24) })),
          goals: made.goals.map((goal) => ({ ...goal, name: called })),
        };
        const result = assessPlan(renamed, { asOf: small.asOf });
        const pictures = [
          planSvg(result, { ...given, code }),
          ...result.indicators.map((each) => cardSvg(each, { ...given, code })),
        ];
        assert.deepEqual(
          pictures.flatMap((picture) => misplaced(picture, given.format)),
          [],
        );
      }),
      { seed, numRuns: 150 },
    );
  });

  test('have the figures of the result, the day, the source and the address on them', () => {
    const said = linesOf(
      cardSvg(of(progress.indicators, trademarks), { address: 'https://www.example.gov.cn/plan/6' }),
    ).map((line) => line.said);
    for (const words of [
      '示例数据',
      '807家',
      '2025年底目标超过900家',
      '低于序时进度12个百分点',
      '序时60%',
      '数据截至2023年12月31日',
      '来源：示例统计表，不是官方统计',
      'www.example.gov.cn/plan/6',
    ])
      assert.ok(said.includes(words), `${words} in ${said.join(' | ')}`);
    assert.equal(said.filter((each) => each === '示例数据').length, 1);
  });

  test('are of the sizes a message shows, and of no other', () => {
    const [one] = progress.indicators;
    for (const draw of [
      (given: PictureOptions) => planSvg(progress, given),
      (given: PictureOptions) => cardSvg(one!, given),
    ]) {
      assert.match(draw({}), /width="1200" height="630" viewBox="0 0 1200 630"/);
      assert.match(draw({ format: 'square' }), /width="1080" height="1080" viewBox="0 0 1080 1080"/);
    }
  });

  test('set no type smaller than 24 pixels, and 28 on a square', () => {
    for (const [format, least] of [
      ['wide', 24],
      ['square', 28],
    ] as const)
      for (const locale of ['zh-CN', 'en'] as const) {
        const pictures = [planSvg(progress, { format, locale, code, address })];
        for (const each of progress.indicators) pictures.push(cardSvg(each, { format, locale, code, address }));
        const small = pictures.flatMap(linesOf).filter(({ size }) => size < least - 0.01);
        assert.deepEqual(small, []);
      }
  });

  test('set a name of more than two lines in 40 pixels, whole', () => {
    const long = '在本辖区登记注册并且在统计年度内实际使用有效注册商标的各类市场主体中拥有马德里国际注册商标的企业家数';
    const renamed: Plan = {
      ...plan,
      indicators: plan.indicators.map((each) => (each.id === trademarks ? { ...each, name: long } : each)),
    };
    const svg = cardSvg(of(assessPlan(renamed, { asOf: '2024-01-31' }).indicators, trademarks));
    const named = linesOf(svg).filter(({ said }) => said.length > 8 && long.includes(said));
    assert.equal(named.map(({ said }) => said).join(''), long);
    assert.deepEqual([...new Set(named.map((line) => line.size))], [40]);
  });

  test('show the target as the figure where nothing is published, and say so', () => {
    const said = linesOf(cardSvg(of(unreported.indicators, trademarks))).map((line) => line.said);
    assert.ok(
      said.some((words) => /^2025年底目标 超过900家$/.test(words)),
      said.join(' | '),
    );
    assert.ok(said.includes('实施数据尚未公布') && said.includes('没有数据不等于0'));
    assert.ok(!said.includes('示例数据'));
    const whole = linesOf(planSvg(unreported)).map((line) => line.said);
    assert.ok(whole.includes('实施数据尚未公布') && whole.includes('知识产权创造') && whole.includes('7项'));
  });

  test('name what is behind on two lines, and count it where two lines do not hold the names', () => {
    const said = linesOf(planSvg(progress)).map((line) => line.said);
    const from = said.findIndex((words) => words.startsWith('落后或未达：'));
    assert.equal(
      said.slice(from, from + 2).join(''),
      '落后或未达：《鼓楼区知识产权发展与保护状况》白皮书、专利代理师、万企拥有有效注册商标企业数、知识产权优势示范企业',
    );
    const many: Plan = {
      ...plan,
      indicators: plan.indicators.map((each) => ({ ...each, name: `${'长'.repeat(40)}${each.id}` })),
    };
    const counted = linesOf(planSvg(assessPlan(many, { asOf: '2024-01-31' }))).map((line) => line.said);
    assert.ok(counted.includes('落后或未达：共4项，名单见网页'), counted.join(' | '));
  });

  test('draw a code in whole pixels that reads as the address, with four modules of nothing around it', () => {
    for (const [draw, format] of [
      [cardSvg.bind(undefined, of(progress.indicators, trademarks)), 'wide'],
      [planSvg.bind(undefined, progress), 'square'],
    ] as const) {
      const svg = draw({ format, address, code });
      const found = /crispEdges" transform="translate\((\d+) (\d+)\) scale\((\d+)\)" d="([^"]*)"/.exec(svg)!;
      const [left = 0, top = 0, step = 0] = found.slice(1, 4).map(Number);
      const path = found[4]!;
      assert.ok(step >= 3);
      const [width, height] = format === 'wide' ? [1200, 630] : [1080, 1080];
      const data = new Uint8ClampedArray(width * height * 4).fill(255);
      for (const [, column, row] of path.matchAll(/M(\d+) (\d+)h1v1h-1Z/g))
        for (let dy = 0; dy < step; dy += 1)
          for (let dx = 0; dx < step; dx += 1) {
            const pixel = ((top + Number(row) * step + dy) * width + left + Number(column) * step + dx) * 4;
            data.fill(0, pixel, pixel + 3);
          }
      assert.equal(decodeQR({ width, height, data }), address);
      const side = size * step;
      const foot = Number(/<path d="M\d+ ([\d.]+)H\d+" stroke="#d5dbe1"/.exec(svg)![1]);
      assert.ok(top - foot >= 4 * step - 1 && height - top - side >= 4 * step - 1);
      for (const line of linesOf(svg).filter(({ base }) => base > foot))
        assert.ok(line.right <= left - 4 * step, line.said);
    }
  });

  test('leave out a code too fine for a camera, and keep its address', () => {
    const dense = generate('https://www.example.gov.cn/?q='.padEnd(900, 'a'));
    const all = [...Array(dense.size).keys()];
    const svg = planSvg(progress, { address, code: all.map((row) => all.map((column) => dense.get(column, row))) });
    assert.doesNotMatch(svg, /crispEdges/);
    assert.match(svg, /www\.example\.gov\.cn/);
  });

  test('carry the answer and the day as the text of the picture', () => {
    assert.match(planSvg(progress), /<desc>20项定量目标中，4项已达目标值.*数据截至2023年12月31日<\/desc>/);
    assert.match(planSvg(progress, { locale: 'en' }), /<desc>Of 20 targets, .*As of 31 December 2023<\/desc>/);
  });
});
