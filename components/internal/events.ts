import type { PlanIssue } from '../../src/model/plan-error.js';
import type { PlanWarning } from '../../src/model/plan-warning.js';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';

/** A plan has been read and assessed. */
export class PlanLoadedEvent extends Event {
  /** The result every element below the source draws. */
  readonly progress: PlanProgress;
  /** What is doubtful in the plan file and in the file of its figures, once it has been looked for. */
  readonly warnings: readonly PlanWarning[];

  constructor(progress: PlanProgress, warnings: readonly PlanWarning[] = []) {
    super('plan-loaded', { bubbles: true, composed: true });
    this.progress = progress;
    this.warnings = warnings;
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

/**
 * A reader asks why an indicator stands where it stands: from a card, a row, a point of a chart. The nearest
 * `<plan-explanation>` answers; a page that calls `preventDefault()` answers in its own way.
 */
export class PlanExplainEvent extends Event {
  /** The indicator in question. */
  readonly progress: IndicatorProgress;

  constructor(progress: IndicatorProgress) {
    super('plan-explain', { bubbles: true, composed: true, cancelable: true });
    this.progress = progress;
  }
}

/** A reader chose another day to look from. Unless a page calls `preventDefault()`, every element follows. */
export class PlanDayChosenEvent extends Event {
  /** The day, `YYYY-MM-DD`; empty for today. */
  readonly asOf: string;

  constructor(asOf: string) {
    super('plan-day-chosen', { bubbles: true, composed: true, cancelable: true });
    this.asOf = asOf;
  }
}

/** A reader follows a link out of the portal. A page that calls `preventDefault()` asks first, in its own way. */
export class PlanLeaveEvent extends Event {
  /** Where the link leads. */
  readonly href: string;

  constructor(href: string) {
    super('plan-leave', { bubbles: true, composed: true, cancelable: true });
    this.href = href;
  }
}

/** Fired by a source at itself whenever what it offers has changed. Not for pages. */
export const sourceChanged = 'plan-source-changed';

declare global {
  /** Of elements, of the document and of the window: all of these events bubble. */
  interface GlobalEventHandlersEventMap {
    'plan-loaded': PlanLoadedEvent;
    'plan-failed': PlanFailedEvent;
    'plan-toggled': PlanToggledEvent;
    'plan-explain': PlanExplainEvent;
    'plan-day-chosen': PlanDayChosenEvent;
    'plan-leave': PlanLeaveEvent;
  }
}
