import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TargetWords } from '../../src/format/words.js';
import { arcDrawing, lineDrawing } from '../../src/static/gauge-drawing.js';
import { gaugeSvg } from '../../src/static/gauge-svg.js';
import { ink } from '../../src/static/ink.js';
import { arcFrames } from '../../src/view/gauge/arc-geometry.js';
import type { EventGeometry, TrackGeometry, YearsGeometry } from '../../src/view/gauge/gauge-geometry.js';
import { states } from '../../stories/examples.js';
import { increment, planFile, progressOn } from '../one-target.js';
import { drawn, tagsOf } from './drawn.js';

/* A track of 200 pixels, where a share of 25 stands at 50; the shapes of every gauge, one by one. */

const bare: TrackGeometry = { form: 'track', origin: 'other', targets: [85], provisional: false };
const words = (more: object = {}): TargetWords => ({ gauge: { target: '9' }, ...more }) as unknown as TargetWords;
const onTrack = (more: Partial<TrackGeometry>, gauge: object = {}, thick?: number): string[] =>
  drawn(lineDrawing({ ...bare, ...more }, words({ gauge: { target: '9', ...gauge } }), 200, '', thick));
const rule = ink['rule-strong'];
const bar = (x: number, width: number, fill: string, y = 23, height = 10): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}">`;
const at = (x: number): string => `<g transform="translate(${x} 16)">`;
/** A line with the surface around it where a bar may run beneath. */
const mark = (line: string, around: string, width: number, dashed = false): string[] => [
  `<path d="${around}" stroke="#ffffff" stroke-width="${width + 3}">`,
  `<path d="${line}" stroke="${ink.mark}" stroke-width="${width}"${dashed ? ' stroke-dasharray="3 2"' : ''}>`,
];
const quiet = (x: number, y: number, anchor: string, text: string): string =>
  `<text x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''} fill="${ink.muted}">${text}`;
const strong = (x: number, y: number, anchor: string, text: string): string =>
  `<text x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''} fill="${ink.text}">${text}`;
const frame = `<rect x="0.5" y="23.5" width="199" height="9" fill="none" stroke="${rule}" stroke-dasharray="3 3">`;
const target = [at(170), ...mark('M0 2V22', 'M0 2V22', 3), strong(170, 51, 'middle', '9')];

