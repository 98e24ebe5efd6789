import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directoryCsv, directoryJson } from '../../src/view/directory/directory-export.js';
import { inNaturalOrder } from '../../src/view/directory/facet-order.js';
import { csvText } from '../../src/view/table/csv.js';

const ordered = (facet: Parameters<typeof inNaturalOrder>[0], ...values: readonly string[]): string[] =>
  inNaturalOrder(
    facet,
    values.map((value) => ({ value, count: 1 })),
  ).map(({ value }) => value);

describe('the values of a facet', () => {
  test('stand in the order a reader expects', () => {
    assert.deepEqual(ordered('level', 'district', 'national', 'municipal', 'provincial'), [
      'national',
      'provincial',
      'municipal',
      'district',
    ]);
    assert.deepEqual(ordered('year', '2021', '2023', '2022'), ['2023', '2022', '2021']);
    assert.deepEqual(ordered('division', '320106', '320102'), ['320102', '320106']);
    assert.deepEqual(ordered('street', '乙', '甲'), ['乙', '甲']);
  });

  test('are grades from the best on, by letters, stems, stars and classes', () => {
    assert.deepEqual(ordered('grade', 'AA', 'AAAA', 'AAA+', 'AAA', 'aaaaa'), ['aaaaa', 'AAAA', 'AAA+', 'AAA', 'AA']);
    assert.deepEqual(ordered('grade', '丙级', '甲级', '戊级', '乙级', '丁级'), [
      '甲级',
      '乙级',
      '丙级',
      '丁级',
      '戊级',
    ]);
    assert.deepEqual(ordered('grade', '三星', '五星', '四星'), ['五星', '四星', '三星']);
    assert.deepEqual(ordered('grade', '3星', '12星', '5 星'), ['12星', '5 星', '3星']);
    assert.deepEqual(ordered('grade', '二级', '一级', '三等', '10档', '四级'), [
      '一级',
      '二级',
      '三等',
      '四级',
      '10档',
    ]);
    // A grade that says no order stands between the stars and the classes.
    assert.deepEqual(ordered('grade', '一级', '优秀', '五星'), ['五星', '优秀', '一级']);
    // Letters within a word are no grade.
    assert.deepEqual(ordered('grade', '一级', '类AA'), ['类AA', '一级']);
  });
});

describe('a directory as a file', () => {
  const entry = { id: 'a', name: '甲公司', street: '宁海路街道', entered: '2021-03-01' };
  const rowOf = (about: object, more: object = {}): string[] =>
    directoryCsv([{ ...entry, ...more }], about, 'zh-CN')
      .split('\r\n')[1]!
      .split(',');
  test('says in each row which directory it is from, of which day, and whether it is made up', () => {
    const about = { name: '名录', updated: '2023-12-31', source: { name: '公报' } };
    const row = rowOf(about);
    assert.equal(row[0], '甲公司');
    assert.ok(row.includes('宁海路街道') && row.includes('2021-03-01'));
    assert.deepEqual(row.slice(-3), ['名录、公报', '2023-12-31', '']);
    assert.deepEqual(rowOf({}).slice(-3), ['', '', '']);
    assert.deepEqual(rowOf({ ...about, source: undefined }).slice(-3), ['名录', '2023-12-31', '']);
    assert.equal(rowOf({ illustrative: true }).at(-1), '示例数据');
    assert.equal(rowOf({}, { illustrative: true }).at(-1), '示例数据');
  });

  test('has the heads of what it lists', () => {
    const heads = (about: object): string[] =>
      directoryCsv([], about, 'zh-CN').replace('\ufeff', '').split('\r\n')[0]!.split(',');
    assert.equal(heads({})[0], '企业名称');
    assert.equal(heads({ of: 'agencies' })[0], '机构名称');
    assert.deepEqual(heads({}).slice(-3), ['名录', '名录日期', '示例数据']);
  });

  test('is a directory again, without what was prepared', () => {
    assert.deepEqual(JSON.parse(directoryJson([entry], { directory: 'd', name: '名录' })), {
      directory: 'd',
      name: '名录',
      entries: [entry],
    });
  });
});

test('rows that are none are refused by the name of what was called', () => {
  assert.throws(() => csvText('x' as never), /csvText.*rows/);
  assert.throws(() => csvText([['a'], 'x'] as never), /csvText.*rows\[1\]/);
  assert.equal(csvText([[' 3-5 ', ' true']]), '\ufeff" 3-5 \t"," true\t"\r\n');
});
