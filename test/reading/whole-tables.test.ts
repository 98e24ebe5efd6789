import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readIndicatorTable } from '../../src/reading/read-indicator-table.js';
import { columnsOf, nameAndUnit } from '../../src/reading/table-columns.js';

/* A pasted table read whole: every row, every remark with its cell, every line that is no row. */

const head = '序号\t类别\t指标\t单位\t2020年\t2025年\t属性';
const table = (...lines: readonly string[]) => readIndicatorTable([head, ...lines].join('\n'));
const row = (line: string) => {
  const { rows, notes } = table(line);
  assert.deepEqual([rows.length, notes], [1, []]);
  return rows[0]!;
};
const by = (date: string) => ({ kind: 'by', date });

describe('a row', () => {
  test('has name, unit, base, target and attribute, without the blanks around them', () => {
    assert.deepEqual(table('1\t 创新 \t 专利拥有量 \t 件 \t 1,200 \t ≥2,000 \t 约束性 '), {
      columns: [
        { role: 'number', heading: '序号' },
        { role: 'group', heading: '类别' },
        { role: 'name', heading: '指标' },
        { role: 'unit', heading: '单位' },
        { role: 'baseline', heading: '2020年', year: 2020 },
        { role: 'target', heading: '2025年', year: 2025 },
        { role: 'attribute', heading: '属性' },
      ],
      rows: [
        {
          line: 2,
          group: '创新',
          indicator: {
            name: '专利拥有量',
            unit: '件',
            baseline: { value: 1200, period: '2020', words: '1,200' },
            targets: [
              {
                words: '≥2,000',
                of: { kind: 'level' },
                bound: { kind: 'at-least', value: 2000 },
                when: by('2025-12-31'),
                force: { attribute: 'binding' },
              },
            ],
          },
          remarks: [],
        },
      ],
      notes: [],
    });
  });

  test('without a group, a unit or a base has none', () => {
    assert.deepEqual(Object.keys(row('1\t\t甲覆盖率\t\t—\t全覆盖\t').indicator).sort(), ['name', 'targets']);
    const { group, indicator } = row('1\t\t甲覆盖率\t\t—\t90%\t');
    assert.equal(group, undefined);
    // The unit a cell prints is the row's where no column says one.
    assert.equal(indicator.unit, '%');
    assert.equal('unit' in indicator.targets[0]!, false);
    assert.equal('force' in indicator.targets[0]!, false);
  });

  test('has years by the plans they end', () => {
    const [first] = readIndicatorTable('指标\t单位\t“十三五”末\t“十四五”目标\n专利拥有量\t件\t1000\t超过2000').rows;
    assert.equal(first!.indicator.baseline?.period, '2020');
    assert.deepEqual(first!.indicator.targets[0]!.when, { kind: 'by', date: '2025-12-31' });
  });

  test('takes its unit from its targets where all that count are printed with one', () => {
    const of = (...targets: readonly string[]) =>
      readIndicatorTable(`KPI\t2023年目标\t2025年目标\n专利拥有量\t${targets.join('\t')}`).rows[0]!.indicator;
    assert.deepEqual(
      [of('1500件', '超过2000件').unit, of('1500件', '增长10%').unit, of('1500件', '2000项').unit],
      ['件', '件', undefined],
    );
    assert.deepEqual(
      of('1500件', '增长10%').targets.map(({ unit }) => unit),
      [undefined, '%'],
    );
  });

  test('takes its unit from the brackets of its name where the column says none', () => {
    assert.deepEqual(
      ['\t', '-\t', '/\t', '无\t', 'N/A\t', 'none\t'].map(
        (unit) => row(`1\t\t专利拥有量（件）\t${unit}1\t2\t`).indicator.unit,
      ),
      ['件', '件', '件', '件', '件', '件'],
    );
    assert.deepEqual(
      [row('1\t\t专利拥有量（件）\t万件\t1\t2\t').indicator].map(({ name, unit }) => [name, unit]),
      [['专利拥有量', '万件']],
    );
  });

  test('says whether it is binding or indicative, and by no other word', () => {
    const attribute = (text: string): unknown =>
      row(`1\t\t甲覆盖率\t%\t80\t≥90\t${text}`).indicator.targets[0]!.force?.attribute;
    assert.deepEqual(
      [
        '约束性',
        '约束',
        'Binding',
        '预期性',
        '预期',
        'Indicative',
        'non-binding',
        'bindings',
        'not indicative',
        'indicatives',
        '参考',
      ].map(attribute),
      [
        'binding',
        'binding',
        'binding',
        'indicative',
        'indicative',
        'indicative',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ],
    );
  });

  test('keeps what a target says of its force beside the attribute', () => {
    assert.deepEqual(row('1\t\t甲覆盖率\t%\t80\t力争90\t预期性').indicator.targets[0]!.force, {
      attribute: 'indicative',
      aspirational: true,
    });
  });
});

