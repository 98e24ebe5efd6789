interface Timed {
  readonly title: string;
  readonly seconds: number;
}
export function slowLines(tests: Timed[]): string[];
export function testsIn(report: string): Timed[];
export function slowestOf(reports: readonly { readonly name: string; readonly output: string }[]): string[];
