import type { LitElement } from 'lit';
import { warnOnce } from './warn-once.js';

/** What is told of a name that something else has. */
export const taken = 'has been defined by another script of this page: nothing of ours can be shown in its place';

/** A class with most of the properties: another copy or version of this library, which stays. */
function isAlike(there: CustomElementConstructor, { elementProperties }: typeof LitElement): boolean {
  const names = [...elementProperties.keys()];
  return names.filter((name) => name in there.prototype).length * 2 > names.length;
}

/** Registers an element unless its name is taken; tells the page's author when something else has taken it. */
export function defineOnce(tag: string, element: typeof LitElement & CustomElementConstructor): void {
  const there = customElements.get(tag);
  if (!there) customElements.define(tag, element);
  // Properties are collected when a class is registered, or asked for what it observes.
  else if (element.observedAttributes && !isAlike(there, element)) warnOnce('name-taken', tag, taken);
}
