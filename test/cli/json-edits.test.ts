import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editJson, spliced } from '../../src/cli/json-edits.js';
import { seed } from '../generated-plans.js';

const runs = { seed, numRuns: 400 };
/** Whether the edit stands and every other character does: taken back, it is the text of before. */
const back = (text: string, ...edits: Parameters<typeof editJson>[1]): string => {
  const edited = editJson(text, edits);
  assert.equal(spliced(edited.text, edited.back), text);
  JSON.parse(edited.text.replace(/^\ufeff/, ''));
  return edited.text;
};

describe('editJson', () => {
  test('puts a field behind the last, laid out as it is, and leaves 3.0 and short lists as they are', () => {
    const text = '{\n    "b": 3.0,\n    "a": ["x", "y"]\n}\n';
    assert.equal(
      back(text, { path: ['c'], value: [{ d: 1 }] }),
      '{\n    "b": 3.0,\n    "a": ["x", "y"],\n    "c": [\n        {\n            "d": 1\n        }\n    ]\n}\n',
    );
  });

  test('puts an item before another and behind the last', () => {
    const text = '{\n  "list": [\n    1,\n    3\n  ]\n}';
    assert.equal(
      back(text, { path: ['list', 1], value: 2, insert: true }, { path: ['list', 2], value: 4 }),
      '{\n  "list": [\n    1,\n    2,\n    3,\n    4\n  ]\n}',
    );
  });

  test('keeps to one line what stands in one', () => {
    assert.equal(back('{"a":{"b":[1,2]}}', { path: ['a', 'b', 2], value: { c: 3 } }), '{"a":{"b":[1,2,{"c":3}]}}');
    const text = '{\n  "a": [{ "b": 1 }]\n}';
    assert.equal(
      back(text, { path: ['a', 0, 'c'], value: 2 }, { path: ['a', 1], value: { b: '一\n二' } }),
      '{\n  "a": [{ "b": 1, "c": 2 }, { "b": "一\\n二" }]\n}',
    );
  });

  test('fills an empty list and an empty object', () => {
    assert.equal(back('{"a":[]}', { path: ['a', 0], value: 1 }), '{"a":[1]}');
    assert.equal(
      back('{\n\t"a": [],\n\t"b": {}\n}', { path: ['a', 0], value: 1 }, { path: ['b', 'c'], value: 2 }),
      '{\n\t"a": [\n\t\t1\n\t],\n\t"b": {\n\t\t"c": 2\n\t}\n}',
    );
  });

  test('keeps the ends of lines of another system and the mark a file may begin with', () => {
    assert.equal(
      back('\ufeff{\r\n  "a": 1\r\n}\r\n', { path: ['b'], value: { c: '一' } }),
      '\ufeff{\r\n  "a": 1,\r\n  "b": {\r\n    "c": "一"\r\n  }\r\n}\r\n',
    );
  });

  test('stands two new fields behind each other in the order they come in', () => {
    assert.equal(back('{"a":1}', { path: ['b'], value: 2 }, { path: ['c'], value: 3 }), '{"a":1,"b":2,"c":3}');
  });

  test('refuses a path that leads nowhere', () => {
    assert.throws(() => editJson('{"a":1}', [{ path: ['b', 'c'], value: 1 }]), RangeError);
  });

  test('says what was meant and nothing else, and leads back to the letter, however the file is laid out', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const layouts = fc.constantFrom<string | number | undefined>(undefined, 2, 4, '\t');
    const lists = fc.array(value, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.nat(), list: lists, text: fc.string() }), { minLength: 1, maxLength: 3 }),
        layouts,
        fc.boolean(),
        fc.boolean(),
        value,
        fc.nat(),
        (items, indent, isCrlf, hasMark, fresh, at) => {
          const plain = JSON.stringify({ items, end: [] }, null, indent);
          const text = (hasMark ? '\ufeff' : '') + (isCrlf ? plain.replaceAll('\n', '\r\n') : plain);
          const which = at % items.length;
          const { list } = items[which]!;
          const place = list.length === 0 ? 0 : at % list.length;
          const edited = editJson(text, [
            { path: ['items', which, 'list', place], value: fresh, insert: true },
            { path: ['items', which, 'text'], value: 'new' },
            { path: ['items', which, 'more'], value: fresh },
            { path: ['end', 0], value: fresh },
          ]);
          const meant = structuredClone({ items, end: [fresh] }) as { items: Record<string, unknown>[] };
          (meant.items[which]!.list as unknown[]).splice(place, 0, fresh);
          meant.items[which]!.text = 'new';
          meant.items[which]!.more = fresh;
          // JSON knows no minus zero.
          assert.deepEqual(JSON.parse(edited.text.replace(/^\ufeff/, '')), JSON.parse(JSON.stringify(meant)));
          assert.equal(spliced(edited.text, edited.back), text);
        },
      ),
      runs,
    );
  });
});
