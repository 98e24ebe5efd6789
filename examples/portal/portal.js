// The portal's own script. It sets attributes of <plan-dashboard> and needs nothing else of the components.
(function () {
  const dashboard = document.getElementById('plan');
  const controls = document.getElementById('controls');
  const sample = new URL('../../dist/plans/gulou-ip-2021-2025.illustrative.json', document.baseURI).pathname;

  function update() {
    const wanted = controls.elements.namedItem('data').value === 'sample';
    // Taken away, not emptied: an empty address would be a mistake, not a default.
    if (wanted) dashboard.setAttribute('observations', sample);
    else dashboard.removeAttribute('observations');
  }

  controls.addEventListener('change', update);
  controls.addEventListener('submit', (event) => event.preventDefault());

  const elders = document.getElementById('elders');
  elders.addEventListener('click', () => {
    const large = elders.getAttribute('aria-pressed') !== 'true';
    elders.setAttribute('aria-pressed', String(large));
    dashboard.setAttribute('density', large ? 'large' : 'full');
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
