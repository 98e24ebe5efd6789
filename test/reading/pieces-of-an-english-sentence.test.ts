import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figuresIn } from '../../src/reading/english/figures.js';
import { ranksIn } from '../../src/reading/english/ranks.js';
import { baseOf, basesIn, dueOf, duesIn, type Sentence } from '../../src/reading/english/sentence.js';
import { yearsIn } from '../../src/reading/english/spans-of-years.js';
import { isGlued, unitAfter } from '../../src/reading/english/units.js';
import { changeIn, comparatorAtEnd } from '../../src/reading/english/words.js';

/* An English sentence taken apart: its figures with their units, days, bases, years, places and words of comparison. */

const said = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

describe('figures', () => {
  /** `words=value unit`, a range as `low..high`. */
  const figures = (cased: string): string[] => {
    const text = cased.toLowerCase();
    return figuresIn(text, cased).map((figure) => {
      const { value, high, unit, digits } = figure;
      assert.equal(said(cased, digits).length > 0, true);
      if (unit && !/^[$€£]/.test(unit.text) && unit.text !== '%' && unit.text !== '‰')
        assert.equal(said(cased, unit.at).trim(), unit.text);
      const amount = high === undefined ? String(value) : `${value}..${high.value} (${said(cased, high.digits)})`;
      return [`${said(cased, figure)}=${amount}`, unit?.text].filter((each) => each !== undefined).join(' ');
    });
  };
  const rows: Readonly<Record<string, readonly string[]>> = {
    '1,200.5 homes': ['1,200.5 homes=1200.5 homes'],
    '12,34 homes': ['12=12', '34 homes=34 homes'],
    '90%': ['90%=90 %'],
    '90 per cent of': ['90 per cent=90 %'],
    '90 percent,': ['90 percent=90 %'],
    '90 percentage points': ['90 percentage points=90 percentage points'],
    '3‰': ['3‰=3 ‰'],
    '£20bn': ['£20bn=20 £bn'],
    '£ 5 million': ['£ 5 million=5 £million'],
    $3: ['$3=3 $'],
    '€5 per head': ['€5 per head=5 € per head'],
    // Years are none, but of so many of them.
    'in 2030': [],
    '2030 homes': [],
    '2000 million': ['2000 million=2000 million'],
    '2025%': ['2025%=2025 %'],
    '1850 homes': ['1850 homes=1850 homes'],
    'by 2030/31': [],
    '5/7': ['5=5'],
    // Letters that touch a figure make it a name.
    'a4 paper': [],
    'covid-19': [],
    '5G masts': [],
    '15-minute city': [],
    x_5: [],
    '50GW': ['50GW=50 GW'],
    '80-95 %': ['80-95 %=80..95 (95) %'],
    '80 % - 95 %': ['80 % - 95 %=80..95 (95) %'],
    'between 80 and 95 homes': ['80 and 95 homes=80..95 (95) homes'],
    '80 and 95 homes': ['80=80', '95 homes=95 homes'],
    'in a range of 3 to 5%': ['3 to 5%=3..5 (5) %'],
    'a range from 3 to 5%': ['3 to 5%=3..5 (5) %'],
    'raise it 3 to 5%': ['3=3', '5%=5 %'],
    '95-80 %': ['95=95'],
    '5-5%': ['5-5%=5..5 (5) %'],
    '1-2-3': ['1-2=1..2 (2)'],
    '2021-10-05': [],
    'by half': ['half=50 %'],
    'by at least half': ['half=50 %'],
    'half of': [],
    'one year': ['one year=1 year'],
    'one percentage point': ['one percentage point=1 percentage point'],
    'one home': [],
    someone: [],
  };
  for (const [text, found] of Object.entries(rows)) test(text, () => assert.deepEqual(figures(text), found));

  test('beyond sixty are not looked at', () => {
    assert.equal(figuresIn('5 a, '.repeat(70), '5 a, '.repeat(70)).length, 60);
  });
});

