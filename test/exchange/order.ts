import assert from 'node:assert/strict';
import type { XmlElement } from '../../src/exchange/index.js';

/** What may stand in an element: each name in its place, with how often at least and at most. */
export type Order = Readonly<Record<string, readonly (readonly [name: string, least: number, most: number])[]>>;

/** That every element holds what a schema lets it hold, in the order it asks for. */
export function assertOrder(element: XmlElement, order: Order, path = element.name): void {
  const children = element.children.filter((child) => typeof child !== 'string') as XmlElement[];
  const allowed = order[element.name];
  if (!allowed)
    return assert.deepEqual(
      children.map(({ name }) => name),
      [],
      `${path} holds no elements`,
    );
  const names = children.map(({ name }) => name);
  const sorted = [...names].sort(
    (a, b) => allowed.findIndex(([name]) => name === a) - allowed.findIndex(([name]) => name === b),
  );
  assert.deepEqual(names, sorted, `${path}: in the order of the schema`);
  for (const name of names)
    assert.ok(
      allowed.some(([each]) => each === name),
      `${path}: ${name} has no place`,
    );
  for (const [name, least, most] of allowed) {
    const count = names.filter((each) => each === name).length;
    assert.ok(count >= least && count <= most, `${path}: ${count} × ${name}`);
  }
  for (const child of children) assertOrder(child, order, `${path} › ${child.name}`);
}

/** Every element of a tree. */
export function* elements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elements(child);
}
