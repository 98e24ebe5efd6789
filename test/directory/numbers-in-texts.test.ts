import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countOn } from '../../src/directory/count-on.js';
import {
  creditCodeMistake,
  hashOfSoundCode,
  isSoleProprietor,
  tidyCreditCode,
} from '../../src/directory/credit-code.js';
import { dayFrom } from '../../src/directory/day-from.js';
import { FirstSeen } from '../../src/directory/first-seen.js';
import { personalDataIn } from '../../src/directory/personal-data.js';
import { plainForm, plainWords } from '../../src/directory/plain-form.js';

/* Codes, numbers and days, with their check digits worked out by hand. */

describe('a credit code', () => {
  // 91320106: 9·1 + 1·3 + 3·9 + 2·27 + 0·19 + 1·26 + 0·16 + 6·17 = 221, and 221 mod 31 = 4.
  const sound = [
    '91350100M000100Y43',
    // An organisation code of zeros has 11 − 0, which is 0; then 31 − 4 = 27, which is U.
    '91320106000000000U',
    // 1·3 + 1·9 = 12, 11 − 1 is X; 221 + 20 + 25 + 29·28 = 1078, and 31 − 24 = 7.
    '9132010610100000X7',
    // 1·2 = 2, 11 − 2 = 9; 221 + 30 + 9·28 = 503, and 31 − 7 = 24, which is Q.
    '91320106000000019Q',
  ];

  test('holds where both of its check digits do', () => {
    for (const code of sound) {
      assert.equal(creditCodeMistake(code), undefined, code);
      assert.notEqual(hashOfSoundCode(code), 0);
    }
    assert.equal(new Set(sound.map(hashOfSoundCode)).size, sound.length);
  });

  test('says which of them does not', () => {
    for (const [code, mistake] of [
      ['91320106000000000Y', 'check-digit'],
      ['9132010610100000X8', 'check-digit'],
      ['91350100M000100Y44', 'check-digit'],
      // 221 + 1·28 = 249, and 31 − 1 = 30, which is Y: only the organisation code is wrong.
      ['91320106000000001Y', 'organisation-code'],
      // 221 + 20 + 25 = 266, and 31 − 18 = 13, which is D; X was expected before it.
      ['91320106101000000D', 'organisation-code'],
      // 221 + 29·28 = 1033, and 31 − 10 = 21, which is M; 0 was expected before it.
      ['9132010600000000XM', 'organisation-code'],
    ] as const) {
      assert.equal(creditCodeMistake(code), mistake, code);
      assert.equal(hashOfSoundCode(code), 0);
    }
  });

  test('has eighteen characters of its alphabet', () => {
    const [code = ''] = sound;
    for (const wrong of ['', code.slice(1), `${code}0`, code.toLowerCase(), '登记中', '９'.repeat(18)])
      assert.equal(creditCodeMistake(wrong), 'form', wrong);
    for (const letter of [...'IOSVZ', '\u0080', '\u007f', '鼓', ' ', '-'])
      assert.equal(creditCodeMistake(`${code.slice(0, 9)}${letter}${code.slice(10)}`), 'form', letter);
    assert.throws(() => creditCodeMistake(5 as never), /creditCodeMistake requires a code/);
  });

  test('is tidied where it is short enough to be one', () => {
    const [code = ''] = sound;
    assert.equal(tidyCreditCode(code), code);
    assert.equal(tidyCreditCode(' 9135 0100 m000 100Y 43'), code);
    assert.equal(tidyCreditCode(code.padStart(60)), code);
    assert.equal(tidyCreditCode(code.padStart(61)), code.padStart(61));
    assert.equal(tidyCreditCode(' 登记中 '), ' 登记中 ');
  });

  test('is of one person where it begins with 92', () => {
    for (const [code, is] of [
      ['92350100M000100Y43', true],
      [' 92350100M000100Y43', true],
      ['  92', true],
      ['91350100M000100Y43', false],
      ['19235', false],
      ['', false],
      [undefined, false],
    ] as const)
      assert.equal(isSoleProprietor(code), is, code);
    assert.throws(() => isSoleProprietor(5 as never), /isSoleProprietor requires a code/);
  });
});

describe('the number of an identity card', () => {
  // Of 11010519491231002X the weighted sum is 167; each other is as much away from it as its figures say.
  test('has an area, a birthday that could be and a check digit', () => {
    for (const number of [
      '11010519491231002X',
      '110105194912050029',
      '11010519491215002X',
      '110105194912250020',
      '110105194912100022',
      '110105194901310024',
      '110105194910310026',
      '110105184912310020',
      '110105204912310026',
      '11010519491231002 X',
      '11010519491231002-X',
      '110105.19491231.002.X',
      '编号1，11010519491231002X',
      '210000 11010519491231002X',
    ])
      assert.equal(personalDataIn(number), 'id-card-number', number);
  });

  test('is none where the check digit holds and the rest cannot be', () => {
    for (const number of [
      '910105194912310029',
      '010105194912310026',
      '110105194913310021',
      '110105194900310022',
      '110105194912320025',
      '110105194912000021',
      '110105174912310021',
      '110105214912310025',
      // One figure more behind it, or before it.
      '11010519491231002X1',
      '911010519491231002X',
      '20230000440524188001010014',
    ])
      assert.equal(personalDataIn(number), undefined, number);
    assert.throws(() => personalDataIn(5 as never), /personalDataIn requires text/);
  });
});

describe('a day', () => {
  test('is told from a month by what it can be', () => {
    assert.equal(dayFrom('12/13/2022'), '2022-12-13');
    assert.equal(dayFrom('13/12/2022'), '2022-12-13');
    assert.equal(dayFrom('12/12/2022'), '2022-12-12');
    assert.equal(dayFrom('3/12/2022'), undefined);
    assert.equal(dayFrom('12/3/2022'), undefined);
  });

  test('has up to sixty characters, and a quotation mark before it at most', () => {
    assert.equal(dayFrom('2022-03-01'.padStart(60)), '2022-03-01');
    assert.equal(dayFrom('2022-03-01'.padStart(61)), undefined);
    assert.equal(dayFrom("2022-03'-01"), undefined);
  });
});

test('texts whose hashes are all the same are told apart, however many there are', () => {
  const texts = Array.from({ length: 2100 }, (_, at) => `text ${at}`);
  const seen = new FirstSeen((number) => texts[number]);
  // Beyond 2048 the table grows.
  texts.forEach((text, at) => assert.equal(seen.add(text, at, 7), undefined));
  for (const at of [0, 1, 1000, 2047, 2048, 2099]) assert.equal(seen.add(texts[at]!, 5000, 7), at);
  assert.equal(seen.add('another', 5000, 7), undefined);
});

test('a text is compared without marks, and cut into words where they stood', () => {
  assert.equal(plainForm('Lǚ Lü'), 'lvlv');
  assert.equal(plainWords('GE-Healthcare（中国）'), 'ge healthcare 中国');
  assert.equal(plainWords('（甲） -- 乙·'), '甲 乙');
  assert.equal(plainWords('Xi’an'), 'xian');
});

test('a directory is counted on a day, by a function', () => {
  assert.throws(() => countOn(5 as never, '2022-12-31'), /^TypeError: countOn /);
  assert.throws(() => countOn({ entries: [] }, '2022-12-31', 5 as never), /^TypeError: countOn requires filter/);
  assert.throws(() => countOn({ entries: [] }, '2022-02-30'), /^RangeError: countOn /);
});
