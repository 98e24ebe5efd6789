import { foldCharacters } from './fold-characters.js';
import { readChinese } from './read-chinese.js';
import type { SentenceReading } from './target-reading.js';

export function readTarget(text: string): SentenceReading {
  const folded = foldCharacters(text);
  return readChinese(text, folded);
}
