import { html, nothing, type TemplateResult } from 'lit';

/** A line of a menu: its words, what it brings, and what a press does. */
export interface MenuItem {
  readonly words: string;
  readonly note?: string;
  readonly choose: () => void;
}

/** Menus that are open and watched. */
const watched = new WeakSet<HTMLDetailsElement>();

/** Closes when the reader goes on elsewhere: by mouse, finger or keyboard. */
function watch({ currentTarget }: Event): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (!menu.open || watched.has(menu)) return;
  watched.add(menu);
  const away = (event: Event): void => {
    if (menu.open && event.composedPath().includes(menu)) return;
    menu.open = false;
    watched.delete(menu);
    removeEventListener('pointerdown', away);
    removeEventListener('focusin', away);
  };
  addEventListener('pointerdown', away);
  addEventListener('focusin', away);
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
  html`<details class="menu" @toggle=${watch} @keydown=${onEscape}>
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
