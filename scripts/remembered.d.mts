interface Counts {
  readonly passed: number;
  readonly failed: number;
}
export type Results = Readonly<Record<string, Readonly<Record<string, Counts>>>>;
export function suitesIn(report: string): Readonly<Record<string, Counts>>;
