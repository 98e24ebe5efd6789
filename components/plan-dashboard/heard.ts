import type { ReactiveControllerHost } from 'lit';
import type { PlanProgress } from '../../src/progress/plan-progress.js';

/** How long a reader waits before the end of it is worth a word, in milliseconds. */
const long = 2000;

/** What may be said of a plan that is drawn. */
interface Told {
  readonly progress: PlanProgress;
  /** What the reader looks for and has chosen. */
  readonly choice: string;
  /** How much of how much is shown. */
  readonly shown: () => string;
  /** The day, what the plan's figures come to then, and what changed since another day was shown. */
  readonly figures: (before?: PlanProgress) => string;
}

/**
 * What one who listens is told of a dashboard: how much a search or a choice shows and that all is shown again, what
 * another day comes to and changes, in which order a table stands, that a long wait is over. Each once, in one region,
 * whatever else is drawn.
 */
export class Heard {
  private text = '';
  private before: Pick<Told, 'progress' | 'choice'> | undefined;
  private waitingSince: number | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The plan is still to come. */
  waits(): void {
    this.before = undefined;
    this.waitingSince ??= performance.now();
  }

  /** The plan is drawn. */
  draws({ progress, choice, shown, figures }: Told): void {
    const { before, waitingSince } = this;
    if (before) {
      if (before.progress.asOf !== progress.asOf) this.text = figures(before.progress);
      else if (before.choice !== choice) this.text = shown();
    } else if (waitingSince !== undefined && performance.now() - waitingSince >= long) this.text = figures();
    this.before = { progress, choice };
    this.waitingSince = undefined;
  }

  /** What a part of the dashboard has to say, which has no region of its own. */
  readonly say = (words: string): void => {
    this.text = words;
    this.host.requestUpdate();
  };

  get said(): string {
    return this.text;
  }
}
