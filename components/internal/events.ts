import type { PlanIssue } from '../../src/model/plan-error.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';

/** A plan has been read and assessed. */
export class PlanLoadedEvent extends Event {
  /** The result every element below the source draws. */
  readonly progress: PlanProgress;

  constructor(progress: PlanProgress) {
    super('plan-loaded', { bubbles: true, composed: true });
    this.progress = progress;
  }
}

/** What went wrong, as far as it is known. */
export interface PlanFailure {
  /** One sentence for a reader, in the language of the page. */
  readonly message: string;
  /** All mistakes of a file that is no plan; empty when it could not be read at all. */
  readonly issues: readonly PlanIssue[];
  /** What the browser threw, when it did. */
  readonly error?: unknown;
}

/** A file could not be read, or is no plan. Fired for the observations too, when the plan itself is shown. */
export class PlanFailedEvent extends Event implements PlanFailure {
  /** One sentence for a reader, in the language of the page. */
  readonly message: string;
  /** All mistakes of a file that is no plan; empty when it could not be read at all. */
  readonly issues: readonly PlanIssue[];
  /** What the browser threw, when it did. */
  readonly error: unknown;

  constructor({ message, issues, error }: PlanFailure) {
    super('plan-failed', { bubbles: true, composed: true });
    this.message = message;
    this.issues = issues;
    this.error = error;
  }
}

/** The explanation of a card has been opened or closed. */
export class PlanToggledEvent extends Event {
  /** True when it is open now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super('plan-toggled', { bubbles: true, composed: true });
    this.open = open;
  }
}

/** Fired by a source at itself whenever what it offers has changed. Not for pages. */
export const sourceChanged = 'plan-source-changed';

declare global {
  interface HTMLElementEventMap {
    'plan-loaded': PlanLoadedEvent;
    'plan-failed': PlanFailedEvent;
    'plan-toggled': PlanToggledEvent;
  }
}