describe('a base', () => {
  const base = (text: string, unit = '件'): unknown =>
    row(`1\t\t专利拥有量\t${unit}\t${text}\t≥2000\t`).indicator.baseline;
  const left = (text: string, unit = '件'): unknown => {
    const { indicator, remarks } = row(`1\t\t专利拥有量\t${unit}\t${text}\t≥2000\t`);
    assert.equal(indicator.baseline, undefined);
    return remarks;
  };
  const remark = (text: string, code: string) => [{ line: 2, column: 5, text, left: code, code }];

  test('may be no more than a bound, in its own unit, of a year of its own', () => {
    for (const [text, said] of [
      ['约1200', { value: 1200, qualifier: 'about' }],
      ['1200左右', { value: 1200, qualifier: 'about' }],
      ['超1200', { value: 1200, qualifier: 'more-than' }],
      ['突破1200', { value: 1200, qualifier: 'more-than' }],
      ['>1200', { value: 1200, qualifier: 'more-than' }],
      ['≥1200', { value: 1200, qualifier: 'at-least' }],
      ['不少于1200件', { value: 1200, qualifier: 'at-least' }],
      ['1200件以上', { value: 1200, qualifier: 'at-least' }],
      ['1200以内', { value: 1200, qualifier: 'at-most' }],
      ['<=1200', { value: 1200, qualifier: 'at-most' }],
      ['低于1200', { value: 1200, qualifier: 'less-than' }],
      ['1200 件', { value: 1200 }],
      ['-3.5', { value: -3.5 }],
      ['１２００', { value: 1200 }],
      ['999999999999999', { value: 999999999999999 }],
      ['1000000000000000', { value: 1e15 }],
    ] as const)
      assert.deepEqual(base(text), { ...said, period: '2020', words: text }, text);
    assert.deepEqual(base('1200（2019年）'), { value: 1200, period: '2019', words: '1200（2019年）' });
    assert.deepEqual(base('1200（2019）'), { value: 1200, period: '2019', words: '1200（2019）' });
  });

  test('is left out, and told, where it is no figure, of another unit or too large', () => {
    assert.deepEqual(left('待定'), remark('待定', 'figure-not-understood'));
    assert.deepEqual(left('1200-1300'), remark('1200-1300', 'figure-not-understood'));
    assert.deepEqual(left('1200很多'), remark('1200很多', 'figure-not-understood'));
    assert.deepEqual(left('1200万件'), remark('1200万件', 'unit-differs'));
    assert.deepEqual(left('1200件', '万件'), remark('1200件', 'unit-differs'));
    assert.deepEqual(left('1000000000000001'), remark('1000000000000001', 'figure-not-understood'));
    for (const nothing of ['—', '-', '/', '暂无', '无', '不详', 'n/a']) assert.deepEqual(left(nothing), [], nothing);
  });

  test('without a year of its own or its column is none', () => {
    const { rows } = readIndicatorTable(
      '指标\t单位\t基期值\t2025年\n专利拥有量\t件\t1200\t≥2000\n商标\t件\t5（2020年）\t≥9',
    );
    assert.deepEqual(
      rows.map(({ indicator }) => indicator.baseline?.period),
      [undefined, '2020'],
    );
    assert.deepEqual(rows[0]!.remarks, [
      { line: 2, column: 3, text: '1200', left: 'figure-not-understood', code: 'figure-not-understood' },
    ]);
  });
});

