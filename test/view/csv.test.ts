import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { csvText } from '../../src/view/table/csv.js';
import { seed } from '../generated-plans.js';
import { parseCsv } from './parse-csv.js';

const bom = '\ufeff';

describe('csvText', () => {
  test('begins with a byte order mark and ends every row with CRLF', () => {
    assert.equal(
      csvText([
        ['指标', '值'],
        ['=1+1', -3.5],
      ]),
      "\ufeff指标,值\r\n'=1+1,-3.5\r\n",
    );
    assert.equal(csvText([]), bom);
  });

  test('quotes what parts cells or rows, and doubles quotes', () => {
    assert.equal(
      csvText([['a,b', 'a"b', 'a\nb', 'a;b', 'a\tb', ' a', 'a ', '“a”']]),
      `${bom}"a,b","a""b","a\nb","a;b","a\tb"," a","a ",“a”\r\n`,
    );
  });

  test('leaves numbers numbers, negative ones and per cent too, and never writes NaN or infinity', () => {
    assert.equal(csvText([[0, -0, -3.5, 1e21, -1e-7, NaN, Infinity, undefined]]), `${bom}0,0,-3.5,1e+21,-1e-7,,,\r\n`);
    assert.equal(csvText([['-3.5', '+86', '-44%', '-1e5']]), `${bom}-3.5,+86,-44%,-1e5\r\n`);
  });

  // The beginnings OWASP names, and the full-width ones Excel takes for the same in Chinese.
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    test(`guards text that begins with ${JSON.stringify(start)}`, () => {
      const [[cell]] = parseCsv(csvText([[`${start}cmd|' /C calc'!A0`]]).slice(1)) as [[string]];
      assert.equal(cell[0], "'");
    });
  }

  test('does not let a number at the start carry a formula', () => {
    for (const text of ['-1+cmd', '-2+3', '+1,2', '-3.5x', '=1', '-', '+', '-.5']) {
      const [[cell]] = parseCsv(csvText([[text]]).slice(1)) as [[string]];
      assert.equal(cell, `'${text}`);
    }
  });

  for (const code of [
    '913201061000000080',
    '320106001001',
    '02583000000',
    '007',
    '5E2',
    '12e10',
    '3-5',
    '1/2',
    '8/10',
    '2022/3/1',
    '2022-03',
    '1-2-3',
    '1 1/2',
    '12:30',
    '3:5',
    '3月5日',
    '2022年3月',
    'MAR1',
    'Sept 2',
    'June 2023',
    '1-Mar-22',
    'TRUE',
    'false',
  ])
    test(`keeps ${code} from being taken for something else`, () => {
      // A tab is no part of a number or a day, so what has one is text; nothing is seen of it.
      assert.equal(csvText([[code]]), `${bom}"${code}\t"\r\n`);
      assert.equal(parseCsv(csvText([[code]]).slice(1))[0]![0]!.trim(), code);
    });

  test('leaves alone what a spreadsheet leaves alone, and days', () => {
    const plain = [
      '12',
      '320106',
      '12345678901',
      '3.5',
      '0.5',
      '44%',
      '2022-03-01',
      'I65',
      'C27',
      '025-83000000',
      '2021-2025',
      'Mayor',
      '3-5家',
      '91350100M000100Y43',
    ];
    assert.equal(csvText([plain]), `${bom}${plain.join()}\r\n`);
  });

  /** Cells as a spreadsheet has them that parts them by `;` or tab: a quote counts only at the beginning of a cell. */
  function cellsParted(text: string, by: string): string[] {
    const cells: string[] = [];
    let cell = '';
    let within = false;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at]!;
      if (letter === '"' && (within || cell === '')) {
        if (within && text[at + 1] === '"') cell += text[(at += 1)]!;
        else within = !within;
      } else if (!within && (letter === by || letter === '\r' || letter === '\n')) {
        cells.push(cell);
        cell = '';
      } else cell += letter;
    }
    return [...cells, cell];
  }

  test('shows no formula where a semicolon, a tab or a comma parts cells', () => {
    const hostile = [
      '=cmd()',
      'a;=cmd()',
      ';=cmd()',
      'a; =cmd()',
      'a;"=cmd()"',
      '"a;=cmd()',
      'a\n=cmd()',
      'a\r\n@cmd',
      'a\t+cmd()',
      'a,b;－cmd',
      ' =cmd()',
      ';;=cmd()',
      ';\t=cmd()',
      ';\n";=cmd()',
    ];
    const part = fc.constantFrom(...';,\t"=+-@ \n\r1a＝'.split(''));
    const cell = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: part }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = csvText(rows).slice(1);
        for (const by of [';', '\t', ','])
          for (const each of cellsParted(text, by))
            assert.ok(
              !/^\s*[=+\-@＝＋－＠]/.test(each) || /^\s*[+-]\d/.test(each),
              `${by} ${JSON.stringify(each)} in ${JSON.stringify(text)}`,
            );
      }),
      { seed, numRuns: 3000, examples: hostile.map((each) => [[['示例', each, '示例']]]) },
    );
  });

  test('is read back as it was, but for the guard, whatever is in it', () => {
    const letters = fc.constantFrom(
      ...[
        '"',
        ',',
        '\r',
        '\n',
        '\t',
        ';',
        '=',
        '+',
        '-',
        '@',
        ' ',
        "'",
        '件',
        '（',
        '1',
        '.',
        '％',
        '＝',
        '\u3000',
        '𠮷',
      ],
    );
    const cell = fc.oneof(
      fc.string({ unit: letters }),
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(undefined),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText(rows);
        assert.ok(text.startsWith(bom));
        const back = parseCsv(text.slice(1));
        assert.equal(back.length, rows.length);
        rows.forEach((row, y) =>
          row.forEach((written, x) => {
            const read = back[y]![x]!;
            if (typeof written === 'number') return assert.equal(Number(read), written + 0);
            const plain = written ?? '';
            // But for apostrophes before formulas, at its beginning and behind what may part cells, and a tab at its end.
            const bare = read.replace(/(^|[;\t\r\n])'(?=[\s"]*[=+\-@＝＋－＠\t\r\n])/g, '$1');
            const own = plain.replace(/(^|[;\t\r\n])'(?=[\s"]*[=+\-@＝＋－＠\t\r\n])/g, '$1');
            assert.ok(bare === own || bare === `${own}\t`, `${JSON.stringify(plain)} came back as ${read}`);
            // Nothing that is not a number begins like a formula.
            assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(read) || Number.isFinite(parseFloat(read)), read);
          }),
        );
      }),
      { seed, numRuns: 500 },
    );
  });
});
