// The classic script that brings traditional Chinese to a page with drumtower.iife.min.js, before or after it.
import { convertWords } from '../src/format/zh-hant.js';

interface Global {
  Drumtower?: { addTraditional(convert: (words: unknown) => unknown): void };
}

// The elements are there once this one is, and with them everything else of the bundle.
void customElements.whenDefined('plan-source').then(() => {
  const { Drumtower } = globalThis as Global;
  if (Drumtower) Drumtower.addTraditional(convertWords);
  else console.warn('drumtower zh-hant: load drumtower.iife.min.js on this page');
});