describe('a unit', () => {
  const unit = (text: string): string | undefined => unitAfter(text, 0)?.text;
  const rows: Readonly<Record<string, string | undefined>> = {
    ' %': '%',
    ' per cent': '%',
    ' Percent': '%',
    ' percentage': 'percentage',
    ' percentage points': 'percentage points',
    ' pp': 'pp',
    '-percentage point': '-percentage point',
    ' per mille': '‰',
    'GW of': 'GW',
    ' MtCO2e': 'MtCO2e',
    ' kg CO2/km': 'kg CO2/km',
    ' µg/m³': 'µg/m³',
    ' GWx': 'GWx',
    ' °C': '°C',
    ' million new homes': 'million new homes',
    ' new affordable homes': 'new affordable homes',
    ' homes built': 'homes',
    ' new additional social urban homes': 'new additional social',
    'bn of': 'bn',
    ' of land': undefined,
    ' by 2030': undefined,
    ' gdp': undefined,
    ', homes': undefined,
    ' tonnes per person': 'tonnes per person',
    ' per 100,000 live births': 'per 100,000 live births',
    ' deaths per 1,000 people': 'deaths per 1,000 people',
    ' litres a day': 'litres a day',
    ' kWh per square metre': 'kWh per square metre',
    ' kg per person per day': 'kg per person per day',
    // A year says when.
    ' homes per year': 'homes',
    ' homes a year': 'homes',
    ' heat pump installations per year': 'heat pump installations',
    ' heat pumps in homes per year': 'heat',
    '': undefined,
  };
  for (const [text, found] of Object.entries(rows)) test(JSON.stringify(text), () => assert.equal(unit(text), found));
  test('ends where its words do', () => {
    assert.equal(unitAfter('5 homes built', 1)!.end, 7);
    assert.equal(unitAfter('5 %', 1)!.end, 3);
    assert.equal(unitAfter('5 percentage points', 1)!.end, 19);
    assert.equal(unitAfter('5 per mille', 1)!.end, 11);
  });
  test('touches its figure only as a sign', () => {
    assert.deepEqual(
      ['50GW', '5G', '5 GW', '50bn', '50x'].map((text) => isGlued(text, /\D/.exec(text)!.index)),
      [true, false, false, true, false],
    );
  });
});

describe('days', () => {
  const days = (text: string): string[] =>
    duesIn(text).map((due) =>
      [`${said(text, due)}: ${due.date}`, due.within && 'within', due.runsOver && 'runs over']
        .filter(Boolean)
        .join(' '),
    );
  const rows: Readonly<Record<string, readonly string[]>> = {
    'by 2030': ['by 2030: 2030-12-31'],
    'until 2030,': ['until 2030: 2030-12-31'],
    'by the end of 2030': ['by the end of 2030: 2030-12-31'],
    'by june 2030': ['by june 2030: 2030-06-30'],
    'by the end of february 2024': ['by the end of february 2024: 2024-02-29'],
    'by february 2023': ['by february 2023: 2023-02-28'],
    'by september 30, 2030': ['by september 30, 2030: 2030-09-30'],
    'by 5 september 2030': ['by 5 september 2030: 2030-09-05'],
    'by 31 june 2030': ['by 31 june 2030: 2030-06-30'],
    'by january 2030': ['by january 2030: 2030-01-31'],
    'by 2030/31': ['by 2030/31: 2031-03-31 runs over'],
    'by 2030-31': ['by 2030-31: 2031-03-31 runs over'],
    'by 2099/00': ['by 2099/00: 2100-03-31 runs over'],
    'by 2030/35': ['by 2030: 2030-12-31'],
    'in 2030': ['in 2030: 2030-12-31 within'],
    'in 2030/31': ['in 2030/31: 2031-03-31 within runs over'],
    'in 2030 and 2035': [],
    'in 2030 per year': [],
    'by 20300': [],
    'baby 2030': [],
    'by 2025 and by 2030': ['by 2025: 2025-12-31', 'by 2030: 2030-12-31'],
  };
  for (const [text, found] of Object.entries(rows)) test(text, () => assert.deepEqual(days(text), found));
});

