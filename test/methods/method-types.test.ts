// What TypeScript makes of a method's result. `npm run types` holds the types to it: an error that is expected and does
// not come is one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aarr,
  clearPointRules,
  compareMethods,
  completionRate,
  defineMethod,
  germanWeather,
  indicatorAggregate,
  orderedRules,
  scotlandChange,
  sdgGoalColour,
  statisticsCanada,
  type ClassOf,
  type GermanWeatherClass,
  type Method,
  type MethodInput,
  type MethodResult,
  type TargetProgress,
} from '../../src/index.js';

const input: MethodInput = {
  series: [10, 12, 14, 16, 18, 20].map((value, at) => ({ year: 2018 + at, value })),
  direction: 'increase',
  target: { value: 25, year: 2025 },
};

/** Compiles only where the two are the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(..._proof: Same<A, B> extends true ? [] : [never]): void => undefined;

describe('the type of a result', () => {
  test('is a verdict or a silence, told apart by `applicable`', () => {
    const result = completionRate().assess(input);
    // @ts-expect-error a silence has no class
    const taken: unknown = result.class;
    if (!result.applicable) assert.fail(result.reason);
    same<typeof result.class, 'exceeded' | 'completed' | 'not-completed'>();
    assert.equal(taken, result.class);
  });

  test('has the classes of its method and no others', () => {
    const result = germanWeather().assess(input);
    assert.ok(result.applicable);
    // @ts-expect-error no symbol of this name
    assert.notEqual(result.class === 'rain', true);
    const said: Record<GermanWeatherClass, string> = {
      sun: 'yes',
      'slightly-cloudy': 'nearly',
      cloud: 'no',
      thunderstorm: 'away',
    };
    assert.equal(said[result.class], 'nearly');
    same<
      ClassOf<ReturnType<typeof aarr>>,
      'as-required' | 'slower-than-required' | 'improving' | 'unchanged' | 'worsening'
    >();
    same<ClassOf<ReturnType<typeof scotlandChange>>, 'improving' | 'maintaining' | 'worsening'>();
  });

  test('of rules of one’s own has the classes of the rules', () => {
    const named = orderedRules(clearPointRules);
    same<ClassOf<typeof named>, 'green' | 'yellow' | 'red'>();
    assert.equal(named.id, clearPointRules.id);
    const own = orderedRules({
      ...clearPointRules,
      measure: 'beyond-target',
      rules: [
        { class: 'enough', label: '够', atLeast: 0 },
        { class: 'short', label: '不够' },
      ],
    });
    same<ClassOf<typeof own>, 'enough' | 'short'>();
    const result = own.assess(input);
    assert.equal(result.applicable && result.class, 'short');
  });

  test('of a method of one’s own has the classes its rule gives', () => {
    const own = defineMethod(
      { id: 'own', name: '自定', source: { title: '', publisher: '' }, question: 'done' },
      ({ reached }) => ({ class: reached ? 'there' : 'short', label: '', achieved: reached }),
    );
    same<ClassOf<typeof own>, 'there' | 'short'>();
    const result = own.assess(input);
    assert.equal(result.applicable && result.class, 'short');
  });

  test('of a goal or an indicator has the classes of its parts', () => {
    const colour = sdgGoalColour([]);
    same<typeof colour, MethodResult<'green' | 'yellow' | 'orange' | 'red'>>();
    const aggregate = indicatorAggregate([statisticsCanada().assess(input)]);
    same<typeof aggregate, MethodResult<ClassOf<ReturnType<typeof statisticsCanada>>>>();
    assert.equal(colour.applicable, false);
    assert.equal(aggregate.applicable, true);
  });

  test('side by side keeps its place and its classes', () => {
    const compare = (progress: TargetProgress) => compareMethods(progress, [completionRate(), germanWeather()]);
    same<
      ReturnType<typeof compare>,
      readonly [MethodResult<'exceeded' | 'completed' | 'not-completed'>, MethodResult<GermanWeatherClass>]
    >();
    // A list made elsewhere has results of any class, and none may be there.
    const any = (progress: TargetProgress, methods: readonly Method[]) => compareMethods(progress, methods)[0];
    same<ReturnType<typeof any>, MethodResult | undefined>();
    assert.equal(typeof compare, 'function');
    assert.equal(typeof any, 'function');
  });

  test('every method is a method of some classes', () => {
    const methods: readonly Method[] = [completionRate(), germanWeather(), aarr(), orderedRules(clearPointRules)];
    assert.equal(methods.length, 4);
  });
});