describe('a track, shape by shape', () => {
  test('without a value is a dashed frame with the target', () => {
    assert.deepEqual(onTrack({}), [frame, ...target]);
  });

  test('with a value is filled', () => {
    const meter = { min: 0, max: 1, now: 1 };
    assert.deepEqual(onTrack({ meter, bar: { from: 0, to: 25 } }), [
      bar(0, 200, ink.track),
      bar(0, 50, ink.bar),
      ...target,
    ]);
  });

  test('has a bar of two pixels at least, none where there was a base and nothing was gained', () => {
    assert.ok(onTrack({ bar: { from: 0, to: 0 } }).includes(bar(0, 2, ink.bar)));
    const base = { from: 0, to: 25 };
    const held = onTrack({ base, bar: { from: 25, to: 25 } });
    assert.ok(held.includes(bar(0, 50, ink['bar-base'])));
    assert.ok(!held.some((tag) => tag.includes(`fill="${ink.bar}"`)));
    assert.ok(onTrack({ base, bar: { from: 25, to: 30 } }).includes(bar(50, 10, ink.bar)));
  });

  test('has the band of a range behind all, higher than the track, and two thinner marks', () => {
    assert.deepEqual(onTrack({ band: { from: 60, to: 85 }, targets: [60, 85] }), [
      frame,
      bar(120, 50, ink.band, 18, 20),
      at(120),
      ...mark('M0 2V22', 'M0 7V17', 1.5),
      at(170),
      ...mark('M0 2V22', 'M0 7V17', 1.5),
      // In the middle of the two.
      strong(145, 51, 'middle', '9'),
    ]);
  });

  test('has what was lost as a hollow stretch', () => {
    assert.ok(
      onTrack({ lost: { from: 40, to: 50 } }).includes(
        `<rect x="80" y="23.75" width="20" height="8.5" fill="#ffffff" stroke="${ink.bar}" stroke-width="1.5">`,
      ),
    );
  });

  test('has a mark at its base, dashed where only a bound is known, and none at the edge', () => {
    const exact = onTrack({ baseline: { at: 25, exact: true } }, { baseline: '基' });
    assert.deepEqual(exact.slice(1, 5), [at(50), ...mark('M0 7V23', 'M0 7V17', 1.5), quiet(50, 51, 'middle', '基')]);
    assert.deepEqual(onTrack({ baseline: { at: 25, exact: false } }).slice(1, 4), [
      at(50),
      ...mark('M0 7V23', 'M0 7V17', 1.5, true),
    ]);
    assert.deepEqual(onTrack({ baseline: { at: 0, exact: true } }, { baseline: '基' }), [
      frame,
      quiet(0, 51, '', '基'),
      ...target,
    ]);
  });

  test('has a pointer at what is due by now, named above', () => {
    assert.deepEqual(onTrack({ schedule: 50 }, { schedule: '序' }).slice(1, 6), [
      at(100),
      ...mark('M0 4V20', 'M0 7V17', 1.5),
      `<path d="M-4.5-1h9L0 5.5Z" fill="${ink.mark}">`,
      strong(100, 11, 'middle', '序'),
    ]);
  });

  test('has a mark and a name at nought', () => {
    assert.deepEqual(onTrack({ zero: 25 }).slice(-4), [
      at(50),
      ...mark('M0 7V23', 'M0 7V17', 1.5),
      quiet(50, 51, 'middle', '0'),
    ]);
    assert.deepEqual(onTrack({ origin: 'zero' }).slice(-1), [quiet(0, 51, '', '0')]);
  });

  test('is striped where the value is provisional', () => {
    const striped = onTrack({ provisional: true, bar: { from: 0, to: 25 } });
    assert.deepEqual(striped.slice(0, 3), [
      '<pattern id="plan-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
      '<rect fill="#ffffff" width="5" height="5">',
      `<rect fill="${ink.bar}" width="2.6" height="5">`,
    ]);
    assert.ok(striped.includes(bar(0, 50, 'url(#plan-stripes)')));
  });

  test('that is thicker is so much longer in its marks and lower in its labels', () => {
    assert.deepEqual(onTrack({ lost: { from: 40, to: 50 }, band: { from: 0, to: 10 } }, {}, 16), [
      `<rect x="0.5" y="23.5" width="199" height="15" fill="none" stroke="${rule}" stroke-dasharray="3 3">`,
      bar(0, 20, ink.band, 18, 26),
      `<rect x="80" y="23.75" width="20" height="14.5" fill="#ffffff" stroke="${ink.bar}" stroke-width="1.5">`,
      at(170),
      ...mark('M0 2V28', 'M0 2V28', 3),
      strong(170, 57, 'middle', '9'),
    ]);
  });

  test('has its shapes at hundredths of a pixel', () => {
    assert.ok(onTrack({ bar: { from: 0, to: 33.333 } }).includes(bar(0, 66.67, ink.bar)));
  });
});

