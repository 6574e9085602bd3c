// The pages are whole without this file; it adds comfort.
(() => {
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
  // Signatures stand with the end of what is signed, never alone on a sheet: browsers keep a block together only with its next of kin.
  const sign = document.querySelector('.sign');
  if (sign) {
    const place = document.createComment('signatures');
    const row = document.createElement('tr');
    row.append(document.createElement('td'));
    row.firstChild.colSpan = 99;
    addEventListener('beforeprint', () => {
      sign.before(place);
      const history = document.querySelector('#history');
      const foot = [...document.querySelectorAll('main tfoot')].at(-1);
      if (history) history.after(sign);
      else if (foot) { row.firstChild.append(sign); foot.append(row); }
    });
    addEventListener('afterprint', () => { place.replaceWith(sign); row.remove(); });
  }
  // A filter that is a choice applies when it is chosen.
  document.querySelectorAll('form.filters select').forEach(select => select.addEventListener('change', () => select.form.requestSubmit()));
  // On a map of tiles one presses Tab once and moves by arrows to the nearest tile that way; without this file Tab visits all.
  document.querySelectorAll('svg[data-tiles]').forEach(map => {
    const tiles = [...map.querySelectorAll('a')];
    const stop = tile => tiles.forEach(each => each.setAttribute('tabindex', each === tile ? '0' : '-1'));
    const middle = tile => { const box = tile.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; };
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    stop(map.querySelector('a[aria-current]') || tiles[0]);
    map.addEventListener('focusin', event => { const tile = event.target.closest('a'); if (tile) stop(tile); });
    map.addEventListener('keydown', event => {
      const from = event.target.closest('a'), way = ways[event.key];
      if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
      let best = event.key === 'Home' ? tiles[0] : event.key === 'End' ? tiles[tiles.length - 1] : null;
      if (way) {
        const [x, y] = middle(from);
        let least = Infinity;
        tiles.forEach(tile => {
          if (tile === from) return;
          const [dx, dy] = (([a, b]) => [a - x, b - y])(middle(tile));
          const ahead = dx * way[0] + dy * way[1], aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
          if (ahead > 3 && aside <= 3 * ahead && ahead + 2.5 * aside < least) { least = ahead + 2.5 * aside; best = tile; }
        });
      }
      if (way || best) event.preventDefault();
      if (best) best.focus();
    });
  });
})();
