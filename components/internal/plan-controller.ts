import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndicatorProgress, PlanProgress } from '../../src/progress/plan-progress.js';
import { nearest } from './ancestors.js';
import { Attributes } from './attributes.js';
import { sourceChanged } from './events.js';
import { ForcedColors } from './forced-colors.js';
import { KeptFocus } from './kept-focus.js';
import { Letters } from './letters.js';
import { ServerDrawn } from './server-drawn.js';
import { Sheets } from './sheets.js';
import { taken } from './define-once.js';
import { warnOnce } from './warn-once.js';

/** What an element asks of a `<plan-source>`, so that none has to import it. Absent until it is upgraded. */
export interface PlanSourceLike extends Element {
  readonly progress?: PlanProgress | undefined;
  /** One sentence; together with `progress` when the plan was read and its figures were not. */
  readonly failure?: string | undefined;
  /** The figures have only not come yet. */
  readonly waiting?: boolean;
  /** There is nothing to read. */
  readonly idle?: boolean;
  reload?(): void;
}

/** What there is to draw. */
export type Offer<Progress> =
  | {
      readonly state: 'ready';
      readonly progress: Progress;
      readonly failure?: string | undefined;
      readonly waiting?: boolean;
    }
  | { readonly state: 'failed'; readonly failure: string }
  | { readonly state: 'loading' | 'unknown' | 'empty' | 'foreign' };

type Host = ReactiveControllerHost & HTMLElement & { readonly src?: string; readonly progress?: unknown };

/**
 * Finds the nearest `<plan-source>`, or the host's own in its shadow root, and redraws the host when that has something
 * new; upgraded before or after, and wherever the host is moved.
 */
export class PlanController implements ReactiveController {
  private source: PlanSourceLike | undefined;
  /** A source somebody named, instead of the nearest. */
  private named: PlanSourceLike | undefined;

  private isAnswered = false;
  /** Where the host stood when it last came, and whether it has left that place only to stand elsewhere at once. */
  private place: Node | null = null;
  private isMoved = false;
  private readonly served: ServerDrawn;

  /**
   * @param hasAddress Whether `src` of the host is the address of a plan.
   * @param isReady Whether the host has anything to show; by default once the plan is there, or a reason why it is not.
   */
  constructor(
    private readonly host: Host,
    private readonly hasAddress = false,
    isReady?: () => boolean,
  ) {
    host.addController(this);
    // Every element that shows something has one of these.
    new Attributes(host);
    new Letters(host);
    new ForcedColors(host);
    new Sheets(host);
    // What waits for more than a plan asks again in its own way.
    if (!isReady) new KeptFocus(host);
    this.served = new ServerDrawn(host, isReady ?? (() => this.isAnswered));
  }

  /** What a whole-plan element draws. */
  plan(own: PlanProgress | undefined): Offer<PlanProgress> {
    return this.kept(this.ofPlan(own));
  }

  /** What an element for one indicator draws. */
  indicator(own: IndicatorProgress | undefined, id: string): Offer<IndicatorProgress> {
    return this.kept(this.ofIndicator(own, id));
  }

  private kept<Progress>(offer: Offer<Progress>): Offer<Progress> {
    this.isAnswered = offer.state !== 'loading' && offer.state !== 'empty';
    return offer;
  }

  private ofPlan(own: PlanProgress | undefined): Offer<PlanProgress> {
    if (own) return { state: 'ready', progress: own };
    const { source } = this;
    if (!source) return { state: this.readsItself ? 'loading' : 'empty' };
    if (isForeign(source)) {
      warnOnce('name-taken', source.localName, taken);
      return { state: 'foreign' };
    }
    const { progress, failure, waiting = false, idle } = source;
    if (progress) return { state: 'ready', progress, failure, waiting };
    return failure ? { state: 'failed', failure } : { state: idle ? 'empty' : 'loading' };
  }

  private ofIndicator(own: IndicatorProgress | undefined, id: string): Offer<IndicatorProgress> {
    if (own) return { state: 'ready', progress: own };
    const { host } = this;
    const tag = host.localName;
    // One that was taken out in the middle of its drawing has none, and is not to blame.
    if (id && host.isConnected && !this.source && !this.readsItself)
      warnOnce(
        'no-source',
        tag,
        'has an indicator but no <plan-source> around it: put it inside one, or set .progress',
      );
    const offer = this.ofPlan(undefined);
    if (offer.state !== 'ready') return offer;
    const known = offer.progress.indicators.map(({ indicator }) => indicator.id).join(', ');
    if (!id) {
      // A card a server has drawn had its result, and not by its name.
      if (host.id && !this.served.stands)
        warnOnce('no-indicator', tag, `has no indicator="…" beside its id="${host.id}"; the plan has ${known}`);
      return { state: 'empty' };
    }
    const found = offer.progress.indicators.find(({ indicator }) => indicator.id === id);
    if (found) return { ...offer, progress: found };
    warnOnce('unknown-indicator', tag, `asks for "${id}"; the plan has ${known}`, id);
    return { state: 'unknown' };
  }

  readonly retry = (): void => this.source?.reload?.();

  hostConnected(): void {
    const { host } = this;
    // A source that was moved together with the host is still the one.
    this.use(this.named?.isConnected ? this.named : undefined);
    const isReordered = this.isMoved && host.parentNode === this.place;
    this.isMoved = false;
    this.place = host.parentNode;
    // Of what stands around it nothing is new to one that only changed its turn among its neighbours.
    if (!isReordered) host.requestUpdate();
  }

  hostUpdated(): void {
    const before = this.source;
    this.look();
    // Another one may have been read long ago; one that was just made says when it is.
    const { source } = this;
    if (source !== before && source && (source.progress || source.failure || isForeign(source)))
      this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.isMoved = this.host.isConnected;
    this.listenTo(undefined);
  }

  /** Takes a source somebody named instead of the nearest around the host. */
  use(named: PlanSourceLike | undefined): void {
    this.named = named;
    this.look();
  }

  /** The host has an address of its own to read. */
  private get readsItself(): boolean {
    return this.hasAddress && Boolean(this.host.src) && !this.host.progress;
  }

  private look(): void {
    const { host, named } = this;
    // What is drawn after it was taken out of the page listens to nobody.
    if (!host.isConnected) return;
    const source: PlanSourceLike | null | undefined =
      named ?? (this.readsItself ? host.shadowRoot?.querySelector('plan-source') : nearest(host, 'plan-source'));
    if (source !== this.source) this.listenTo(source ?? undefined);
  }

  private listenTo(source: PlanSourceLike | undefined): void {
    this.source?.removeEventListener(sourceChanged, this.changed);
    this.source = source;
    source?.addEventListener(sourceChanged, this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}

/** Another script of the page has defined the name first: what stands there will never read anything. */
const isForeign = (source: PlanSourceLike): boolean =>
  customElements.get('plan-source') !== undefined && source.matches(':defined') && !('reload' in source);