describe('a line of time', () => {
  const event = (more: { readonly [Key in keyof EventGeometry]?: EventGeometry[Key] | undefined }): string[] =>
    drawn(
      lineDrawing(
        {
          form: 'event',
          gone: 40,
          today: 40,
          end: { at: 100, status: 'not-due' },
          first: '2021',
          last: '2025',
          ...more,
        } as EventGeometry,
        words(),
        200,
        '今天',
      ),
    );
  const line = [`<path d="M0 28H200" stroke="${rule}">`, `<rect y="26.5" width="80" height="3" fill="${ink.bar}">`];
  const open = [
    at(200),
    '<rect x="-17" y="4" width="17" height="16" fill="#ffffff">',
    `<rect x="-13.75" y="5.75" width="12.5" height="12.5" fill="#ffffff" stroke="${ink.mark}" stroke-width="1.5">`,
  ];
  const pointer = `<path d="M-4.5-1h9L0 5.5Z" fill="${ink.mark}">`;
  const years = [quiet(0, 51, '', '2021'), strong(200, 51, 'end', '2025')];
  const glyph = (x: number, color: string): string[] => [
    at(x),
    '<rect x="-10.5" y="2" width="21" height="20" fill="#ffffff">',
    `<path fill-rule="evenodd" transform="translate(-8 4) scale(1.143)" fill="${color}"`,
  ];
  /** Without the shape of the verdict itself. */
  const short = (tags: readonly string[]): string[] => tags.map((tag) => tag.replace(/ d="M(7 0|\.5\.5)[^"]*">/, ''));

  test('has the time gone, an open square at its end and the day looked from', () => {
    assert.deepEqual(event({}), [...line, ...open, at(80), pointer, strong(80, 11, 'middle', '今天'), ...years]);
  });

  test('has the verdict in the place where it happened, or was to happen', () => {
    const met = event({ gone: 40, today: undefined, end: { at: 30, status: 'met' } });
    assert.deepEqual(short(met), [...line, ...glyph(60, '#0b5a49'), ...years]);
    // Not beyond the end of the line.
    assert.deepEqual(
      short(event({ today: undefined, end: { at: 100, status: 'not-met' } })).slice(2, 5),
      glyph(192, '#a5281f'),
    );
  });

  test('names the day within the line: from its ends inwards', () => {
    const named = (today: number): string | undefined => event({ today }).find((tag) => tag.endsWith('今天'));
    for (const [today, anchor] of [
      [14.9, ''],
      [15, 'middle'],
      [85, 'middle'],
      [85.1, 'end'],
    ] as const)
      assert.equal(named(today), strong(Math.round(today * 200) / 100, 11, anchor, '今天'));
    assert.equal(event({ today: undefined }).filter((tag) => tag.includes('y="11"')).length, 0);
  });
});

describe('a line of years', () => {
  const of = (count: number, width: number): string[] => {
    const geometry: YearsGeometry = {
      form: 'years',
      years: Array.from({ length: count }, (_, index) => ({
        at: ((index + 0.5) / count) * 100,
        year: String(2021 + index),
        status: 'met' as const,
      })),
    };
    return drawn(lineDrawing(geometry, words(), width, ''));
  };
  test('runs from its first mark to its last', () => {
    assert.equal(of(5, 200)[0], `<path d="M20 28H180" stroke="${rule}">`);
    assert.equal(of(0, 200)[0], `<path d="M0 28H0" stroke="${rule}">`);
  });

  test('names each year where it has 34 pixels, else the first and the last', () => {
    const named = (count: number, width: number): string[] => of(count, width).filter((tag) => tag.startsWith('<text'));
    assert.deepEqual(named(2, 68), [strong(17, 51, 'middle', '2021'), strong(51, 51, 'middle', '2022')]);
    assert.equal(named(5, 170).length, 5);
    assert.deepEqual(
      named(5, 169.9).map((tag) => tag.slice(-4)),
      ['2021', '2025'],
    );
  });
});

describe('a half ring, shape by shape', () => {
  // The smallest frame: its ring of 8 around 80, 74 with a radius of 62; nothing is named on it.
  const ring = arcFrames.s;
  const arc = (more: Partial<TrackGeometry>, said: object = { instead: '—' }): string[] =>
    drawn(arcDrawing({ ...bare, targets: [50], ...more }, words(said), ring, 'zh-CN'));
  const half = 'M18 74A62 62 0 0 1 80 12';
  const whole = 'M18 74A62 62 0 0 1 142 74';
  const stroke = (d: string, color: string, width: number): string =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}">`;
  /** Straight up from the middle of the ring. */
  const up = (inner: number, outer: number): string => `M80 ${12 + 4 + inner}L80 ${12 - 4 - outer}`;

  test('without a value is dashed, with a bold mark at the target and what stands for the figure', () => {
    assert.deepEqual(arc({}), [
      `<path d="${whole}" fill="none" stroke="${rule}" stroke-width="1.5" stroke-dasharray="3 3">`,
      ...mark(up(5, 5), up(0, 0), 3),
      `<text x="80" y="70" text-anchor="middle" font-size="26" font-weight="600" fill="${ink.muted}">—`,
    ]);
  });

  test('with a value is whole, its number dark, its unit beneath', () => {
    const tags = arc(
      { meter: { min: 0, max: 1, now: 1 }, bar: { from: 0, to: 50 } },
      { figure: { number: '807', unit: '家' } },
    );
    assert.deepEqual(tags.slice(0, 2), [stroke(whole, ink.track, 8), stroke(half, ink.bar, 8)]);
    assert.deepEqual(tags.slice(-2), [
      `<text x="80" y="70" text-anchor="middle" font-size="26" font-weight="600" fill="${ink.text}">807`,
      `<text x="80" y="92" text-anchor="middle" font-size="13" fill="${ink.muted}">家`,
    ]);
  });

  test('sets no number where there is none', () => {
    assert.ok(arc({}, {}).at(-1)!.endsWith('>'));
  });

  test('has the band, the base and what was lost', () => {
    assert.equal(arc({ band: { from: 0, to: 50 } })[1], stroke(half, ink.band, 18));
    assert.equal(arc({ base: { from: 0, to: 50 } })[1], stroke(half, ink['bar-base'], 8));
    assert.deepEqual(arc({ lost: { from: 0, to: 50 } }).slice(1, 3), [
      stroke(half, ink.bar, 8),
      stroke(half, '#ffffff', 5),
    ]);
  });

  test('has a bar of one hundredth at least, none where nothing was gained on a base', () => {
    // One hundredth of 180 degrees from the left: 1.8.
    const x = Math.round((80 - 62 * Math.cos((1.8 / 180) * Math.PI)) * 100) / 100;
    const y = Math.round((74 - 62 * Math.sin((1.8 / 180) * Math.PI)) * 100) / 100;
    assert.equal(arc({ bar: { from: 0, to: 0 } })[1], stroke(`M18 74A62 62 0 0 1 ${x} ${y}`, ink.bar, 8));
    const base = { from: 0, to: 50 };
    assert.equal(
      arc({ base, bar: { from: 50, to: 50 } }).filter((tag) => tag.includes(`stroke="${ink.bar}"`)).length,
      0,
    );
    assert.equal(arc({ base, bar: { from: 50, to: 100 } })[2], stroke('M80 12A62 62 0 0 1 142 74', ink.bar, 8));
    assert.ok(arc({ provisional: true, bar: { from: 0, to: 50 } }).includes(stroke(half, 'url(#plan-stripes)', 8)));
    assert.match(arc({ provisional: true })[0]!, /^<pattern/);
  });

  test('has marks at its base and at nought, and a pointer at what is due', () => {
    assert.deepEqual(arc({ baseline: { at: 50, exact: true } }).slice(1, 3), mark(up(0, 5), up(0, 0), 1.5));
    assert.deepEqual(arc({ baseline: { at: 50, exact: false } }).slice(1, 3), mark(up(0, 5), up(0, 0), 1.5, true));
    assert.deepEqual(arc({ baseline: { at: 0, exact: true } }), arc({}));
    assert.deepEqual(arc({ zero: 50 }).slice(1, 3), mark(up(0, 5), up(0, 0), 1.5));
    assert.deepEqual(arc({ schedule: 50 }).slice(1, 4), [
      ...mark(up(2, 3), up(0, 0), 1.5),
      // Two pixels outside the ring, upright at the top: 50 × 1.8 − 90.
      `<path transform="translate(80 6) rotate(0)" d="M-4.5-7h9L0 0Z" fill="${ink.mark}">`,
    ]);
    assert.match(arc({ schedule: 100 })[3]!, /translate\(148 74\) rotate\(90\)/);
  });

  test('has two thinner marks at the ends of a range', () => {
    const tags = arc({ targets: [0, 50] });
    assert.deepEqual(tags.slice(3, 5), mark(up(5, 5), up(0, 0), 1.5));
  });

  test('names what stands on it where its frame has room for names', () => {
    const named = drawn(
      arcDrawing(
        { ...bare, targets: [50], schedule: 20 },
        words({ gauge: { target: '超过900', schedule: '序时20%' } }),
        arcFrames.l,
        'zh-CN',
      ),
    );
    assert.ok(named.some((tag) => tag.includes(`fill="${ink.text}"`) && tag.endsWith('>超过900')));
    assert.ok(named.some((tag) => tag.endsWith('>序时20%')));
  });
});

