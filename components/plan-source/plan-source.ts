import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Plan } from '../../src/model/plan.js';
import type { PlanWarning } from '../../src/model/plan-warning.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { Afterwards } from '../internal/afterwards.js';
import { Attributes } from '../internal/attributes.js';
import { PlanFailedEvent, PlanLoadedEvent, sourceChanged, type PlanFailure } from '../internal/events.js';
import { Language } from '../internal/language.js';
import { Sheets } from '../internal/sheets.js';
import { planOnDay } from './plan-on-day.js';
import { PlanReader } from './plan-reader.js';
import type { Facts } from './side-files.js';
import { tellDoubts, tellFailure } from './told-author.js';

/**
 * Reads a plan, assesses it on a day and hands the result to every Drumtower element inside it.
 *
 * ```html
 * <plan-source src="plan.json" observations="figures.json" as-of="2023-12-31">
 *   <plan-indicator-card indicator="madrid-trademarks"></plan-indicator-card>
 * </plan-source>
 * ```
 *
 * @slot - The elements that show the plan, and any other content.
 * @fires {PlanLoadedEvent} plan-loaded - The plan has been read and assessed; `progress` is the result. Comes again with what is doubtful in the files as `warnings`, where there is any.
 * @fires {PlanFailedEvent} plan-failed - A file could not be read or is no plan; `message` and `issues` say why.
 */
export class PlanSource extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the plan file. */
  @property() src = '';

  /** Address of a file of observations of that plan, where they are kept apart. */
  @property() observations = '';

  /** Address of a directory that indicators of the plan are counted from. */
  @property() directory = '';

  /** The day to look from, `YYYY-MM-DD`. Default: today. */
  @property({ attribute: 'as-of' }) asOf = '';

  /**
   * How the address of the page of one indicator is made, `{id}` standing for its id: `indicator.html?indicator={id}`.
   * The elements inside link to it. Default: none, no links.
   */
  @property({ attribute: 'indicator-href', reflect: true }) indicatorHref: string | null = null;

  /** The plan itself, as an object or JSON text, observations included. Wins over `src`. */
  @property({ attribute: false }) plan: object | string | undefined;

  /** The result, once there is one. Read only. */
  get progress(): PlanProgress | undefined {
    return this.result;
  }

  /** What went wrong, as one sentence. Read only. Stands beside `progress` when only the observations failed. */
  get failure(): string | undefined {
    return this.problem;
  }

  /** @internal What went wrong is that files beside the plan have not come yet. */
  get waiting(): boolean {
    return this.late;
  }

  /** @internal There is nothing to read, and nobody is about to hand it over. */
  get idle(): boolean {
    return this.asked && !this.hasPlan;
  }

  private result: PlanProgress | undefined;
  private problem: string | undefined;
  private facts: Plan | undefined;
  /** Why the plan stands without its observations. */
  private missing: PlanFailure | undefined;
  private warnings: readonly PlanWarning[] = [];
  private late = false;
  /** Something was to be read once. */
  private asked = false;
  private readonly language = new Language(this);
  private readonly spelling = new Attributes(this);
  private readonly afterwards = new Afterwards(this);
  private readonly reader = new PlanReader(
    this,
    () => {
      const { src, observations, directory, plan } = this;
      return { src, observations, directory, plan, locale: this.language.locale };
    },
    {
      failed: (failure) => this.fail(failure),
      read: (facts, alone, late) => this.take(facts, alone, late),
    },
  );

  constructor() {
    super();
    new Sheets(this);
  }

  private get hasPlan(): boolean {
    return Boolean(this.src) || this.plan != null;
  }

  /** Reads everything again. */
  reload(): void {
    this.reader.forget();
    this.result = this.problem = this.facts = this.missing = undefined;
    this.late = false;
    this.asked ||= this.hasPlan || this.spelling.wrong;
    this.dispatchEvent(new Event(sourceChanged));
    if (this.hasPlan) this.reader.read();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (['src', 'observations', 'directory', 'plan'].some((name) => changed.has(name as keyof PlanSource)))
      this.reload();
    else if (changed.has('asOf') && this.facts) this.assess();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private take(facts: Facts, alone: Plan, late: boolean): void {
    this.facts = facts.plan;
    this.missing = facts.missing;
    this.warnings = [];
    this.late = late;
    this.assess();
    if (!late) this.afterwards.do(() => void this.doubt(alone, facts));
  }

  private assess(): void {
    const { facts, missing } = this;
    if (!facts) return;
    const result = planOnDay(facts, this, this.language.locale);
    if ('message' in result) {
      this.result = undefined;
      return this.fail(result);
    }
    this.result = result;
    this.problem = missing?.message;
    this.dispatchEvent(new Event(sourceChanged));
    this.dispatchEvent(new PlanLoadedEvent(result, this.warnings));
    if (missing && !this.late) this.fail(missing);
  }

  /** That something in the files is doubtful, for who keeps them and nobody else. */
  private async doubt(alone: Plan, { plan, figures }: Facts): Promise<void> {
    const { doubtful } = await import('./doubtful.js');
    if (this.facts !== plan) return;
    this.warnings = doubtful(alone, figures, this.language.locale);
    if (this.warnings.length === 0) return;
    tellDoubts(this, this.warnings);
    if (this.result) this.dispatchEvent(new PlanLoadedEvent(this.result, this.warnings));
  }

  private fail(failure: PlanFailure): void {
    this.problem = failure.message;
    tellFailure(this, failure);
    this.dispatchEvent(new Event(sourceChanged));
    this.dispatchEvent(new PlanFailedEvent(failure));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-source': PlanSource;
  }
}
