import type { LitElement, ReactiveController } from 'lit';
import type { IndicatorProgress } from '../../src/progress/plan-progress.js';
import { isLinked, link, unlink } from '../internal/dialog-link.js';
import type { PlanExplainEvent } from '../internal/events.js';
import type { Offer, PlanController, PlanSourceLike } from '../internal/plan-controller.js';

/** What of the explanation says whether it answers, and for whom. */
interface Host extends LitElement {
  readonly progress: IndicatorProgress | undefined;
  readonly indicator: string;
  readonly inline: boolean;
  readonly deepLink: boolean;
  readonly addressPrefix: string;
  open: boolean;
}

/** The sources a question has passed by on its way. */
const sourcesOn = (path: readonly EventTarget[]): PlanSourceLike[] =>
  path.flatMap((place) =>
    place instanceof Document || place instanceof ShadowRoot ? [...place.querySelectorAll('plan-source')] : [],
  );

/** Which indicator is explained: one of its own, the one somebody asked about, or the one in the address of the page. */
export class WhatIsAsked implements ReactiveController {
  /** Who asked, the nearest first. */
  askers: readonly EventTarget[] = [];
  /** The indicator somebody asked about. */
  private asked: IndicatorProgress | undefined;
  /** It came from a source, so it goes with that source to another day. */
  private follows = false;
  /** Where questions are heard. */
  private around: EventTarget | undefined;
  /** The address of the page is still to be looked at: once there are data, and whenever it changes. */
  private unread = true;
  /** The indicator that was put into the address. */
  private linked = '';

  constructor(
    private readonly host: Host,
    private readonly source: PlanController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.around = this.host.closest('plan-source') ?? this.host.getRootNode();
    this.around.addEventListener('plan-explain', this.heard);
    window.addEventListener('popstate', this.moved);
    this.unread = true;
  }

  hostDisconnected(): void {
    this.around?.removeEventListener('plan-explain', this.heard);
    window.removeEventListener('popstate', this.moved);
  }

  hostUpdate(): void {
    if (this.host.deepLink && this.unread) this.readAddress();
  }

  offer(): Offer<IndicatorProgress> {
    const { host, asked, follows } = this;
    return this.source.indicator(host.progress ?? (follows ? undefined : asked), asked?.indicator.id ?? host.indicator);
  }

  take(progress: IndicatorProgress, path: readonly EventTarget[]): void {
    const source = sourcesOn(path).find((each) => each.progress?.indicators.includes(progress));
    this.asked = progress;
    this.follows = source !== undefined;
    this.source.use(source);
    this.host.requestUpdate();
  }

  /** The dialog is open: the address says of what, so that “back” closes it. */
  enter(): void {
    const offer = this.host.deepLink && this.offer();
    if (offer && offer.state === 'ready') link(this.host.addressPrefix, (this.linked = offer.progress.indicator.id));
  }

  /** @param inPage Whether the address is still that of a page with the dialog. */
  leave(inPage: boolean): void {
    this.askers = [];
    if (this.linked && inPage) unlink(this.host.addressPrefix, this.linked);
    this.linked = '';
  }

  private readonly heard = (event: Event): void => {
    const { host } = this;
    if (event.defaultPrevented || host.inline || host.progress || host.indicator) return;
    event.preventDefault();
    this.askers = event.composedPath();
    this.take((event as PlanExplainEvent).progress, this.askers);
    host.open = true;
  };

  private readonly moved = (): void => {
    if (!this.host.deepLink) return;
    this.unread = true;
    this.host.requestUpdate();
  };

  /** Opens what the address asks for, and closes what it no longer asks for. */
  private readAddress(): void {
    const { host, asked } = this;
    const { progress, indicator, addressPrefix } = host;
    const all = this.source.plan(undefined);
    if (!progress && all.state === 'loading') return;
    this.unread = false;
    const known = progress ? [progress] : all.state === 'ready' ? all.progress.indicators : asked ? [asked] : [];
    const found = known.find(
      ({ indicator: { id } }) => isLinked(addressPrefix, id) && (!indicator || progress || id === indicator),
    );
    if (!found) {
      if (this.linked) host.open = false;
      return;
    }
    if (!progress && all.state === 'ready') {
      this.asked = found;
      this.follows = true;
    }
    host.open = true;
  }
}
