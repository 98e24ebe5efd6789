import { indicators } from './figures.js';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';

/** One way to show many cards. Elements that draw later say when they have drawn. */
export interface Contender {
  readonly make: (progress: readonly IndicatorProgress[]) => Element[];
  readonly update: (progress: readonly IndicatorProgress[]) => void;
  readonly drawn?: (cards: readonly Element[]) => Promise<unknown>;
}

/** Milliseconds until the browser knows where everything stands and has painted it. */
export interface Times {
  readonly first: number;
  readonly update: number;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));

/** Offers `window.measure(count)` to the page's driver. */
export function contender({ make, update, drawn = () => Promise.resolve() }: Contender): void {
  const measure = async (count: number): Promise<Times> => {
    const before = indicators(count, '2023-01-31');
    const after = indicators(count, '2024-01-31');
    const grid = document.createElement('div');
    grid.style.cssText = 'display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 24px';
    document.body.append(grid);
    await painted();

    const start = performance.now();
    const cards = make(before);
    grid.append(...cards);
    await drawn(cards);
    void grid.offsetHeight;
    await painted();
    const first = performance.now() - start;

    const again = performance.now();
    update(after);
    await drawn(cards);
    void grid.offsetHeight;
    await painted();
    return { first, update: performance.now() - again };
  };
  Object.assign(window, { measure });
}