describe('a target', () => {
  const target = (text: string, name = '甲覆盖率', unit = '%'): unknown => {
    const { indicator, remarks } = row(`1\t\t${name}\t${unit}\t80\t${text}\t`);
    assert.deepEqual(remarks, []);
    return indicator.targets[0];
  };
  test('is due in the year of its column, unless its cell names another', () => {
    assert.deepEqual(target(' ≥90 '), {
      words: '≥90',
      of: { kind: 'share' },
      bound: { kind: 'at-least', value: 90 },
      when: by('2025-12-31'),
    });
    assert.deepEqual((target('到2023年达到90') as { when: unknown }).when, by('2023-12-31'));
    assert.deepEqual((target('保持在90以上') as { when: unknown }).when, { kind: 'each-year' });
  });

  test('has a unit of its own only where it is another, as of a change', () => {
    assert.deepEqual((target('达到90%') as { unit?: unknown }).unit, undefined);
    assert.deepEqual((target('比2020年降低15%', '单位产值能耗', '吨') as { unit?: unknown }).unit, '%');
  });

  test('is left out, and told, where its cell cannot be read, says two things, or another unit', () => {
    const left = (text: string, name = '专利拥有量', unit = '件'): unknown => {
      const { indicator, remarks } = row(`1\t\t${name}\t${unit}\t80\t${text}\t`);
      assert.deepEqual(indicator.targets, []);
      return remarks;
    };
    const remark = (text: string, code: string) => [{ line: 2, column: 6, text, left: code, code }];
    assert.deepEqual(left('持续增长的态势'), remark('持续增长的态势', 'nothing-to-meet'));
    assert.deepEqual(left('100余'), remark('100余', 'vague'));
    assert.deepEqual(
      left('2023年达到90件，2025年达到100件'),
      remark('2023年达到90件，2025年达到100件', 'figure-not-understood'),
    );
    assert.deepEqual(left('≥90公顷'), remark('≥90公顷', 'unit-differs'));
    // The only figure is one of the name.
    assert.deepEqual(left('待定', '达到3级的医院', '家'), remark('待定', 'figure-not-understood'));
  });

  test('tells what may be doubted in the cell it is of', () => {
    const { remarks } = row('1\t\t质押融资总额\t亿元\t80\t达10\t');
    assert.deepEqual(
      remarks.map(({ line, column, text, code }) => [line, column, text, code]),
      [[2, 6, '达10', 'kind-unsaid']],
    );
  });

  test('under a heading of growth is one a year on average, in per cent', () => {
    const growth = (text: string): unknown => {
      const { rows } = readIndicatorTable(`指标\t单位\t2020年基期\t年均增长（%）\n工业增加值\t亿元\t100\t${text}`);
      const [own] = rows[0]!.indicator.targets;
      return own && [own.of.kind, own.bound, own.unit, own.when];
    };
    const grows = (value: number) => ['growth', { kind: 'at-least', value }, '%', { kind: 'by' }];
    assert.deepEqual(growth('6.5'), grows(6.5));
    assert.deepEqual(growth('6.5%'), grows(6.5));
    assert.deepEqual(growth('6.5左右'), ['growth', { kind: 'about', value: 6.5 }, '%', { kind: 'by' }]);
    // What the years bring together stands in brackets of its own.
    const { rows } = readIndicatorTable('指标\t单位\t累计\n新增就业\t万人\t〔25〕');
    assert.deepEqual(rows[0]!.indicator.targets[0]!.of, { kind: 'total' });
  });
});

describe('an English table', () => {
  const english = (line: string) =>
    readIndicatorTable(`Indicator\tUnit\tBaseline 2020\tTarget 2030\tBinding\n${line}`).rows[0]!;
  test('says in its cell what is wanted, and in the heading by when', () => {
    assert.deepEqual(english('Homes built\thomes\t1,200\tat least 25,000\tbinding').indicator, {
      name: 'Homes built',
      unit: 'homes',
      baseline: { value: 1200, period: '2020', words: '1,200' },
      targets: [
        {
          words: 'at least 25,000',
          of: { kind: 'level' },
          bound: { kind: 'at-least', value: 25000 },
          when: by('2030-12-31'),
          force: { attribute: 'binding' },
        },
      ],
    });
    assert.deepEqual(english('Emissions\tt\t5\tfall by 10% by 2025\t').indicator.targets[0]!.when, by('2025-12-31'));
    const bare = readIndicatorTable('Indicator\tTarget\nCoverage\tat least 90%').rows[0]!;
    assert.deepEqual(bare.indicator.targets[0]!.when, { kind: 'by' });
  });
});

