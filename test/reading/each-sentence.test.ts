import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/read-target.js';
import { axes, corpusIn, expected, inNotation, matched, type Noted } from './corpus.js';

/*
 * One test a sentence, so that a reading that changes is told with the sentence and not only by a share of all. Of those
 * that were held back only the totals are looked at.
 */

const said = (noted: Noted | undefined): string => (noted ? axes.map((axis) => noted[axis]).join('; ') : 'nothing');

for (const language of ['zh', 'en'] as const)
  describe(`a published sentence (${language}) is read as whoever knows the planning language reads it`, () => {
    for (const { text, targets, held } of corpusIn(language).sentences)
      if (!held)
        test(text, () => {
          const rows = matched(targets.map(expected), readTarget(text).readings.map(inNotation));
          assert.deepEqual(
            rows.map(([, got]) => said(got)),
            rows.map(([wanted]) => said(wanted)),
          );
        });
  });
