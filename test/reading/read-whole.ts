// All that is read of a sentence in one line: of what, in which words, what is meant, where each axis stands in the text,
// and what may be doubted.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/read-target.js';
import type { Axis, ReadingDoubt, TargetReading } from '../../src/reading/target-reading.js';
import { inNotation } from './corpus.js';

const order: readonly Axis[] = ['of', 'bound', 'when', 'unit', 'force'];

/** What else is possible, in the notation of the axis. */
const shown = (reading: TargetReading, { axis, alternatives }: ReadingDoubt): string =>
  (alternatives as readonly object[])
    .map((other) => inNotation({ ...reading, target: { ...reading.target, [axis]: other } })[axis])
    .join(' or ');

/** `{subject} <words> of; bound; when; unit; force | axis[words/words] … ?code[words](what else)` of each target. */
const read = (text: string): string[] =>
  readTarget(text).readings.map((reading) => {
    const { subject, span, at, doubts } = reading;
    const said = (one: { start: number; end: number }): string => text.slice(one.start, one.end);
    assert.equal(reading.target.words, said(span));
    return [
      `{${subject ? said(subject) : ''}} <${said(span)}>`,
      Object.values(inNotation(reading)).join('; '),
      '|',
      ...order.flatMap((axis) => (at[axis].length > 0 ? [`${axis}[${at[axis].map(said).join('/')}]`] : [])),
      ...doubts.map((doubt) => `?${doubt.code}[${said(doubt.at)}](${shown(reading, doubt)})`),
    ].join(' ');
  });

/** `code[words]` of each part that is left as text. */
const left = (text: string): string[] =>
  readTarget(text).left.map(({ code, at }) => `${code}[${text.slice(at.start, at.end)}]`);

export const check = (title: string, rows: Readonly<Record<string, string | readonly string[]>>): void =>
  void describe(title, () => {
    for (const [text, said] of Object.entries(rows))
      test(text, () => assert.deepEqual([...read(text), ...left(text)], [said].flat()));
  });