test('a base is a year something is held against, for all of the sentence where it is set apart', () => {
  const bases = (text: string): string[] =>
    basesIn(text).map((base) => `${said(text, base)}: ${base.year}${base.apart ? ' apart' : ''}`);
  assert.deepEqual(bases('compared to 2015, cut'), ['compared to 2015: 2015 apart']);
  assert.deepEqual(bases('cut by 5%, compared with 2015 levels, and'), ['compared with 2015 levels: 2015 apart']);
  assert.deepEqual(bases('cut by 5% compared to the 2015 level.'), ['compared to the 2015 level: 2015']);
  assert.deepEqual(bases('cut by 5%, from 2015'), ['from 2015: 2015']);
  assert.deepEqual(bases('5% below 1990 and 3% over 2000'), ['below 1990: 1990', 'over 2000: 2000']);
  assert.deepEqual(bases('more than in 2015'), ['than in 2015: 2015']);
  assert.deepEqual(bases('above 2015'), []);
});

test('years are a run of them, the first before the last', () => {
  const years = (text: string): string[] =>
    yearsIn(text).map((each) => `${said(text, each)}: ${each.first} ${each.last} ${each.from} ${each.to}`);
  const run = (words: string): string[] => [`${words}: 2021 2026 2021-01-01 2026-12-31`];
  for (const words of [
    'between 2021 and 2026',
    'from 2021 to 2026',
    'from 2021 until 2026',
    '2021-2026',
    'in 2021-2026',
    'over the period 2021 to 2026',
    'during 2021 - 2026',
  ])
    assert.deepEqual(years(`${words}, cut`), run(words));
  assert.deepEqual(years('x between 2021 and 2026'), run('between 2021 and 2026'));
  for (const words of ['2021-26', 'between 2026 and 2021', '2021-2021', '2021 and 2026'])
    assert.deepEqual(years(words), [], words);
});

describe('the day and the base of a figure', () => {
  const sentence = (text: string): Sentence => ({
    text,
    original: text,
    figures: figuresIn(text, text),
    dues: duesIn(text),
    bases: basesIn(text),
    years: yearsIn(text),
  });
  const days = (text: string): (number | undefined)[] => {
    const own = sentence(text);
    return own.figures.map((_, at) => dueOf(own, at)?.year);
  };
  const bases = (text: string): (number | undefined)[] => {
    const own = sentence(text);
    return own.figures.map((_, at) => baseOf(own, at)?.year);
  };
  test('are its own, that of all, or that of the figure after it', () => {
    assert.deepEqual(days('5% by 2025 and 9% by 2030'), [2025, 2030]);
    assert.deepEqual(days('by 2027, 5% and 9%'), [2027, 2027]);
    assert.deepEqual(days('5% and 9% by 2030'), [2030, 2030]);
    assert.deepEqual(days('5%; 9% by 2030'), [undefined, 2030]);
    assert.deepEqual(days('5% by 2030 and 9%'), [2030, undefined]);
    assert.deepEqual(days('by 2027, 5% by 2025'), [2025]);
    assert.deepEqual(days('5%'), [undefined]);
    assert.deepEqual(days(`5% ${'so '.repeat(60)}by 2030`), [undefined]);
    assert.equal(dueOf(sentence('5%'), 3), undefined);
  });
  test('a base is near, or set apart', () => {
    assert.deepEqual(bases('5% from 2015 and 9% from 2020'), [2015, 2020]);
    assert.deepEqual(bases('5% and 9% from 2020'), [undefined, 2020]);
    assert.deepEqual(bases('5% and 9%, compared to 2020'), [2020, 2020]);
    assert.deepEqual(bases('compared to 2020, 5% from 2015 and 9%'), [2015, 2020]);
    assert.deepEqual(bases(`5% ${'so '.repeat(20)}from 2015`), [undefined]);
    assert.equal(baseOf(sentence('5%'), 3), undefined);
  });
});

