import type { LitElement } from 'lit';
import type { ExplanationLabels } from '../../src/format/explanation-labels.js';
import { copyText } from '../internal/copy-text.js';

/** Copies the address of an explanation, and holds what there is to say of it. */
export class LinkToCopy {
  said = '';

  constructor(private readonly host: LitElement) {}

  copy(address: string, labels: ExplanationLabels): void {
    const { host } = this;
    const whole = new URL(address, document.baseURI).href;
    void copyText(whole, host.renderRoot.querySelector('dialog') ?? host.renderRoot).then((done) => {
      this.said = done ? labels.copied(whole) : whole;
      host.requestUpdate();
    });
  }

  forget(): void {
    if (!this.said) return;
    this.said = '';
    this.host.requestUpdate();
  }
}
