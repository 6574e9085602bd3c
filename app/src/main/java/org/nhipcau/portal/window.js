// The window's search answers while somebody types: with the very pages that a form without this file asks for.
(() => {
  const form = document.querySelector('form.window-find'), finds = document.getElementById('finds'), status = document.getElementById('found-status');
  if (!form || !finds || !status) return;
  const input = form.querySelector('input[type=search]'), WAIT = 300;
  let timer, asking, last = input.value.trim();
  const ask = async () => {
    const typed = input.value.trim();
    if (typed === last || typed.length === 1) return;
    last = typed;
    if (asking) asking.abort();
    const mine = asking = new AbortController();
    finds.setAttribute('aria-busy', 'true');
    const address = form.getAttribute('action') + '?' + new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(address, { signal: mine.signal, credentials: 'same-origin' });
      if (!answer.ok) throw new Error('answered with ' + answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine !== asking) return;
      const found = page.getElementById('finds'), actions = page.querySelector('.head .actions'), old = document.querySelector('.head .actions');
      finds.replaceChildren(...found.childNodes);
      status.textContent = found.dataset.said;
      if (old) old.remove();
      if (actions) document.querySelector('.head').append(actions);
      history.replaceState(null, '', address);
    } catch (lost) {
      // The form still asks; the next letter tries again.
      if (mine === asking && lost.name !== 'AbortError') last = '';
    } finally {
      if (mine === asking) finds.removeAttribute('aria-busy');
    }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
  form.addEventListener('submit', () => { clearTimeout(timer); if (asking) asking.abort(); });
})();
