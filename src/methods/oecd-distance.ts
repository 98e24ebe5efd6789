import type { Text } from '../model/primitives.js';
import { requireFinite, requireList, requireObject } from '../model/wrong-call.js';
import type { Method } from '../progress/method.js';
import { defineMethod, step } from './define-method.js';

export interface OecdDistanceOptions {
  /** The latest values of the countries or places compared, in the unit of the indicator. At least two. */
  readonly peers?: readonly number[];
}

/** Standard deviation of a sample, n − 1 below the line. */
function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** At the target or beyond it, or not. */
export type OecdDistanceClass = 'reached' | 'distance-left';

const labels: Record<OecdDistanceClass, Text> = {
  reached: { en: 'Target reached', 'zh-CN': '已达目标' },
  'distance-left': { en: 'Distance left to target', 'zh-CN': '距目标尚有差距' },
};

/**
 * The OECD's distance to a target: how many standard deviations of the peers are still to go?
 *
 * Formula: max(0, d · (target − x) ÷ SD of the peers), SD of the sample (n − 1).
 * `value`: standard deviations of the peers, no unit, 0 upwards; 0 is reached. No score.
 * No target, fewer than two peers, peers all alike: refused. One value suffices.
 *
 * @throws TypeError when the peers are no list of numbers, RangeError when one is not finite.
 * @source OECD, Measuring Distance to the SDG Targets, taken from works that adopt it.
 * @example
 * // 120 of 150, peers 100, 120, 140: 30 ÷ 20
 * oecdDistance({ peers: [100, 120, 140] }).assess(input); // value 1.5
 */
export function oecdDistance(options: OecdDistanceOptions = {}): Method<OecdDistanceClass> {
  const caller = 'oecdDistance';
  requireObject(caller, 'options', options);
  const { peers = [] } = options;
  requireList(caller, 'peers', peers);
  peers.forEach((peer, index) => requireFinite(caller, `peers[${index}]`, peer));
  return defineMethod(
    {
      id: 'oecd-distance',
      name: { en: 'OECD distance to target', 'zh-CN': '经合组织目标距离' },
      source: {
        title: 'Measuring Distance to the SDG Targets',
        publisher: 'OECD',
        url: 'https://www.oecd.org/en/publications/measuring-distance-to-the-sdg-targets.html',
        note: 'Rule taken from works that adopt it.',
      },
      question: 'done',
    },
    ({ latest, target, sign, reached }) => {
      if (!target) return 'no-target';
      const spread = deviation(peers);
      if (!(spread > 0)) return 'no-peers';
      const value = Math.max(0, (sign * (target.value - latest.value)) / spread);
      const formula = `max(0, ${sign} * (${target.value} - ${latest.value}) / ${spread})`;
      const name = reached ? 'reached' : 'distance-left';
      return {
        class: name,
        label: labels[name],
        achieved: reached,
        value,
        steps: [step('distance', formula, value)],
      };
    },
  );
}
