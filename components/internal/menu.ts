import { html, nothing, type TemplateResult } from 'lit';

/** A line of a menu: its words, what it brings, and what a press does. */
export interface MenuItem {
  readonly words: string;
  readonly note?: string;
  readonly choose: () => void;
}

/** Closes when a mouse or a finger goes on elsewhere. */
function watch({ currentTarget }: Event): void {
  const menu = currentTarget as HTMLDetailsElement;
  const away = (event: Event): void => {
    if (menu.open && event.composedPath().includes(menu)) return;
    menu.open = false;
    removeEventListener('pointerdown', away);
  };
  if (menu.open) addEventListener('pointerdown', away);
}

/** And when the keyboard does. A press of the mouse may take it nowhere. */
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

/** Words that open a list beneath them. */
export const menu = (name: string, list: unknown): TemplateResult =>
  html`<details class="menu" @toggle=${watch} @focusout=${leave} @keydown=${onEscape}>
    <summary>${name}</summary>
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
