// The pages are whole without this file; it adds comfort.
(() => {
  // Ctrl-K goes to the search box.
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      const find = document.getElementById('find');
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    }
  });
  // The menu is folded away on a narrow screen until it is asked for.
  const menu = document.querySelector('details.menu');
  if (menu && matchMedia('(max-width: 900px)').matches) menu.removeAttribute('open');
  // A form is sent once; the server would notice a second time, too.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = '1';
    setTimeout(() => delete form.dataset.sent, 8000);
  });
  // A click beside an open menu closes it; so does Escape.
  const close = except => document.querySelectorAll('details.person[open]').forEach(d => { if (d !== except) d.removeAttribute('open'); });
  document.addEventListener('click', event => close(event.target.closest('details.person')));
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(null); });
  document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => print()));
  // A filter that is a choice applies when it is chosen.
  document.querySelectorAll('form.filters select').forEach(select => select.addEventListener('change', () => select.form.requestSubmit()));
})();
