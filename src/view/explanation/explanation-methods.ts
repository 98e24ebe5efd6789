import { textIn } from '../../format/locale.js';
import { compareMethods } from '../../methods/compare-methods.js';
import type { Method } from '../../progress/method.js';
import type { MethodResult } from '../../progress/method-result.js';
import type { Telling } from './explanation-telling.js';

/** The same target through another method. */
export interface MethodWords {
  readonly name: string;
  readonly asks: string;
  readonly result: string;
  /** The last line of the method's own working: 807 ÷ 900 = 0.897. */
  readonly working?: string;
}

const shortened = (number: string): string => String(Number(Number(number).toPrecision(3)));

/** The last line of a method's working, in the signs of the arithmetic above it: how near the line its result was. */
function workingOf(result: MethodResult): string | undefined {
  const last = result.applicable && result.steps[result.steps.length - 1];
  if (!last) return undefined;
  return `${last.formula} = ${shortened(String(last.value))}`
    .replace(/\d+\.\d{4,}(e-?\d+)?/g, shortened)
    .replace(/-/g, '−')
    .replace(/\*/g, '×')
    .replace(/\//g, '÷');
}

/** What each method says; none where the target is no series. */
export function methodsOf(methods: readonly Method[], { progress, labels, locale }: Telling): MethodWords[] {
  const results = compareMethods(progress, methods);
  // Where the target is no series, every method would say so.
  if (results.every((result) => !result.applicable && result.reason === 'not-a-series')) return [];
  return results.map((result, at) => {
    const { name = '', question = 'done' } = methods[at] ?? {};
    const working = workingOf(result);
    return {
      name: textIn(name, locale),
      asks: labels.questions[question],
      result: result.applicable ? textIn(result.label, locale) : labels.refusal[result.reason],
      ...(working !== undefined && { working }),
    };
  });
}