describe('the file of a gauge', () => {
  const size = (svg: string): number[] =>
    [...svg.match(/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/)!.slice(1, 3)].map(Number);
  const behind = states['behind']!;

  test('is the half ring with twelve pixels around it', () => {
    const svg = gaugeSvg(behind);
    assert.deepEqual(size(svg), [376 + 24, 172 + 24]);
    assert.match(svg, /<g transform="translate\(12 12\)">/);
    assert.match(svg, /<title>万企拥有有效注册商标企业数<\/title>/);
    assert.match(svg, /A116 116 /);
  });

  test('is a line of the length asked for, 376 where none was', () => {
    assert.deepEqual(size(gaugeSvg(behind, { shape: 'line' })), [400, 56 + 24]);
    for (const width of [120, 4000])
      assert.deepEqual(size(gaugeSvg(behind, { shape: 'line', width })), [width + 24, 80]);
    for (const width of [119.9, 4000.1])
      assert.throws(() => gaugeSvg(behind, { width }), {
        name: 'RangeError',
        message: `gaugeSvg requires a width of 120 to 4000; received ${width}`,
      });
    // What has no scale is a line whatever was asked for.
    assert.deepEqual(size(gaugeSvg(states['yearly']!, { shape: 'arc' })), [400, 80]);
  });

  test('says what was worked out beneath what was published', () => {
    const plan = planFile(
      [
        {
          unit: '亿元',
          targets: [
            {
              words: '年均增长8%',
              of: { kind: 'growth', span: 'average-annual' },
              bound: { kind: 'at-least', value: 8 },
              when: { kind: 'by' },
              unit: '%',
            },
          ],
          baseline: { value: 100, period: '2020' },
        },
      ],
      [{ indicator: 'it', period: '2022', value: 112.36, counts: 'level', status: 'final' }],
    );
    const svg = gaugeSvg(progressOn('2023-03-31', plan).indicators[0]!);
    assert.deepEqual(size(svg), [400, 172 + 22 + 24]);
    assert.ok(
      tagsOf(svg).includes(`<text x="188" y="188" font-size="14" text-anchor="middle" fill="${ink.muted}">年均增长6%`),
    );
    assert.doesNotMatch(gaugeSvg(progressOn('2023-03-31', plan).indicators[0]!, { shape: 'line' }), /font-size="14"/);
  });

  test('holds words where words say all there is', () => {
    const plan = planFile(
      [{ targets: [{ words: '持续提升', of: { kind: 'level' }, bound: { kind: 'up' }, when: { kind: 'by' } }] }],
      [],
    );
    const svg = gaugeSvg(progressOn('2023-03-31', plan).indicators[0]!);
    assert.deepEqual(size(svg), [400, 36 + 24]);
    assert.ok(tagsOf(svg).includes(`<text x="0" y="26" font-size="20" font-weight="600" fill="${ink.muted}">持续提升`));
  });

  test('tells those who cannot see it the sentence and every year', () => {
    const plan = planFile(
      [
        {
          unit: '件',
          targets: [
            {
              words: '每年5件',
              of: { kind: 'year-value' },
              bound: { kind: 'at-least', value: 5 },
              when: { kind: 'each-year' },
            },
          ],
        },
      ],
      [increment('2021', 6), increment('2022', 4)],
    );
    const svg = gaugeSvg(progressOn('2023-03-31', plan).indicators[0]!);
    assert.match(svg, /<desc>指标一.* 2021年.* 2022年.*<\/desc>/);
  });

  test('cannot be made of nothing', () => {
    assert.throws(() => gaugeSvg(undefined as never), /gaugeSvg/);
    assert.throws(() => gaugeSvg(behind, { locale: 'de' as 'en' }), /gaugeSvg/);
  });
});
