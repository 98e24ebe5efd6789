import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { abortReason, breathe } from '../../src/directory/breathe.js';
import { DirectoryError } from '../../src/directory/directory-error.js';
import { memorySource } from '../../src/directory/memory-source.js';
import { parseDirectory } from '../../src/directory/parse-directory.js';
import { readDirectoryStream, type StreamOptions } from '../../src/directory/read-stream.js';

/* A directory that comes in pieces, and one that is made ready in steps. */

const head = '{"directory":"d","name":"名录"}';
const entry = (id: string): string => `{"id":"${id}","name":"甲"}`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A stream of pieces, which tells whether it was given up. */
function streamOf(...pieces: readonly (string | Uint8Array)[]) {
  const state = { given: 0, isGivenUp: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[state.given++];
        if (piece === undefined) controller.close();
        else controller.enqueue(typeof piece === 'string' ? bytesOf(piece) : piece);
      },
      cancel() {
        state.isGivenUp = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}
const read = async (options: StreamOptions, ...pieces: readonly (string | Uint8Array)[]): Promise<string> => {
  const result = await readDirectoryStream(streamOf(...pieces).stream, { locale: 'en', ...options });
  return result.ok
    ? result.directory.entries.map(({ id, name }) => `${id} ${name}`).join(', ')
    : result.issues.map(({ code, message }) => `${code} ${message}`).join('; ');
};

describe('a stream of lines', () => {
  test('is read to its end, with or without a last line break, cut anywhere', async () => {
    const text = `${head}\n${entry('a')}\n${entry('b')}`;
    assert.equal(await read({}, text), 'a 甲, b 甲');
    assert.equal(await read({}, `${text}\n`), 'a 甲, b 甲');
    const bytes = bytesOf(text);
    for (const at of [1, 24, 25, 26, 40, bytes.length - 3, bytes.length - 4])
      assert.equal(await read({}, bytes.slice(0, at), bytes.slice(at)), 'a 甲, b 甲', String(at));
  });

  test('tells what is read after each piece, and breathes between them', async () => {
    const told: number[][] = [];
    let pauses = 0;
    const options: StreamOptions = {
      onProgress: (bytes, lines) => told.push([bytes, lines]),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    };
    const pieces = [`${head}\n`, `${entry('a')}\n${entry('b').slice(0, 5)}`, entry('b').slice(5)];
    assert.equal(await read(options, ...pieces), 'a 甲, b 甲');
    const sizes = pieces.map((piece) => bytesOf(piece).length);
    const [first = 0, second = 0, third = 0] = sizes;
    // The last line ends with the stream.
    assert.deepEqual(told, [
      [first, 1],
      [first + second, 2],
      [first + second + third, 2],
      [first + second + third, 3],
    ]);
    assert.equal(pauses, 3);
  });

  test('is refused with a line that has no end, and given up', async () => {
    const { stream, state } = streamOf(`${head}\n`, 'x'.repeat(1_000_000), 'x', 'x');
    const result = await readDirectoryStream(stream, { locale: 'en' });
    assert.deepEqual([result.ok, state.given, state.isGivenUp], [false, 3, true]);
    const { stream: whole } = streamOf(`${head}\n`, ' '.repeat(1_000_000), '\n', entry('a'));
    assert.equal((await readDirectoryStream(whole)).ok, true);
  });

  test('is read no further than its entries may be', async () => {
    const { stream, state } = streamOf(`${head}\n`, `${entry('a')}\n${entry('b')}\n${entry('c')}\n`, `${entry('d')}\n`);
    const result = await readDirectoryStream(stream, { mostEntries: 1 });
    assert.deepEqual([result.ok, state.given, state.isGivenUp], [false, 2, true]);
  });

  test('is no directory in another encoding, at the line where that shows', async () => {
    const lost = `{"id":"b","name":"${'\ufffd'.repeat(20)}"}`;
    assert.match(await read({}, `${head}\n${entry('a')}\n`, `${lost}\n`), /^not-utf8 .*line 3, column 19/);
  });

  test('ends with the signal, or with what the stream failed with', async () => {
    const reason = new Error('gone');
    const { stream, state } = streamOf(`${head}\n`);
    await assert.rejects(readDirectoryStream(stream, { signal: AbortSignal.abort(reason) }), reason);
    assert.deepEqual([state.given, state.isGivenUp], [0, true]);
    const failing = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(reason) });
    await assert.rejects(readDirectoryStream(failing), reason);
  });

  test('ends at once though somebody keeps a copy of it', async () => {
    const [own] = streamOf(`${head}\n`, `${entry('a')}\n${entry('b')}\n`, entry('c')).stream.tee();
    assert.equal((await readDirectoryStream(own, { mostEntries: 1 })).ok, false);
  });

  test('is what is handed, with options that are some', async () => {
    await assert.rejects(readDirectoryStream({} as never), /readDirectoryStream requires the getReader of a stream/);
    await assert.rejects(readDirectoryStream(streamOf(head).stream, 5 as never), /^TypeError: readDirectoryStream /);
  });
});

test('who gives way is back after everything that was due', async () => {
  const order: string[] = [];
  await Promise.all([breathe().then(() => order.push('breathed')), Promise.resolve().then(() => order.push('due'))]);
  assert.deepEqual(order, ['due', 'breathed']);
  const reason = new Error('gone');
  assert.equal(abortReason(AbortSignal.abort(reason)), reason);
  const old = abortReason({ reason: undefined } as AbortSignal);
  assert.deepEqual([old.name, old.message], ['AbortError', 'The query was given up.']);
});

test('an error has every issue on a line of its own', () => {
  const error = new DirectoryError([{ message: 'one' }, { message: 'two' }] as never);
  assert.deepEqual([error.name, error.message, error.issues.length], ['DirectoryError', 'one\ntwo', 2]);
});

describe('a directory in memory', () => {
  const file = parseDirectory({
    directory: 'd',
    name: '名录',
    entries: [
      { id: 'a', name: '甲' },
      { id: 'b', name: '乙' },
    ],
  });
  test('is made ready once, told step by step', async () => {
    const shares: number[] = [];
    let pauses = 0;
    const source = memorySource(file, {
      onProgress: (share) => shares.push(share),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    const [one, other] = await Promise.all([source.search({ text: '乙' }), source.search({})]);
    assert.deepEqual([one.total, other.total], [1, 2]);
    const steps = shares.length;
    assert.equal(shares[steps - 1], 1);
    assert.equal(pauses, steps - 1);
    await source.search({});
    assert.equal(shares.length, steps);
  });

  test('needs nobody to tell, and gives an entry by its id before it is ready', async () => {
    const told: number[] = [];
    const source = memorySource(file, { onProgress: (share) => told.push(share) });
    assert.equal((await source.search({ id: 'b', text: '没有' })).items[0]?.entry.name, '乙');
    assert.deepEqual(told, []);
    assert.equal((await memorySource(file).search({ text: '甲' })).total, 1);
  });

  test('gives a query up with its signal, before and while it is made ready', async () => {
    const source = memorySource(file);
    const reason = new Error('gone');
    await assert.rejects(source.search({ id: 'a' }, AbortSignal.abort(reason)), reason);
    const controller = new AbortController();
    const pending = source.search({}, controller.signal);
    controller.abort(reason);
    await assert.rejects(pending, reason);
    assert.equal((await source.search({}, new AbortController().signal)).total, 2);
    assert.throws(() => memorySource(5 as never), /^TypeError: memorySource /);
    assert.throws(() => memorySource(file, 5 as never), /memorySource requires options/);
  });
});
