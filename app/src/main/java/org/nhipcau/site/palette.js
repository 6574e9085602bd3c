// The box that finds, over any page: Ctrl-K or / opens it. Without this file the box at the top leads to /search.
(() => {
  const box = document.getElementById('palette');
  const field = document.getElementById('find');
  if (!box || !field || !box.showModal) return;
  const input = box.querySelector('input'), list = box.querySelector('[role=listbox]'), status = box.querySelector('[role=status]');
  const KEPT = 'nhipcau.opened', MOST = 8, WAIT = 150;
  let timer, asking, chosen = -1, inList = false;

  // What was opened lately is kept on this device for the one who opened it, until somebody signs out here.
  const opened = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT) || '{}');
      return kept.who === box.dataset.who && Array.isArray(kept.pages) ? kept.pages : [];
    } catch { return []; }
  };
  const keep = pages => { try { localStorage.setItem(KEPT, JSON.stringify({ who: box.dataset.who, pages })); } catch { /* no room: nothing is kept */ } };
  if (/^\/[a-z-]+(\/[a-z-]+)?\/\d+$/.test(location.pathname)) {
    const title = document.querySelector('main h1');
    const page = { address: location.pathname, title: title ? title.textContent.trim() : '' };
    if (page.title) keep([page, ...opened().filter(other => other.address !== page.address)].slice(0, MOST));
  }
  document.querySelectorAll('form[action^="/sign-out"]').forEach(form => form.addEventListener('submit', () => { try { localStorage.removeItem(KEPT); } catch { /* nothing was kept */ } }));

  const options = () => [...list.querySelectorAll('[role=option]')];
  const choose = n => {
    const all = options();
    chosen = n < all.length ? n : -1;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    if (chosen < 0) { input.removeAttribute('aria-activedescendant'); return; }
    input.setAttribute('aria-activedescendant', all[chosen].id);
    all[chosen].scrollIntoView({ block: 'nearest' });
  };
  const step = by => {
    const many = options().length;
    if (many) choose(chosen < 0 ? (by > 0 ? 0 : many - 1) : (chosen + by + many) % many);
  };
  // From one kind of finds to the next.
  const leap = by => {
    const all = options(), groups = [...list.querySelectorAll('[role=group]')].filter(group => group.querySelector('[role=option]'));
    if (!groups.length) return;
    const here = chosen < 0 ? -1 : groups.indexOf(all[chosen].closest('[role=group]'));
    const to = here < 0 ? (by > 0 ? 0 : groups.length - 1) : (here + by + groups.length) % groups.length;
    choose(all.indexOf(groups[to].querySelector('[role=option]')));
  };
  const number = () => options().forEach((option, i) => { option.id = 'palette-option-' + i; });
  const show = () => {
    if (!input.value.trim()) recent();
    number();
    const many = options().length;
    input.setAttribute('aria-expanded', String(many > 0));
    const says = list.querySelector('.says');
    status.textContent = [says ? says.textContent.trim() : '', many ? box.dataset.found.replace('#', many) : ''].join(' ').trim();
    choose(input.value.trim() ? 0 : -1);
  };
  const recent = () => {
    const pages = opened();
    if (!pages.length) return;
    const group = document.createElement('div'), heading = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', 'palette-recent');
    heading.id = 'palette-recent';
    heading.className = 'palette-heading';
    heading.setAttribute('role', 'presentation');
    heading.textContent = box.dataset.recent;
    group.append(heading);
    for (const page of pages) {
      const option = document.createElement('a');
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.tabIndex = -1;
      option.href = page.address;
      option.textContent = page.title;
      group.append(option);
    }
    // What is offered as the reader's own and was opened lately stands there once.
    const addresses = pages.map(page => page.address);
    list.querySelectorAll('[data-own] [role=option]').forEach(option => { if (addresses.includes(option.getAttribute('href'))) option.remove(); });
    list.querySelectorAll('[data-own]').forEach(own => { if (!own.querySelector('[role=option]')) own.remove(); });
    list.prepend(group);
  };
  const ask = async () => {
    if (asking) asking.abort();
    const mine = asking = new AbortController();
    list.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch('/search/suggestions?q=' + encodeURIComponent(input.value), { signal: mine.signal, credentials: 'same-origin' });
      const text = await answer.text();
      if (mine !== asking) return;
      if (!answer.ok || answer.redirected) throw new Error('answered with ' + answer.status);
      list.innerHTML = text;
      show();
    } catch (lost) {
      if (mine !== asking || lost.name === 'AbortError') return;
      list.innerHTML = '<p role="presentation" class="says"></p>';
      list.firstChild.textContent = box.dataset.failed;
      show();
    } finally {
      if (mine === asking) list.removeAttribute('aria-busy');
    }
  };
  const open = () => {
    if (box.open) return;
    input.value = field.value;
    inList = false;
    list.replaceChildren();
    box.showModal();
    input.select();
    ask();
  };

  input.addEventListener('input', () => { clearTimeout(timer); inList = false; choose(-1); timer = setTimeout(ask, WAIT); });
  input.addEventListener('keydown', event => {
    // While an input method composes a word its keys are its own; Safari says so of the last of them with 229 only.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      inList = true;
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      inList = true;
      leap(event.key === 'PageDown' ? 1 : -1);
    } else if (inList && (event.key === 'Home' || event.key === 'End')) {
      // Among the finds they lead to the first and the last; in the text they are the text's.
      event.preventDefault();
      choose(event.key === 'Home' ? 0 : options().length - 1);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      inList = false;
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      const option = options()[chosen];
      if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener'); else location.assign(option.href);
    }
  });
  box.querySelector('[data-close]').addEventListener('click', () => box.close());
  box.addEventListener('click', event => { if (event.target === box) box.close(); });
  box.addEventListener('close', () => { clearTimeout(timer); if (asking) asking.abort(); });
  document.addEventListener('keydown', event => {
    const typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k' || event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      open();
    }
  });
  field.addEventListener('pointerdown', event => { if (document.activeElement !== field) { event.preventDefault(); open(); } });
})();
