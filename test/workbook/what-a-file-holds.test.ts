import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import type { Grid, GridCell } from '../../src/workbook/grid.js';
import { readWorkbook, WorkbookRefusal } from '../../src/workbook/read-workbook.js';
import { gb18030, utf8, withSheetXml, xlsx, type SheetInput } from './sheet-kit.js';

/* What a person sees of a file, cell by cell: text, figures, days, links, what is struck through, merged and hidden. */

async function first(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await readWorkbook(bytes);
  return grid!;
}

/** The cells of one row, as the format of workbooks (ECMA-376) writes them. */
const ofXml = async (...cells: readonly string[]): Promise<readonly GridCell[]> => {
  const written = cells.map((cell, at) => cell.replace('<c', `<c r="${'ABCDEFGH'[at]}1"`)).join('');
  const row = `<sheetData><row r="1">${written}</row></sheetData>`;
  const bytes = withSheetXml(xlsx({ rows: [cells.map(() => 'x')] }), (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, row),
  );
  return (await first(bytes)).rows[0]!;
};
const run = (text: string, properties = ''): string =>
  `<r>${properties && `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
const rich = (...runs: readonly string[]): string => `<c t="inlineStr"><is>${runs.join('')}</is></c>`;
const raised = '<vertAlign val="superscript"/>';
const struck = '<strike/>';

describe('text in parts', () => {
  test('loses a small raised figure or star, which is a footnote, and nothing else', async () => {
    const cells = await ofXml(
      rich(run('1200'), run('1', raised)),
      rich(run('1200'), run(' 12 ', raised)),
      rich(run('1200'), run('*', raised)),
      rich(run('10'), run('注', raised)),
      rich(run('CO'), run('2', '<vertAlign val="subscript"/>')),
      rich(run('3'), run('a1', raised)),
      rich(run('3'), run('1a', raised)),
    );
    assert.deepEqual(
      cells.map(({ value }) => value),
      ['1200', '1200', '1200', '10注', 'CO2', '3a1', '31a'],
    );
  });

  test('is taken back where a part of it is struck through', async () => {
    const cells = await ofXml(rich(run('1200', struck), run('1300')), rich(run('1200'), run('1300')), rich(run('1')));
    assert.deepEqual(
      cells.map((cell) => [cell.value, cell.struck]),
      [
        ['12001300', true],
        ['12001300', undefined],
        ['1', undefined],
      ],
    );
  });
});

describe('a formula', () => {
  test('is worth what was saved of it, or is an error', async () => {
    const cells = await ofXml(
      '<c><f>1+1</f><v>2</v></c>',
      '<c t="str"><f>A1</f><v>件</v></c>',
      '<c><f>1+1</f></c>',
      '<c t="str"><f>A1</f><v></v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c t="str"><f>A9</f><v>#REF!</v></c>',
      '<c t="str"><f>A9</f><v>见#REF!</v></c>',
      '<c t="str"><f>A9</f><v>#REF!处</v></c>',
    );
    assert.deepEqual(cells, [
      { value: 2, formula: true },
      { value: '件', formula: true },
      { value: undefined, error: '', formula: true },
      { value: undefined, error: '', formula: true },
      { value: undefined, error: '#DIV/0!', formula: true },
      { value: undefined, error: '#REF!', formula: true },
      { value: '见#REF!', formula: true },
      { value: '#REF!处', formula: true },
    ]);
  });

  test('is not what only looks like its error', async () => {
    const [typed, named] = await ofXml(
      '<c t="inlineStr"><is><t>#REF!</t></is></c>',
      '<c t="str"><f>A9</f><v>#NAME?</v></c>',
    );
    assert.deepEqual(typed, { value: '#REF!' });
    assert.deepEqual(named, { value: undefined, error: '#NAME?', formula: true });
  });

  test('of each kind of error is one', async () => {
    for (const error of ['#DIV/0!', '#VALUE!', '#N/A', '#NUM!', '#NULL!']) {
      const [cell] = await ofXml(`<c t="str"><f>A9</f><v>${error}</v></c>`);
      assert.equal(cell!.error, error);
    }
  });
});

