import type { Results } from './remembered.mjs';
interface Way {
  readonly way: string;
  readonly section: string;
  readonly suites: readonly string[];
}
export const engines: Readonly<Record<string, string>>;
export const ways: readonly Way[];
export function anchor(heading: string): string;
export function waysPage(results: Results): string;
