/** What was given, as a message shows it: the value itself where it is short, else its kind. */
export function asReceived(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** @throws RangeError when a word is none of those known; a misspelt one must not fall through to another. */
export function requireKnown(caller: string, name: string, value: unknown, known: readonly string[]): void {
  if (known.includes(value as string)) return;
  throw new RangeError(`${caller} requires ${name} to be one of ${known.join(', ')}; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no list. */
export function requireList(caller: string, name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${caller} requires ${name} as a list; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no object with named fields: a word where options are meant would count as none. */
export function requireObject(caller: string, name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${caller} requires ${name} as an object; received ${asReceived(value)}`);
}

/** @throws TypeError when a value is no number, RangeError when it is not finite. */
export function requireFinite(caller: string, name: string, value: unknown): void {
  if (typeof value !== 'number')
    throw new TypeError(`${caller} requires ${name} as a number; received ${asReceived(value)}`);
  if (!Number.isFinite(value)) throw new RangeError(`${caller} requires a finite ${name}; received ${value}`);
}

/**
 * @throws TypeError when a value is no number, RangeError when it is no share from 0 to 1: 60 is said to be meant as 0.6.
 */
export function requireShare(caller: string, name: string, value: unknown): void {
  requireFinite(caller, name, value);
  const share = value as number;
  if (share >= 0 && share <= 1) return;
  const meant = share > 1 && share <= 100 ? `, ${share} % is ${share / 100}` : '';
  throw new RangeError(`${caller} requires ${name} as a share from 0 to 1${meant}; received ${share}`);
}

/**
 * @throws TypeError when a value is not what the calculation says of a target: most often an indicator's progress, whose
 * `main` was meant.
 */
export function requireTargetProgress(caller: string, value: unknown): void {
  const { target, history } = Object(value) as { target?: unknown; history?: unknown };
  if (typeof target === 'object' && target !== null && Array.isArray(history)) return;
  throw new TypeError(
    `${caller} requires the progress of a target, as an indicator's main is one; received ${asReceived(value)}`,
  );
}
