// The classic script that brings traditional Chinese to a page with drumtower.iife.min.js or drumtower.all.min.js, before
// or after it.
import { convertWords } from '../src/format/zh-hant.js';

interface Drumtower {
  addTraditional(convert: (words: unknown) => unknown): unknown;
}
interface Queue {
  push(use: (drumtower: Drumtower) => unknown): unknown;
}

const page = globalThis as { Drumtower?: Queue };
(page.Drumtower ??= [] as Queue).push((drumtower) => drumtower.addTraditional(convertWords));
