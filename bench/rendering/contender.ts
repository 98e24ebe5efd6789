import { indicators } from './figures.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

/** One way to show many cards. Elements that draw later say when they have drawn. */
export interface Contender {
  readonly make: (progress: readonly IndicatorProgress[]) => Element[];
  readonly update: (progress: readonly IndicatorProgress[]) => void;
  readonly drawn?: (cards: readonly Element[]) => Promise<unknown>;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));

/**
 * Offers `window.prepare(count)` to the page's driver, then `show()` and `update()`, which end when the browser knows
 * where everything stands and has painted it.
 */
export function contender({ make, update, drawn = () => Promise.resolve() }: Contender): void {
  const grid = document.createElement('div');
  grid.style.cssText = 'display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 24px';
  let before: IndicatorProgress[] = [];
  let after: IndicatorProgress[] = [];
  let cards: Element[] = [];

  const settled = async (): Promise<void> => {
    await drawn(cards);
    await painted();
  };
  Object.assign(window, {
    ready: true,
    async prepare(count: number) {
      before = indicators(count, '2023-01-31');
      after = indicators(count, '2024-01-31');
      document.body.append(grid);
      await painted();
    },
    async show() {
      cards = make(before);
      grid.append(...cards);
      await settled();
    },
    async update() {
      update(after);
      await settled();
    },
  });
}
