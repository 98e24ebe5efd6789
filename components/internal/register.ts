import type { LitElement } from 'lit';
import { defineOnce } from './define-once.js';

/** Registers elements, once: a page may load this library twice, in two versions, and the first one stays. */
export function register(elements: Readonly<Record<string, typeof LitElement & CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(elements)) defineOnce(tag, element);
}
