// What the page “Which method when” is made from: every method of the source, and one indicator through all of them.
import { readFileSync } from 'node:fs';
import { textIn } from '../src/format/locale.js';
import { compareMethods } from '../src/methods/compare-methods.js';
import { methodInput } from '../src/methods/method-input.js';
import { parsePlan } from '../src/model/parse-plan.js';
import illustrative from '../src/plans/gulou-ip-2021-2025.illustrative.json';
import gulou from '../src/plans/gulou-ip-2021-2025.json';
import { assessPlan } from '../src/progress/assess-plan.js';
import type { Method } from '../src/progress/method.js';
import * as sdk from '../src/index.js';

export { textIn };

const isMethod = (value: unknown): value is Method =>
  typeof value === 'object' && value !== null && 'assess' in value && 'question' in value && 'id' in value;

/** What a method needs told besides the figures, for this indicator. Those not named here need nothing. */
const optionsOf: Record<string, unknown> = {
  // The plan's baseline and target as the two ends, since no peers are published.
  efficacyScore: { unacceptable: 722, satisfactory: 900 },
  sdgIndex: { worst: 722, orange: 780, green: 860, best: 900 },
  orderedRules: sdk.clearPointRules,
  scotlandChange: { kind: 'last-change', by: 1 },
};

/** Methods that need what this indicator does not have, and why they are left out of its table. */
export const leftOut: Record<string, string> = {
  oecdDistance: 'needs the values of peers; the plan names none',
  rankScore: 'needs a place among peers',
  scotlandChange: 'needs what counts as a change of this indicator; the plan names nothing',
};

/** The names the SDK takes from src/methods. Only these are called: what another export does is not known here. */
const names = [...readFileSync('src/index.ts', 'utf8').matchAll(/export \{([^}]*)\} from '\.\/methods\//g)]
  .flatMap(([, list = '']) => list.split(','))
  .map((name) => name.trim());

/** Some are given figures or results and make no method. */
const makesMethod = (made: () => unknown): Method | undefined => {
  try {
    const method = made();
    return isMethod(method) ? method : undefined;
  } catch {
    return undefined;
  }
};

/** Every method the SDK exports, under the name of its export. */
export const methods: readonly { readonly name: string; readonly method: Method }[] = Object.entries(sdk).flatMap(
  ([name, exported]) => {
    if (!names.includes(name)) return [];
    if (isMethod(exported)) return [{ name, method: exported }];
    if (typeof exported !== 'function') return [];
    const make = exported as (options?: unknown) => unknown;
    const options = optionsOf[name] ?? (name in leftOut ? { peers: [1, 2, 3] } : undefined);
    const method = makesMethod(() => make(options));
    return method ? [{ name, method }] : [];
  },
);

/** 2023 is the last year known: 722 at the end of 2020, 807 at the end of 2023, more than 900 wanted by 2025. */
export const asOf = '2024-01-31';
const id = 'trademark-enterprises-per-10000';
const known = illustrative.observations.filter(({ indicator, period }) => indicator === id && period === '2023');
const plan = parsePlan({ ...gulou, observations: known });
const found = assessPlan(plan, { asOf }).indicators.find(({ indicator }) => indicator.id === id);
if (!found) throw new Error(`the plan has no indicator ${id}`);
export const progress = found.main;
export const indicatorName = found.indicator.name;
export const input = methodInput(progress);
export const results = compareMethods(
  progress,
  methods.map(({ method }) => method),
);
