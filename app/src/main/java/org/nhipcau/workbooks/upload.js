// Sends a workbook in pieces (tus 1.0.0), so that a broken line costs a piece; without this file the form sends it whole.
(() => {
  const form = document.querySelector('form[data-upload]');
  if (!form || !window.fetch || !Blob.prototype.slice) return;
  const input = form.querySelector('input[type=file]');
  const bar = form.querySelector('progress');
  const says = form.querySelector('[data-upload-says]');
  const guard = form.querySelector('input[name=_csrf]').value.split('.')[0];
  const PIECE = 256 * 1024, SMALL = 256 * 1024, MOST_WAIT = 30000;
  const wait = ms => new Promise(done => setTimeout(done, ms));
  const send = (method, url, headers, body) => fetch(url, { method, body, credentials: 'same-origin',
    headers: { 'Tus-Resumable': '1.0.0', 'X-XSRF-TOKEN': guard, ...headers } });
  // A browser that keeps nothing sends from the beginning next time.
  const kept = { get: name => { try { return localStorage.getItem(name); } catch { return null; } },
    set: (name, value) => { try { value ? localStorage.setItem(name, value) : localStorage.removeItem(name); } catch { return; } } };
  const key = file => 'upload:' + [file.name, file.size, file.lastModified].join(':');
  const base64 = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  async function begun(file) {
    const old = kept.get(key(file));
    if (old) {
      const answer = await send('HEAD', old, {});
      if (answer.ok) return { url: old, at: Number(answer.headers.get('Upload-Offset')) };
      kept.set(key(file), '');
    }
    const answer = await send('POST', '/workbooks/uploads', { 'Upload-Length': file.size, 'Upload-Metadata': 'filename ' + base64(file.name) });
    if (!answer.ok) return null;
    const at = new URL(answer.headers.get('Location'), location.href), url = at.pathname + at.search;
    kept.set(key(file), url);
    return { url, at: 0 };
  }
  async function sendAll(file) {
    let upload = null;
    for (let pause = 1000; ; ) {
      try {
        if (!upload && !(upload = await begun(file))) return null;
        while (upload.at < file.size) {
          const answer = await send('PATCH', upload.url, { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': upload.at },
            file.slice(upload.at, upload.at + PIECE));
          if (answer.status === 409) { upload = await begun(file); if (!upload) return null; continue; }
          if (!answer.ok) return null;
          upload.at = Number(answer.headers.get('Upload-Offset'));
          bar.value = upload.at / file.size;
          says.textContent = says.dataset.going.replace('{0}', Math.floor(100 * bar.value));
          pause = 1000;
        }
        kept.set(key(file), '');
        return upload.url;
      } catch (lineBroke) {
        says.textContent = says.dataset.waiting;
        await wait(pause);
        pause = Math.min(2 * pause, MOST_WAIT);
        upload = null;
      }
    }
  }
  form.addEventListener('submit', async event => {
    const file = input.files[0];
    if (!file || file.size <= SMALL || form.querySelector('input[name=upload]').value) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    bar.hidden = false;
    form.querySelector('button.btn-primary').disabled = true;
    const url = await sendAll(file);
    // What cannot be sent in pieces is sent whole; the server then says what is wrong with it.
    if (url) { form.querySelector('input[name=upload]').value = url.split('=').pop(); input.disabled = true; }
    form.querySelector('button.btn-primary').disabled = false;
    form.submit();
  }, true);
})();
