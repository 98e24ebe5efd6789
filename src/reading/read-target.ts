import { foldCharacters } from './fold-characters.js';
import { readChinese } from './read-chinese.js';
import { readEnglish } from './read-english.js';
import type { SentenceReading } from './target-reading.js';

const han = /[\u3400-\u9fff]/;

export function readTarget(text: string): SentenceReading {
  const folded = foldCharacters(text);
  return han.test(text) ? readChinese(text, folded) : readEnglish(text, folded);
}