/** The cells of one row as they are drawn. */
const drawn = async (...cells: readonly Partial<Cell>[]): Promise<readonly GridCell[]> =>
  (
    await first(
      await writeXlsx({
        sheets: [
          {
            name: 'a',
            rows: [cells.map(({ value = null }) => value)],
            cells: new Map(cells.map((cell, at) => [`0,${at}`, cell])),
          },
        ],
      }),
    )
  ).rows[0]!;

describe('a cell as it is drawn', () => {
  test('says a day as far as it shows it', async () => {
    const value = new Date(Date.UTC(2023, 5, 3));
    const shown = async (...formats: readonly string[]): Promise<unknown[]> =>
      (await drawn(...formats.map((numFmt) => ({ value, style: { numFmt } })))).map(({ date }) => date);
    assert.deepEqual(await shown('yyyy-mm-dd', 'yyyy"年"m"月"', 'YYYY', 'yyyy"年(day)"m"月"', 'd'), [
      '2023-06-03',
      '2023-06',
      '2023',
      // What is quoted, in brackets or behind a stroke shows no part of the day.
      '2023-06',
      '2023-06-03',
    ]);
    assert.deepEqual(await shown('[$-804]yyyy"年"m"月"', 'yyyy\\dm', '[DBNum1]yyyy"年"m"月"'), [
      '2023-06',
      '2023-06',
      '2023-06',
    ]);
    const [cell] = await drawn({ value, style: { numFmt: 'yyyy-mm-dd' } });
    assert.deepEqual(cell, { value: undefined, date: '2023-06-03', format: 'yyyy-mm-dd' });
  });

  test('says its format, its link and that it is struck through', async () => {
    const [percent, off, away] = await drawn(
      { value: 0.5, style: { numFmt: '0.0%' } },
      { value: 12, style: { font: { strikethrough: true } } },
      { value: '公报', hyperlink: { target: 'https://example.org/' } },
    );
    assert.deepEqual(percent, { value: 0.5, format: '0.0%' });
    assert.deepEqual([off!.value, off!.struck], [12, true]);
    assert.deepEqual([away!.value, away!.link], ['公报', 'https://example.org/']);
  });

  test('loses what cannot be seen', async () => {
    const [text, yes, no] = await drawn({ value: '\ufeff12\u200b00\u2060' }, { value: true }, { value: null });
    assert.deepEqual([text!.value, yes!.value, no?.value], ['1200', true, undefined]);
  });
});

describe('a sheet', () => {
  const of = (sheet: SheetInput): Promise<Grid> => first(xlsx(sheet));

  test('has what a merged cell says in all it covers, and marked', async () => {
    const { rows } = await of({
      rows: [
        ['a', null, null, 'd'],
        [null, 'x', null, 'e'],
      ],
      merges: ['A1:B2'],
    });
    assert.deepEqual(
      rows.map((row) => row.slice(0, 4).map(({ value, covered }) => [value, covered])),
      [
        [
          ['a', undefined],
          ['a', 'from-left'],
          [undefined, undefined],
          ['d', undefined],
        ],
        [
          ['a', 'from-above'],
          ['a', 'from-above'],
          [undefined, undefined],
          ['e', undefined],
        ],
      ],
    );
  });

  test('may be merged beyond its last row and column', async () => {
    const { rows } = await of({ rows: [['a'], ['b']], merges: ['A2:C9'] });
    assert.equal(rows.length, 2);
    assert.deepEqual(
      rows[1]!.map(({ value, covered }) => [value, covered]),
      [
        ['b', undefined],
        ['b', 'from-left'],
        ['b', 'from-left'],
      ],
    );
    assert.equal((await of({ rows: [['a']], merges: ['C5:D6'] })).rows.length, 1);
  });

  test('says what of it is hidden', async () => {
    const [shown, gone] = await readWorkbook(
      xlsx(
        {
          name: '一',
          rows: [
            ['a', 'b', 'c'],
            ['d', 'e', 'f'],
            ['g', 'h', 'i'],
          ],
          hiddenRows: [2],
          hiddenColumns: ['B', 'C'],
        },
        { name: '二', rows: [['a']], hidden: true },
      ),
    );
    assert.deepEqual([shown!.name, shown!.hidden, gone!.name, gone!.hidden], ['一', false, '二', true]);
    assert.deepEqual([[...shown!.hiddenRows], [...shown!.hiddenColumns]], [[1], [1, 2]]);
    assert.deepEqual([gone!.hiddenRows.size, gone!.hiddenColumns.size], [0, 0]);
  });
});

