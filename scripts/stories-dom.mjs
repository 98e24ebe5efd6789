// Runs inside the page: writes what a story drew as text that is easy to compare and to read in a diff.

/** Comments (Lit's markers) are left out; geometry is rounded, because its last digits differ between machines. */
export function snapshotOf(rootSelector) {
  const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
  // A figure a reader sees or hears stays exact: text and aria-* are not geometry.
  const round = (text) =>
    text.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = [];

  const attributesOf = (element) =>
    [...element.attributes]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, value }) => {
        if (value === '') return ` ${name}`;
        const exact = name.startsWith('aria-') || name === 'datetime' || name === 'src' || name === 'href';
        return ` ${name}="${escape(exact ? value : round(value)).replace(/"/g, '&quot;')}"`;
      })
      .join('');

  const visitAll = (nodes, indent) => {
    for (const node of nodes) visit(node, indent);
  };
  const visit = (node, indent) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/[ \t\r\n]+/g, ' ').trim();
      if (text) lines.push(indent + escape(text));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const tag = node.localName;
    // Styles are judged by eye and by contrast checks; here they would drown what a story says.
    if (tag === 'style' || tag === 'script') return;
    lines.push(`${indent}<${tag}${attributesOf(node)}>`);
    if (voidTags.has(tag)) return;
    if (node.shadowRoot) {
      lines.push(`${indent}  <template shadowrootmode="open">`);
      visitAll(node.shadowRoot.childNodes, `${indent}    `);
      lines.push(`${indent}  </template>`);
    }
    visitAll(node.childNodes, `${indent}  `);
    lines.push(`${indent}</${tag}>`);
  };

  visitAll(document.querySelector(rootSelector)?.childNodes ?? [], '');
  return `${lines.join('\n')}\n`;
}
