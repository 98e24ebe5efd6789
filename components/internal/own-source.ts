import { html, nothing } from 'lit';

/** What an element reads that has an address of its own. */
export interface OwnAddress {
  readonly src: string;
  readonly observations: string;
  readonly directory?: string;
  readonly asOf: string;
  readonly progress: unknown;
}

/** The source of an element that reads its plan itself; nothing where it is given a result, or stands in a source. */
export const ownSource = ({ src, observations, directory, asOf, progress }: OwnAddress): unknown =>
  src && !progress
    ? html`<plan-source
        src=${src}
        observations=${observations || nothing}
        directory=${directory || nothing}
        as-of=${asOf || nothing}
      ></plan-source>`
    : nothing;
