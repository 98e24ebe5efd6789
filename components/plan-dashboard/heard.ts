/** How long a reader waits before the end of it is worth a word, in milliseconds. */
const long = 2000;

/** What may be said of a plan that is drawn. */
interface Told {
  readonly asOf: string;
  /** What the reader looks for and has chosen. */
  readonly choice: string;
  /** How much of how much is shown. */
  readonly shown: () => string;
  /** The day, and what the plan's figures come to then. */
  readonly figures: () => string;
}

/**
 * What one who listens is told of a dashboard: how much a search or a choice shows and that all is shown again, what
 * another day comes to, that a long wait is over. Each once, in one region, whatever else is drawn.
 */
export class Heard {
  private text = '';
  private before: Pick<Told, 'asOf' | 'choice'> | undefined;
  private waitingSince: number | undefined;

  /** The plan is still to come. */
  waits(): void {
    this.before = undefined;
    this.waitingSince ??= performance.now();
  }

  /** The plan is drawn. */
  draws({ asOf, choice, shown, figures }: Told): void {
    const { before, waitingSince } = this;
    if (before) {
      if (before.asOf !== asOf) this.text = figures();
      else if (before.choice !== choice) this.text = shown();
    } else if (waitingSince !== undefined && performance.now() - waitingSince >= long) this.text = figures();
    this.before = { asOf, choice };
    this.waitingSince = undefined;
  }

  get said(): string {
    return this.text;
  }
}
