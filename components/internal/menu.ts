import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A line of a menu: its words, what it brings, and what a press does. */
export interface MenuItem {
  readonly words: string;
  readonly note?: string;
  readonly choose: () => void;
}

/** Closes the menus of its host when a mouse or a finger goes on elsewhere. */
export class OpenMenus implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.away);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this.away);
  }

  private readonly away = (event: Event): void => {
    for (const menu of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.menu[open]'))
      menu.open = event.composedPath().includes(menu);
  };
}

/** Closes when the keyboard goes on elsewhere. A press of the mouse may take it nowhere. */
function leave({ currentTarget, relatedTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
}

function close({ currentTarget }: Event): void {
  const menu = (currentTarget as Element).closest('details')!;
  menu.open = false;
  menu.querySelector('summary')!.focus();
}

const onEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') close(event);
};

/** Words that open a list beneath them. Its element has `OpenMenus`. */
export const menu = (name: string, list: unknown): TemplateResult =>
  html`<details class="menu" @focusout=${leave} @keydown=${onEscape}>
    <summary class="opens">${name}</summary>
    <ul>
      ${list}
    </ul>
  </details>`;

export const menuOf = (name: string, items: readonly MenuItem[]): TemplateResult =>
  menu(
    name,
    items.map(
      ({ words, note, choose }) =>
        html`<li>
          <button
            type="button"
            @click=${(event: Event) => {
              close(event);
              choose();
            }}
          >
            <u>${words}</u> ${note ? html`<small>${note}</small>` : nothing}
          </button>
        </li>`,
    ),
  );
