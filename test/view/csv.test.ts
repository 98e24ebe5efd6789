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
            assert.ok(read === plain || read === `'${plain}`, `${JSON.stringify(plain)} came back as ${read}`);
            // Nothing that is not a number begins like a formula.
            assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(read) || Number.isFinite(parseFloat(read)), read);
          }),
        );
      }),
      { seed, numRuns: 500 },
    );
  });
});