describe('a file of text', () => {
  const values = async (bytes: Uint8Array): Promise<unknown[][]> =>
    (await first(bytes)).rows.map((row) => row.map(({ value }) => value));
  const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
    const codes = [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))];
    return new Uint8Array(
      codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
    );
  };

  test('is a sheet without a name, all of it text', async () => {
    assert.deepEqual(await first(utf8('指标,2023年\n专利,12\n')), {
      name: '',
      hidden: false,
      rows: [
        [{ value: '指标' }, { value: '2023年' }],
        [{ value: '专利' }, { value: '12' }],
      ],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    });
  });

  test('may be in any of the encodings spreadsheets write', async () => {
    const rows = [
      ['指标', '2023'],
      ['件', '12'],
    ];
    const text = '指标,2023\n件,12\n';
    assert.deepEqual(await values(utf8(text)), rows);
    assert.deepEqual(await values(utf8(`\ufeff${text}`)), rows);
    assert.deepEqual(await values(utf16(text, 'le')), rows);
    assert.deepEqual(await values(utf16(text, 'be')), rows);
    // 指标 is D6B8 B1EA and 件 BCFE in GB 18030.
    assert.deepEqual(await values(gb18030('D6B8 B1EA 2C32303233 0A BCFE 2C3132 0A')), rows);
  });

  test('is as it was before it was guarded against being run', async () => {
    assert.deepEqual(await values(utf8("a,b\n'=1+1,'-5\n")), [
      ['a', 'b'],
      ['=1+1', '-5'],
    ]);
  });

  test('loses what cannot be seen, and has an empty cell for nothing', async () => {
    assert.deepEqual(await values(utf8('a,,\u200bc\n')), [['a', '', 'c']]);
  });
});

describe('a file that is no spreadsheet', () => {
  const refused = async (bytes: Uint8Array, code: string): Promise<void> =>
    assert.rejects(
      readWorkbook(bytes),
      (error) => error instanceof WorkbookRefusal && error.code === code && error.name === 'WorkbookRefusal',
    );
  const zip = (...names: string[]): Uint8Array => utf8(`PK\u0003\u0004${names.join(' ')}`);

  test('is told by its first bytes', async () => {
    await refused(new Uint8Array(), 'empty');
    await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'old-binary');
    await refused(zip('[Content_Types].xml', 'word/document.xml'), 'no-workbook');
    await refused(zip('[Content_Types].xml', 'ppt/presentation.xml'), 'no-workbook');
    await refused(zip('[Content_Types].xml', 'xl/workbook.bin'), 'no-workbook');
    await refused(zip('mimetype', 'xl/'), 'no-workbook');
    await refused(zip('a.txt'), 'no-workbook');
    await refused(zip('[Content_Types].xml'), 'damaged');
    await refused(zip('xl/workbook.xml'), 'damaged');
  });

  test('says what stood in the way', async () => {
    await assert.rejects(readWorkbook(zip('xl/')), (error: Error) => error.cause instanceof Error);
  });

  test('is a web page where it begins like one', async () => {
    for (const page of ['<html>', '<!DOCTYPE html>', ' \n<table><tr>', '<?xml version="1.0"?>'])
      await refused(utf8(page), 'web-page');
    assert.equal((await first(utf8('见<table>,1\n'))).rows[0]!.length, 2);
  });

  test('is in no encoding that text is in', async () => {
    await refused(new Uint8Array([0x80, 0xff, 0x00, 0x01]), 'encoding');
    await refused(new Uint8Array([0x61, 0x00, 0x62]), 'encoding');
    // Only both bytes of the mark are one.
    await refused(new Uint8Array([0xff, 0x41, 0x00]), 'encoding');
  });

  test('is too large where one cell stands far away', async () => {
    const far = withSheetXml(xlsx({ rows: [['x']] }), (xml) =>
      xml
        .replace(
          /<sheetData>.*<\/sheetData>/s,
          '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        )
        .replace(/<dimension[^>]*>/, ''),
    );
    await refused(far, 'too-large');
  });
});