describe('a place in an order', () => {
  const ranks = (original: string): string[] =>
    ranksIn(original.toLowerCase(), original).map((rank) =>
      [
        `${said(original, rank)}: ${rank.place}`,
        rank.among !== undefined && `among ${rank.among}`,
        rank.holds && 'holds',
        rank.several && 'several',
        `[${said(original, rank.at)}]`,
      ]
        .filter(Boolean)
        .join(' '),
    );
  const rows: Readonly<Record<string, readonly string[]>> = {
    'Enter the top 3 in the Province by 2030': ['Enter the top 3 in the Province: 3 among Province [Enter the top 3]'],
    'Be among the top ten cities': ['among the top ten cities: 10 among cities [among the top ten cities]'],
    'Reach the top hundred': ['Reach the top hundred: 100 [Reach the top hundred]'],
    'Be one of the top twenty': ['Be one of the top twenty: 20 [Be one of the top twenty]'],
    'Be ranked 5th': ['ranked 5th: 5 [ranked 5th]'],
    'Rank no lower than third in the world': [
      'Rank no lower than third in the world: 3 among world [Rank no lower than third]',
    ],
    'Achieve 4th place': ['4th place: 4 [4th place]'],
    'Raise its ranking from 49 to 25': ['ranking from 49 to 25: 25 [ranking from 49 to 25]'],
    'Rise from 10th to 5th': ['Rise from 10th to 5th: 5 [Rise from 10th to 5th]'],
    'Rise from tenth to fifth place': ['fifth place: 5 [fifth place]'],
    'Remain in the top 5': ['in the top 5: 5 holds [in the top 5]'],
    'Keep the region in the top 5': ['in the top 5: 5 holds [in the top 5]'],
    'Have 6 universities in the top 200': ['in the top 200: 200 several [in the top 200]'],
    'Place three schools in the top 50': ['in the top 50: 50 several [in the top 50]'],
    // What was before a comma is of something else, and a year is no number of things.
    'With 6 schools, enter the top 50': ['enter the top 50: 50 [enter the top 50]'],
    'In 2030 rank in the top 50': ['in the top 50: 50 [in the top 50]'],
    // What ranks is not who is ranked.
    'Be in the top 10 in the index': ['in the top 10: 10 [in the top 10]'],
    // A share is no place.
    'Be in the top 10% of schools': [],
    'Be in the top 10 per cent': [],
    'Be in the top 10-ranked': [],
    'The top 10': [],
    'Be in the top 0': [],
    'Talk of the top 10': ['of the top 10: 10 [of the top 10]'],
  };
  for (const [text, found] of Object.entries(rows)) test(text, () => assert.deepEqual(ranks(text), found));
  test('several are in the order of the sentence', () => {
    assert.deepEqual(
      ranks('Be ranked 9th, then enter the top 5 by 2030').map((each) => Number(/: (\d+)/.exec(each)![1])),
      [9, 5],
    );
  });
});

test('a word of comparison is the last before a figure, and the longest', () => {
  const kind = (text: string): string | undefined => {
    const found = comparatorAtEnd(text);
    return found && `${found.kind} ${text.slice(found.start)}`;
  };
  assert.deepEqual(
    [
      'at least ',
      'to at least ',
      'at least as low as ',
      'no fewer than ',
      'not more than ',
      'well below ',
      'in excess of ',
      'some ',
      '(over ',
      'within ',
      'not exceed ',
      'not be above ',
    ].map(kind),
    [
      'at-least at least ',
      'at-least at least ',
      'at-most at least as low as ',
      'at-least no fewer than ',
      'at-most not more than ',
      'less-than well below ',
      'more-than in excess of ',
      'about some ',
      'more-than over ',
      'at-most within ',
      'at-most not exceed ',
      'at-most not be above ',
    ],
  );
  assert.deepEqual(['more homes ', 'awesome ', 'at least the', ''].map(kind), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the last word of a change says the way', () => {
  const way = (text: string): string | undefined => {
    const found = changeIn(text, 10);
    return found && `${found.direction} ${found.start} ${found.end}`;
  };
  assert.equal(way('raise and then cut it'), 'decrease 25 28');
  assert.equal(way('cut, then raised'), 'increase 20 26');
  assert.equal(way('decline'), 'decrease 10 17');
  assert.equal(way('cutting'), 'decrease 10 17');
  assert.equal(way('upper class'), undefined);
});
