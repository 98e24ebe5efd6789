import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DirectorySource } from '../../src/directory/directory-source.js';
import { sharedLabels } from '../../src/format/interface-words.js';
import type { DirectoryInfo } from '../../src/view/directory/directory-export.js';
import { nearest } from '../internal/ancestors.js';
import { controlStyles } from '../internal/controls.styles.js';
import { dialogStyles } from '../internal/dialog.styles.js';
import { sourceChanged } from '../internal/events.js';
import { ownRoot } from '../internal/own-root.js';
import { fallback, hasFallback, sentence, unread } from '../internal/pending.js';
import { PlanController } from '../internal/plan-controller.js';
import { sharedStyles } from '../internal/shared.styles.js';
import { countedHere } from './directory-counted.js';
import { failureWords } from './directory-failure.js';
import { head, skeleton } from './directory-head.js';
import { countWords, paper, results, searchField } from './directory-page.js';
import { DirectoryState } from './directory-state.js';
import { OpenEntry } from './open-entry.js';
import { directoryStyles } from './plan-enterprise-directory.styles.js';

/**
 * A directory of organisations: found by typing, filtered, sorted, read aloud, downloaded; a hundred thousand as smooth
 * as ten.
 *
 * ```html
 * <plan-enterprise-directory src="enterprises.json" url-state>
 *   <p>What readers see without script, such as a link to the file.</p>
 * </plan-enterprise-directory>
 * ```
 *
 * Inside a `<plan-source>` it says which indicator of the plan is counted from it, with a link to that where the page
 * shows it. Cards lead back to it by its id, `directory-` and the id of the directory:
 *
 * ```html
 * <plan-source src="plan.json" directory="enterprises.json">
 *   <plan-dashboard></plan-dashboard>
 *   <plan-enterprise-directory id="directory-protected-enterprises" src="enterprises.json"></plan-enterprise-directory>
 * </plan-source>
 * ```
 *
 * Printed it is a table of what was found, at most 2,000 entries. Its own button fetches them first; the browser's menu
 * does not wait for a server and prints the entries that have come.
 *
 * @slot - What readers see without script, while the directory is read and when it cannot be read.
 * @fires {PlanLeaveEvent} plan-leave - A reader follows a link to an organisation's own site; cancel it to ask first.
 *
 * @csspart base - The whole.
 * @csspart heading - Name of the directory.
 * @csspart indicator - The indicator that is counted from the directory.
 * @csspart search - The search field with its label.
 * @csspart facets - All filters.
 * @csspart facet - The values of one filter.
 * @csspart count - How many were found.
 * @csspart table - The list of entries.
 * @csspart facts - What is known of one entry.
 * @csspart empty - What is said when nothing fits.
 * @csspart source - Publisher, date, source and contact.
 * @csspart error - The sentence shown when the directory could not be read.
 * @cssproperty [--plan-cursor=pointer] - The pointer over links and buttons.
 *
 * @cssproperty --plan-directory-height - Greatest height of the scrolling list. Default 36rem.
 * @cssproperty --plan-dialog-top - Where the dialog begins in the window. Default 4vh.
 * @cssproperty --plan-dialog-height - How high the dialog may be. Default 92vh.
 * @cssproperty --plan-dialog-z-index - Height of the dialog in browsers without a top layer. Default 1000.
 */
export class PlanEnterpriseDirectory extends LitElement {
  static override styles = [sharedStyles, controlStyles, dialogStyles, directoryStyles];
  static override shadowRootOptions = ownRoot;

  /** Address of the directory file (JSON, or one entry a line). */
  @property() src = '';

  /** Where entries come from: a server, a search engine, memory. Wins over `src`. */
  @property({ attribute: false }) source: DirectorySource | undefined;

  /** What the directory is called, who publishes it and whom to tell of a mistake. Default: as the file says. */
  @property({ attribute: false }) info: DirectoryInfo | undefined;

  /** Columns beside the name, by their keys. Default: by what the directory lists, `street industry entered` of enterprises. */
  @property() columns = '';

  /** Filters offered, by their keys. Default: by what the directory lists, `street industry category level` of enterprises. */
  @property() facets = '';

  /** Only what was in the directory on this day, `YYYY-MM-DD`. Default: what is in it now. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Prefix of the parameters that keep a reader's choice in the address of the page. Empty: `list`. Default: none kept. */
  @property({ attribute: 'url-state' }) urlState: string | undefined;

  /** Address of the page that shows the plan, where this page does not. Default: none, and no link to it. */
  @property({ attribute: 'plan-href' }) planHref = '';

  /** Without its name as a heading, where the page has one over it. Default false. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** Level of the heading in the page around it, 1 to 5. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  private readonly state = new DirectoryState(this);
  private readonly entry = new OpenEntry(this, this.state);
  private readonly plan = new PlanController(this, false, () => !this.waits);
  /** Neither entries nor a reason why there are none. */
  private waits = true;
  /** The plan that is shown, once its other elements have drawn it: there may be something to link to. */
  private seen: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    // Cards that were drawn before have something to link to now.
    nearest(this, 'plan-source')?.dispatchEvent(new Event(sourceChanged));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.entry.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { state } = this;
    const { attention, entries } = state;
    if (!this.hasUpdated) state.readAddress();
    if (changed.has('src') && !this.source) state.file.read(this.src, state.begin);
    if (changed.has('source') && (this.source || changed.get('source'))) state.begin();
    else if (this.hasUpdated && (changed.has('facets') || changed.has('asOf'))) state.ask();
    if (!entries.busy) attention.hear(entries.answer, () => countWords(state), state.typing);
  }

  protected override updated(): void {
    const { attention, entries, file } = this.state;
    this.state.drawList();
    attention.settle(
      !entries.busy && (entries.answer !== undefined || (entries.failure ?? file.failure) !== undefined),
    );
    const offer = this.plan.plan(undefined);
    if (offer.state === 'ready' && offer.progress !== this.seen) {
      this.seen = offer.progress;
      requestAnimationFrame(() => this.requestUpdate());
    }
    this.entry.follow();
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const { badDay, entries, file, locale } = state;
    const answer = badDay ? undefined : entries.answer;
    const { failure } = entries;
    const problem = badDay ?? file.failure ?? (failure === undefined ? undefined : failureWords(failure, locale));
    const waiting = (this.waits = !answer && !problem);
    return html`<div
      part="base"
      class="base ${state.isWide ? 'l' : `s ${state.slim}`} ${state.taking.printed ? 'printing' : ''}"
      lang=${locale}
      aria-busy=${waiting || entries.busy ? 'true' : nothing}
    >
      ${waiting ? nothing : head(state, this.headingLevel, !this.noHeading)}
      <p class="heard" role="status">${state.attention.said}</p>
      ${countedHere(this.plan.plan(undefined), state)}
      ${
        badDay
          ? sentence(sharedLabels[locale].because(sharedLabels[locale].failed, badDay))
          : problem
            ? unread(sharedLabels[locale].failed, problem, state.retry, locale)
            : nothing
      }
      ${!answer && hasFallback(this) ? fallback(this) : waiting ? skeleton(state) : nothing}
      ${answer ? [searchField(state), results(state), this.entry.draw(), paper(state)] : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-enterprise-directory': PlanEnterpriseDirectory;
  }
}
