import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Observation, ObservationsFile } from '../model/observation.js';

export const figuresPath = (plan: string): string => plan.replace(/\.json$/i, '') + '.observations.json';

/** Where there is no file of figures. */
export const noFigures = 'none';

/** What tells one text from another. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
export const digestOfFigures = (observations: readonly Observation[] | undefined): string =>
  observations ? digestOf(JSON.stringify(observations)) : noFigures;

/** The figures of a file as they stand in it; `undefined` where there is none. */
export function readFiguresFile(path: string): ObservationsFile | undefined {
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as ObservationsFile)
    : undefined;
}