describe('the lines of a table', () => {
  test('are rows, groups, notes and blanks, whatever ends them', () => {
    const lines = [
      '某区主要指标',
      '',
      head,
      ' 一、创新 ',
      '1\t\t甲覆盖率\t%\t80\t≥90\t',
      '\t\t',
      '二、绿色',
      '2\t\t乙覆盖率\t%\t80\t≥90\t',
      '3\t丙类\t丙覆盖率\t%\t80\t≥90\t',
      '4\t\t丁覆盖率\t%\t80\t≥90\t',
      ' 注：2020年为初步数。 ',
      '\t\t\t%\t80\t90\t',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const { rows, notes } = readIndicatorTable(lines.join(end));
      assert.deepEqual(
        rows.map(({ line, group, indicator: { name } }) => [line, group, name]),
        [
          [5, '一、创新', '甲覆盖率'],
          [8, '二、绿色', '乙覆盖率'],
          [9, '丙类', '丙覆盖率'],
          // The group of a column goes on where its cell is empty.
          [10, '丙类', '丁覆盖率'],
        ],
      );
      assert.deepEqual(notes, [
        { line: 1, text: '某区主要指标' },
        { line: 11, text: '注：2020年为初步数。' },
        { line: 12, text: '%\t80\t90' },
      ]);
    }
  });

  test('are notes where they begin so, and groups where they only hold such a word', () => {
    const group = (text: string): unknown => table(text, '1\t\t甲覆盖率\t%\t80\t≥90\t').rows[0]!.group;
    for (const note of ['注', '说明：', '备注', '*号', '带*的为约束性指标']) assert.equal(group(note), undefined, note);
    assert.equal(group('关注民生'), '关注民生');
  });

  test('have a remark for each cell beyond the heading', () => {
    const { rows } = table('1\t\t甲覆盖率\t%\t80\t≥90\t预期性\t多余\t \t又一');
    assert.deepEqual(rows[0]!.remarks, [
      { line: 2, column: 8, text: '多余', left: 'no-column', code: 'no-column' },
      { line: 2, column: 10, text: '又一', left: 'no-column', code: 'no-column' },
    ]);
  });

  test('are nothing where no line is a heading, and one line of one cell is none', () => {
    assert.deepEqual(readIndicatorTable('指标\n甲覆盖率'), {
      columns: [],
      rows: [],
      notes: [
        { line: 1, text: '指标' },
        { line: 2, text: '甲覆盖率' },
      ],
    });
  });

  test('of two columns of one kind have what is filled in', () => {
    const { rows } = readIndicatorTable(
      '指标\t指标名称\t单位\t2020年\t2025年\n\t甲覆盖率\t%\t80\t≥90\n乙覆盖率\t\t%\t80\t≥90',
    );
    assert.deepEqual(
      rows.map(({ indicator: { name } }) => name),
      ['甲覆盖率', '乙覆盖率'],
    );
  });
});

describe('the columns of a heading', () => {
  const roles = (...cells: string[]): unknown => columnsOf(cells)?.map(({ role }) => role);
  test('of years alone begin with the base, where there is more than one and no base is named', () => {
    assert.deepEqual(roles('指标', '2020年', '2022年', '2025年'), ['name', 'baseline', 'target', 'target']);
    assert.deepEqual(roles('指标', '2025年'), ['name', 'target']);
    assert.deepEqual(roles('指标', '2020年基期', '2022年', '2025年'), ['name', 'baseline', 'target', 'target']);
    assert.deepEqual(roles('指标', '2020年', '2025年目标'), ['name', 'baseline', 'target']);
    assert.deepEqual(roles('指标', '2025年', '2020年'), ['name', 'target', 'baseline']);
    // A year of growth is neither.
    assert.deepEqual(roles('指标', '2019年年均增长', '2020年', '2025年'), ['name', 'growth', 'baseline', 'target']);
    assert.deepEqual(roles('指标', '牵头单位', '2025年'), ['name', 'other', 'target']);
  });
  test('are none without names, and known with blanks and in full width', () => {
    assert.equal(roles('序号', '2020年', '2025年'), undefined);
    assert.deepEqual(
      columnsOf(['指 标', '２０２５ 年'])!.map(({ role, heading, year }) => [role, heading, year]),
      [
        ['name', '指 标', undefined],
        ['target', '２０２５ 年', 2025],
      ],
    );
  });
});

test('a name has a unit in its last brackets, where it is one', () => {
  assert.deepEqual(nameAndUnit(' 专利拥有量 （件） '), { name: '专利拥有量', unit: '件' });
  assert.deepEqual(nameAndUnit('投入强度( ％ )'), { name: '投入强度', unit: '%' });
  assert.deepEqual(nameAndUnit('细颗粒物（PM2.5）浓度（微克/立方米）'), {
    name: '细颗粒物（PM2.5）浓度',
    unit: '微克/立方米',
  });
  assert.deepEqual(nameAndUnit(' 细颗粒物（PM2.5） '), { name: '细颗粒物（PM2.5）' });
  assert.deepEqual(nameAndUnit('（件）'), { name: '（件）' });
  assert.deepEqual(nameAndUnit('专利（件）拥有量'), { name: '专利（件）拥有量' });
  assert.deepEqual(nameAndUnit('专利（件）x'), { name: '专利（件）x' });
});
