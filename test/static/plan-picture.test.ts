import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { ink } from '../../src/static/ink.js';
import { planSvg, type PictureOptions } from '../../src/static/index.js';
import { pagePlan } from './page-plan.js';
import { rounded, tagsOf } from './drawn.js';

/* Where a plan's picture has the answer, the counts and the names: wide from 88 down between 64 and 1136. */

const on = (more: object = {}): PlanProgress => assessPlan(pagePlan(more), { asOf: '2023-03-31' });
const bodyOf = (progress: PlanProgress, options: PictureOptions = {}): string[] => {
  const tags = rounded(tagsOf(planSvg(progress, options)).slice(4)).map((tag) =>
    tag.replace(/ d="[^M"]*M[^"]{20,}"/, ''),
  );
  return tags.slice(
    tags.findIndex((tag) => / font-size="(58|50|44|42|40|36|33\.6|28\.8)" font-weight="600"/.test(tag)),
    tags.findIndex((tag) => tag.includes('stroke="#d5dbe1"')),
  );
};
const strong = (x: number, y: number, size: number, said: string, color: string = ink.text): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="600" fill="${color}">${said}`;
const glyph = (x: number, y: number, scale: number, color: string): string =>
  `<path fill-rule="evenodd" fill="${color}" transform="translate(${x} ${y}) scale(${scale})">`;
const short = (tags: readonly string[]): string[] => tags.map((tag) => tag.replace(/ d="M[^"]*"/, ''));

describe('a plan as a picture', () => {
  test('has the answer, the bar, the legend and the names of what is behind', () => {
    const { met, behind, 'not-reported': open } = ink.status;
    const third = (1072 - 6) / 3;
    const at = (index: number): number => Math.round((64 + index * (third + 3)) * 100) / 100;
    // Letters of 44: three clauses of 23.94 squares are 1053 wide. The base is at 88 + 14 + 31.24 + 15.84.
    assert.deepEqual(
      short(bodyOf(on())),
      [
        strong(64, 149.08, 44, '3项定量目标中，1项已达目标值，1项低于序时进度，'),
        strong(64, 211.56, 44, '1项还不能判断'),
        // Two lines of 62.48 and 14 from 88 on, 22 more: the bar, 56 high.
        `<rect x="64" y="248.96" width="355.33" height="56" fill="${met}">`,
        glyph(228.7, 264, 1.857, '#ffffff'),
        `<rect x="${at(1)}" y="248.96" width="355.33" height="56" fill="${behind}">`,
        glyph(587, 264, 1.857, '#ffffff'),
        `<rect x="${Math.round((at(2) + 0.75) * 100) / 100}" y="249.71" width="353.83" height="54.5" fill="none" stroke="${ink['rule-strong']}" stroke-width="1.5">`,
        glyph(945.3, 264, 1.857, open),
        // 20 more, a line of 52: number 34, word 27, shape 22.68; what is left over stands between the columns.
        strong(64, 363.2, 34, '1'),
        glyph(98, 340.6, 1.62, met),
        strong(130.66, 360.68, 27, '已达目标值', met),
        strong(499.17, 363.2, 34, '1'),
        glyph(533.2, 340.6, 1.62, behind),
        strong(565.83, 360.68, 27, '低于序时进度', behind),
        strong(961.34, 363.2, 34, '1'),
        glyph(995.3, 340.6, 1.62, open),
        strong(1028, 360.68, 27, '暂无数据', open),
        // The legend ends at 376.96; 20 more and a line of 40.
        `<text x="64" y="426.32" font-size="26" fill="${ink.text}">`,
        `<tspan fill="${behind}" font-weight="600">落后或未达：`,
      ].concat([]),
    );
  });

  test('on a square has its counts in two columns', () => {
    const tags = short(bodyOf(on(), { format: 'square' }));
    // Letters of 58: two clauses are 887 wide. 112 + 14 + 41.18 + 20.88.
    assert.deepEqual(tags.slice(0, 3), [
      strong(72, 188.06, 58, '3项定量目标中，1项已达目标值，'),
      strong(72, 270.42, 58, '1项低于序时进度，1项还不能判断'),
      `<rect x="72" y="312.72" width="310" height="84" fill="${ink.status.met}">`,
    ]);
    const numbers = tags.filter((tag) => tag.includes('font-size="46"'));
    // 220.24 and 41.74 of the first column, what is left over between the two; lines of 72.
    assert.deepEqual(numbers, [
      strong(72, 481.28, 46, '1'),
      strong(710.02, 481.28, 46, '1'),
      strong(72, 553.28, 46, '1'),
    ]);
    assert.ok(tags.includes(`<text x="72" y="629.52" font-size="30" fill="${ink.text}">`));
  });

  test('says its day with the time gone, and that its figures are samples', () => {
    const foot = (options: PictureOptions = {}, progress = on()): string[] =>
      tagsOf(planSvg(progress, options))
        .slice(-6)
        .filter((tag) => tag.startsWith('<text'))
        .map((tag) => tag.replace(/.*>/, ''));
    assert.deepEqual(foot().slice(-2), ['数据截至2022年12月31日，时间已过40%', '不是官方统计']);
    assert.deepEqual(foot({ format: 'square' }).slice(-2), ['数据截至2022年12月31日', '不是官方统计']);
    assert.deepEqual(foot({ address: 'https://a.cn' }).slice(-2), ['看全部3项', 'a.cn']);
    const official = on({
      observations: [
        {
          indicator: 'patents',
          period: '2022',
          value: 130,
          counts: 'level',
          status: 'final',
          source: { name: '区统计局' },
        },
      ],
    });
    assert.deepEqual(foot({}, official).slice(-2), ['数据截至2022年12月31日，时间已过40%', '来源：区统计局']);
    const tag = (progress: PlanProgress): boolean => planSvg(progress).includes('>示例数据</text>');
    assert.deepEqual([tag(on()), tag(official)], [true, false]);
  });

  test('is called as the plan and told as its answer and its day', () => {
    assert.match(
      planSvg(on(), { locale: 'en' }),
      /<title>Small plan<\/title>\n<desc>Of 3 targets, 1 is met, 1 behind schedule and 1 not yet judged\. As of 31 December 2022<\/desc>/,
    );
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => planSvg(undefined as never), /planSvg/);
    assert.throws(() => planSvg(on(), { locale: 'de' as 'en' }), /planSvg/);
  });
});

describe('the names of what is behind', () => {
  const many = (names: readonly string[]): PlanProgress => {
    const [first] = pagePlan().indicators;
    return on({
      indicators: names.map((name, at) => ({ ...first, id: `i${at}`, name, baseline: { value: 100, period: '2020' } })),
      observations: names.map((_, at) => ({
        indicator: `i${at}`,
        period: '2022',
        value: 110,
        counts: 'level',
        status: 'final',
      })),
    });
  };
  const named = (names: readonly string[], options: PictureOptions = {}): string[] => {
    const lines = [
      ...planSvg(many(names), options).matchAll(
        /<text x="(?:64|72)"[^>]*font-size="(?:26|30)" fill="#17212b">([\s\S]*?)<\/text>/g,
      ),
    ];
    return lines.map(([, said]) => said!.replace(/<[^>]*>/g, ''));
  };

  test('are parted by the mark of the language, the label before the first', () => {
    assert.deepEqual(named(['甲', '乙']), ['落后或未达：甲、乙']);
    assert.deepEqual(named(['甲', '乙'], { locale: 'en' }), ['Behind or not met: 甲, 乙']);
    assert.deepEqual(named(['甲']), ['落后或未达：甲']);
  });

  test('break between two of them where a line is full', () => {
    // 1072 hold 41 letters of 26: the label has six, a name of twenty and its mark 21.
    const [a, b, c] = ['甲', '乙', '丙'].map((letter) => letter.repeat(20));
    assert.deepEqual(named([a!, b!]), [`落后或未达：${a}、`, b]);
    assert.deepEqual(named(['甲'.repeat(13), b!]), [`落后或未达：${'甲'.repeat(13)}、${b}`]);
    assert.deepEqual(named([a!, b!, '丙'.repeat(19)]), [`落后或未达：${a}、`, `${b}、${'丙'.repeat(19)}`]);
    // Three lines by names; as running text 6 + 21 + 21 + 20 letters find room on two.
    assert.deepEqual(named([a!, b!, c!]).join(''), `落后或未达：${a}、${b}、${c}`);
    assert.equal(named([a!, b!, c!]).length, 2);
  });

  test('are counted where two lines do not hold them, and where not all are listed', () => {
    assert.deepEqual(named(['甲'.repeat(40), '乙'.repeat(40)]), ['落后或未达：共2项，名单见网页']);
    assert.deepEqual(named(['甲', '乙', '丙', '丁', '戊', '己']), ['落后或未达：甲、乙、丙、丁、戊、己']);
    assert.deepEqual(named(['甲', '乙', '丙', '丁', '戊', '己', '庚']), ['落后或未达：共7项，名单见网页']);
    assert.deepEqual(named(['甲', '乙', '丙', '丁', '戊', '己', '庚'], { locale: 'en' }), [
      'Behind or not met: 7 targets, listed on the page',
    ]);
  });

  test('are not there where nothing is behind', () => {
    const ahead = on({
      observations: [{ indicator: 'patents', period: '2022', value: 150, counts: 'level', status: 'final' }],
    });
    assert.doesNotMatch(planSvg(ahead), /落后或未达/);
  });
});

describe('a plan without figures as a picture', () => {
  const goals = (names: readonly string[]): PlanProgress => {
    const [first] = pagePlan().indicators;
    return on({
      goals: names.map((name, at) => ({ id: `g${at}`, name })),
      indicators: names.map((_, at) => ({ ...first, id: `i${at}`, goal: `g${at}` })),
      observations: [],
    });
  };

  test('says what it has set itself, and its goals in two columns with how many targets each has', () => {
    // One line of 62.48 after 14; then 8 and a line of 52; then half a line.
    assert.deepEqual(bodyOf(on({ observations: [] })), [
      strong(64, 149.08, 44, '2项目标、3项定量目标，到2025年底完成'),
      `<text x="64" y="208.2" font-size="27" fill="${ink.muted}">实施数据尚未公布`,
      `<text x="64" y="286.2" font-size="27" fill="${ink.text}">创造`,
      `<text x="576" y="286.2" font-size="27" text-anchor="end" fill="${ink.muted}">1项`,
      `<text x="624" y="286.2" font-size="27" fill="${ink.text}">运用`,
      `<text x="1136" y="286.2" font-size="27" text-anchor="end" fill="${ink.muted}">2项`,
    ]);
  });

  test('fills the first column before the second', () => {
    const tags = bodyOf(goals(['甲', '乙', '丙'])).filter((tag) => /font-size="27" fill="#17212b">/.test(tag));
    assert.deepEqual(
      tags.map((tag) => tag.replace(/^<text x="(\d+)" y="([\d.]+)".*>/, '$1 $2 ')),
      ['64 286.2 甲', '64 338.2 乙', '624 286.2 丙'],
    );
  });

  test('has its goals in one column where a name is longer than half the picture, cut at the end of its line', () => {
    // Half is 512: less the count of 43.47 and 20, 448.5: 16 letters of 27.
    const columns = (count: number): number =>
      new Set(
        bodyOf(goals(['甲', '乙'.repeat(count)])).flatMap(
          (tag) => /x="(\d+)"[^>]*fill="#17212b">[甲乙]/.exec(tag)?.[1] ?? [],
        ),
      ).size;
    const long = bodyOf(goals(['甲', '乙'.repeat(60)])).filter((tag) => tag.includes('>乙'));
    assert.equal(columns(8), 2);
    assert.equal(columns(16), 2);
    assert.equal(columns(17), 1);
    // 1072 less 63.47 hold 37, the last of them the ellipsis.
    assert.deepEqual(
      long.map((tag) => tag.replace(/.*>/, '')),
      [`${'乙'.repeat(36)}…`],
    );
  });

  test('says the day looked from, no time gone and no source', () => {
    const foot = tagsOf(planSvg(on({ observations: [] }))).slice(-1);
    assert.match(foot[0]!, />查看日期2023年3月31日$/);
  });
});
