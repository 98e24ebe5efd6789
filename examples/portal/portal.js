// The portal's own script. It sets attributes of <plan-dashboard> and needs nothing else of the components.
(function () {
  const dashboard = document.getElementById('plan');
  const controls = document.getElementById('controls');
  const asOf = document.getElementById('as-of');
  const sample = new URL('../../dist/plans/gulou-ip-2021-2025.illustrative.json', document.baseURI).pathname;

  /** An empty value takes the attribute away: an empty address or date would be a mistake, not a default. */
  function set(name, value) {
    if (value) dashboard.setAttribute(name, value);
    else dashboard.removeAttribute(name);
  }

  function update() {
    set('observations', controls.elements.namedItem('data').value === 'sample' ? sample : '');
    set('as-of', asOf.value);
  }

  controls.addEventListener('change', update);
  controls.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('today').addEventListener('click', () => {
    asOf.value = '';
    update();
  });

  document.getElementById('print').addEventListener('click', () => window.print());
  for (const button of Array.from(document.querySelectorAll('[data-text-size]'))) {
    button.addEventListener('click', () => {
      document.documentElement.className = button.getAttribute('data-text-size');
    });
  }

  // Below the browser floor the elements are never defined: the table stays, and controls would do nothing.
  if (!window.customElements) return;
  window.customElements.whenDefined('plan-dashboard').then(() => {
    for (const part of Array.from(document.querySelectorAll('.needs-script'))) part.hidden = false;
    // A browser may restore the form after going back in history.
    update();
  });
})();
