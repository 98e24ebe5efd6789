// Runs before the page is drawn: what needs scripts gets its room at once, so that nothing moves when it appears.
if (window.customElements) document.documentElement.classList.add('scripts');
