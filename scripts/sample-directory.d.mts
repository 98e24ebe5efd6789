import type { DirectoryEntry, DirectoryFile } from '../src/model/directory.js';

export interface SampleOptions {
  readonly seed?: number;
  readonly suffix?: string;
}
export function sampleEntries(count: number, options?: SampleOptions): DirectoryEntry[];
export function sampleDirectory(count: number, options?: SampleOptions): DirectoryFile;
