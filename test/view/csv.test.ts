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
  // The apostrophe after a mark, ours or the text's own.
  const withoutGuards = (text: string): string => text.replace(/([;\t\r\n])'+/g, '$1');

  test('is read back as it was, but for the guards, whatever is in it', () => {
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
            const plain = withoutGuards(written ?? '');
            const bare = withoutGuards(read);
            assert.ok(bare === plain || bare === `'${plain}`, `${JSON.stringify(plain)} came back as ${read}`);
            // Nothing that is not a number begins like a formula.
            assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(read) || Number.isFinite(parseFloat(read)), read);
          }),
        );
      }),
      { seed, numRuns: 500 },
    );
  });

  test('exposes no formula where semicolons part cells', () => {
    assert.equal(csvText([['甲;=1+1', '乙']]), `${bom}"甲;'=1+1",乙\r\n`);
    fc.assert(
      fc.property(table, (rows) => {
        for (const each of cellsBySemicolon(csvText(rows).slice(1))) {
          assert.ok(!/^[=+\-@＝＋－＠]/.test(each) || Number.isFinite(parseFloat(each)), each);
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});

/** What a spreadsheet reads where semicolons part cells: quotes count only where they begin one. */
function cellsBySemicolon(text: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  let began = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)]!;
      else quoted = false;
    } else if (letter === '"' && !began) quoted = true;
    else if (';\r\n'.includes(letter)) {
      cells.push(cell);
      cell = '';
      began = false;
      continue;
    } else cell += letter;
    began = true;
  }
  return [...cells, cell];
}
