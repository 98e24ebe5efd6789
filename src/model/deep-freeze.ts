import type { DeepReadonly } from './primitives.js';

/**
 * Freezes a value and everything it holds, and returns it. What is frozen already is taken as frozen through and
 * through, so data shared between results is walked once.
 */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value as DeepReadonly<T>;
}
