import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sourceSentences } from '../../src/format/interface-words.js';
import { safeParseObservations, safeParsePlan } from '../../src/model/parse-plan.js';
import type { PlanIssue } from '../../src/model/plan-error.js';
import type { Plan } from '../../src/model/plan.js';
import type { PlanWarning } from '../../src/model/plan-warning.js';
import { assessPlan } from '../../src/progress/assess-plan.js';
import type { PlanProgress } from '../../src/progress/plan-progress.js';
import { PlanFailedEvent, PlanLoadedEvent, sourceChanged, type PlanFailure } from '../internal/events.js';
import { fileName } from '../internal/file-name.js';
import { Language } from '../internal/language.js';
import { later } from '../internal/later.js';
import { today } from '../internal/today.js';
import { warnOnce } from '../internal/warn-once.js';

/** A plan with the figures it could be given, and why it has no others. */
interface Facts {
  readonly plan: Plan;
  readonly missing?: PlanFailure;
  readonly warnings?: readonly PlanWarning[];
}

const unreadable = ({ message, cause }: Error): PlanFailure => ({ message, issues: [], error: cause });

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
 * @fires {PlanLoadedEvent} plan-loaded - The plan has been read and assessed; `progress` is the result, `warnings` what is doubtful.
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

  private result: PlanProgress | undefined;
  private problem: string | undefined;
  private facts: Plan | undefined;
  /** Why the plan stands without its observations. */
  private missing: PlanFailure | undefined;
  private warnings: readonly PlanWarning[] = [];
  private reading: AbortController | undefined;
  private readonly language = new Language(this);

  /** Reads everything again. */
  reload(): void {
    this.result = this.problem = this.facts = undefined;
    this.dispatchEvent(new Event(sourceChanged));
    void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading?.abort();
    this.reading = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out of the page while it was reading, and put back.
    if (this.hasUpdated && !this.facts && !this.problem) void this.read();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (['src', 'observations', 'directory', 'plan'].some((name) => changed.has(name as keyof PlanSource)))
      this.reload();
    else if (changed.has('asOf') && this.facts) this.assess(this.facts, this.missing);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** An answer that comes late belongs to an aborted reading and is dropped. */
  private async read(): Promise<void> {
    this.reading?.abort();
    const reading = (this.reading = new AbortController());
    const { src, observations, plan: given } = this;
    const inline = given !== undefined;
    if (!inline && !src) return;
    const file = (url: string): Promise<string | Error | undefined> =>
      url ? this.fetchText(url, reading.signal) : Promise.resolve(undefined);
    const [plan, figures, directory] = await Promise.all([
      inline ? Promise.resolve(given) : this.fetchText(src, reading.signal),
      file(inline ? '' : observations),
      file(this.directory),
    ]);
    if (reading.signal.aborted) return;
    if (plan instanceof Error) return this.fail(unreadable(plan));
    const { locale } = this.language;
    const read = safeParsePlan(plan, { locale });
    if (!read.ok) return this.fail(await this.rejected(inline ? 'plan' : fileName(src), read.issues));
    // The plan stands even where its figures do not: targets are shown, and what was not read is said.
    const first: Facts = figures === undefined ? { plan: read.plan } : await this.addFigures(read.plan, figures);
    const all = directory === undefined ? first : await this.addDirectory(first.plan, directory);
    if (reading.signal.aborted) return;
    this.warnings = [...read.warnings, ...(first.warnings ?? [])];
    this.doubt();
    this.assess(all.plan, first.missing ?? all.missing);
  }

  private async addFigures(plan: Plan, figures: string | Error): Promise<Facts> {
    if (figures instanceof Error) return { plan, missing: unreadable(figures) };
    const { locale } = this.language;
    const file = fileName(this.observations);
    const known = safeParseObservations(figures, plan, { locale });
    const { warnings } = known;
    if (!known.ok) return { plan, missing: await this.rejected(file, known.issues), warnings };
    const whole = { ...plan, observations: [...(plan.observations ?? []), ...known.observations] };
    const read = safeParsePlan(whole, { locale });
    return read.ok
      ? { plan: read.plan, warnings }
      : { plan, missing: await this.rejected(file, read.issues), warnings };
  }

  /** Few plans are counted from a directory: what reads one is loaded for those. */
  private async addDirectory(plan: Plan, text: string | Error): Promise<Facts> {
    if (text instanceof Error) return { plan, missing: unreadable(text) };
    const file = fileName(this.directory);
    const sentences = sourceSentences[this.language.locale];
    try {
      const { countedIn } = await import('./counted-directory.js');
      const counted = countedIn(plan, text, this.language.locale);
      if (typeof counted !== 'number') return { plan: counted };
      return { plan, missing: { message: sentences.notPlan(file, counted), issues: [] } };
    } catch (error) {
      return { plan, missing: { message: sentences.unreachable(file), issues: [], error } };
    }
  }

  /** The text of a file, or an error that says in words why there is none. */
  private async fetchText(url: string, signal: AbortSignal): Promise<string | Error> {
    const sentences = sourceSentences[this.language.locale];
    try {
      const response = await fetch(url, { signal });
      if (!response.ok) return new Error(sentences.status(fileName(url), response.status));
      return await response.text();
    } catch (cause) {
      const error = new Error(sentences.unreachable(fileName(url)));
      error.cause = cause;
      return error;
    }
  }

  private assess(plan: Plan, missing?: PlanFailure): void {
    this.facts = plan;
    this.missing = missing;
    let result: PlanProgress;
    try {
      result = assessPlan(plan, { asOf: this.asOf || today() });
    } catch (error) {
      this.result = undefined;
      return this.fail({ message: sourceSentences[this.language.locale].badDay(this.asOf), issues: [], error });
    }
    this.result = result;
    this.problem = missing?.message;
    this.dispatchEvent(new Event(sourceChanged));
    this.dispatchEvent(new PlanLoadedEvent(result, this.warnings));
    if (missing) this.fail(missing);
  }

  private async rejected(file: string, issues: readonly PlanIssue[]): Promise<PlanFailure> {
    await later.sentences?.('mistakes');
    return {
      message: sourceSentences[this.language.locale].notPlan(file, issues.length),
      issues,
    };
  }

  /** Says for who keeps the files, and nobody else, that something in them is doubtful. */
  private doubt(): void {
    const [first] = this.warnings;
    const all = `Doubts: ${this.warnings.length}. The event plan-loaded holds everything.`;
    if (first) warnOnce('plan-doubtful', this.localName, `${first.message}. ${all}`);
  }

  private fail(failure: PlanFailure): void {
    this.problem = failure.message;
    warnOnce(
      'plan-failed',
      this.localName,
      [failure.message, failure.issues[0]?.message, 'The event plan-failed holds everything.']
        .filter(Boolean)
        .join('. '),
    );
    this.dispatchEvent(new Event(sourceChanged));
    this.dispatchEvent(new PlanFailedEvent(failure));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-source': PlanSource;
  }
}
