import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { nearest } from './ancestors.js';
import { sourceChanged } from './events.js';
import { warnOnce } from './warn-once.js';

/** What an element asks of a `<plan-source>`, so that none has to import it. Absent until it is upgraded. */
export interface PlanSourceLike extends Element {
  readonly progress?: PlanProgress | undefined;
  /** One sentence; together with `progress` when the plan was read and its figures were not. */
  readonly failure?: string | undefined;
  reload?(): void;
}

/** What there is to draw. */
export type Offer<Progress> =
  | { readonly state: 'ready'; readonly progress: Progress; readonly failure?: string | undefined }
  | { readonly state: 'failed'; readonly failure: string }
  | { readonly state: 'loading' | 'unknown' | 'empty' };

/** Finds the nearest `<plan-source>` and redraws its host when that has something new; upgraded before or after. */
export class PlanController implements ReactiveController {
  private source: PlanSourceLike | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** What a whole-plan element draws. */
  plan(own: PlanProgress | undefined): Offer<PlanProgress> {
    if (own) return { state: 'ready', progress: own };
    if (!this.source) return { state: 'empty' };
    const { progress, failure } = this.source;
    if (progress) return { state: 'ready', progress, failure };
    return failure ? { state: 'failed', failure } : { state: 'loading' };
  }

  /** What an element for one indicator draws. */
  indicator(own: IndicatorProgress | undefined, id: string): Offer<IndicatorProgress> {
    if (own) return { state: 'ready', progress: own };
    const tag = this.host.localName;
    if (id && !this.source)
      warnOnce(
        'no-source',
        tag,
        'has an indicator but no <plan-source> around it: put it inside one, or set .progress',
      );
    const offer = this.plan(undefined);
    if (offer.state !== 'ready' || !id) return offer.state === 'ready' ? { state: 'empty' } : offer;
    const found = offer.progress.indicators.find(({ indicator }) => indicator.id === id);
    if (found) return { ...offer, progress: found };
    const known = offer.progress.indicators.map(({ indicator }) => indicator.id).join(', ');
    warnOnce('unknown-indicator', tag, `asks for "${id}"; the plan has ${known}`);
    return { state: 'unknown' };
  }

  readonly retry = (): void => this.source?.reload?.();

  hostConnected(): void {
    this.use(undefined);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.listenTo(undefined);
  }

  /** Takes a source of the host's own, still to be read, instead of the nearest around it. */
  use(own: PlanSourceLike | undefined): void {
    const source: PlanSourceLike | undefined = own ?? nearest(this.host, 'plan-source');
    if (source !== this.source) this.listenTo(source);
  }

  private listenTo(source: PlanSourceLike | undefined): void {
    this.source?.removeEventListener(sourceChanged, this.changed);
    this.source = source;
    source?.addEventListener(sourceChanged, this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
