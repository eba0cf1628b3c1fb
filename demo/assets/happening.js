// The panel: shows what the SDK tells in its events and what the browser itself says about cookies, databases, requests.
const panel = document.querySelector('#happening');
const find = (id) => document.querySelector(`#happening-${id}`);

/** How many receipts lie in the browser. Looks without making a database: before a choice there is none. */
async function countReceipts(namespace) {
  const all = (await indexedDB.databases?.()) ?? [];
  if (!all.some(({ name }) => name === 'pdp-consent')) return 0;
  return new Promise((resolve) => {
    const request = indexedDB.open('pdp-consent');
    request.onerror = () => resolve(0);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      const keys = database.transaction('keyval').objectStore('keyval').getAllKeys();
      keys.onerror = () => resolve(0);
      keys.onsuccess = () => {
        database.close();
        resolve(
          keys.result.filter((key) => Array.isArray(key) && key[0] === namespace && key[1] === 'receipt')
            .length,
        );
      };
    };
  });
}

export function watchHappening(loadTexts) {
  if (!panel) return;
  const element = document.querySelector('pdp-consent');
  const running = new Set();
  const hosts = new Map();
  const sent = new Map();
  let texts;

  const say = (key) => texts?.[key]?.[document.documentElement.lang] ?? '';
  const inPageLanguage = (text) =>
    typeof text === 'string' ? text : (text?.[document.documentElement.lang] ?? '');
  const row = (name, value, isGood) => {
    const item = document.createElement('li');
    const label = document.createElement('span');
    const state = document.createElement('b');
    label.textContent = name;
    state.textContent = value;
    state.classList.toggle('good', isGood);
    item.append(label, state);
    return item;
  };
  const note = (key) => {
    const item = document.createElement('li');
    item.classList.add('quiet');
    item.textContent = say(key);
    return item;
  };

  function drawStates() {
    const { profile, consent } = element;
    if (!consent) return;
    const asked = profile.purposes.filter(({ id, where }) => where !== 'form' && consent.state[id]);
    find('purposes').replaceChildren(
      ...asked.map(({ id, title }) => {
        const { state } = consent.state[id];
        return row(inPageLanguage(title), say(`state.${state}`), consent.isAllowed(id));
      }),
    );
    find('services').replaceChildren(
      ...(profile.services ?? []).map(({ id, name }) => {
        const isOn = running.has(id);
        return row(inPageLanguage(name), say(isOn ? 'happening.running' : 'happening.off'), isOn);
      }),
    );
    panel.querySelector('.pulse').classList.toggle('on', running.size > 0);
  }

  function drawHosts() {
    const rows = [...hosts].map(([host, count]) => row(host, String(count), false));
    find('hosts').replaceChildren(...(rows.length > 0 ? rows : [note('happening.noHosts')]));
  }

  function drawSent() {
    const rows = [...sent].map(([id, status]) => {
      const item = row(id.slice(0, 8), say(`status.${status}`), status === 'confirmed');
      item.firstChild.classList.add('code');
      return item;
    });
    find('sent').replaceChildren(...(rows.length > 0 ? rows.slice(-6) : [note('happening.nothingSent')]));
  }

  async function drawStored() {
    const cookie = document.cookie.match(/(?:^|; )pdp_consent=([^;]*)/)?.[0].replace('; ', '');
    const code = document.createElement('code');
    code.textContent = code.title = cookie ?? say('happening.none');
    find('cookie').replaceChildren(code);
    find('receipts').textContent = String(
      (await countReceipts(element.profile?.id).catch(() => 0)) || say('happening.none'),
    );
  }

  function redraw() {
    drawStates();
    drawHosts();
    drawSent();
    void drawStored();
  }

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { host, protocol } = new URL(name, location.href);
      if (host !== location.host && protocol.startsWith('http')) hosts.set(host, (hosts.get(host) ?? 0) + 1);
    }
    drawHosts();
  }).observe({ type: 'resource', buffered: true });

  document.addEventListener('pdp-consent-ready', redraw);
  document.addEventListener('pdp-consent-change', redraw);
  document.addEventListener('pdp-consent-service', ({ detail }) => {
    if (detail.running) running.add(detail.service);
    else running.delete(detail.service);
    redraw();
  });
  document.addEventListener('pdp-consent-receipt', ({ detail }) => {
    sent.set(detail.jti, detail.status);
    redraw();
  });

  panel.open = matchMedia('(min-width: 1280px)').matches;
  panel.dataset.ready = '';
  void loadTexts().then((loaded) => {
    texts = loaded;
    // What started before this script came.
    const { consent, profile } = element;
    for (const { id } of (consent && profile?.services) ?? []) if (consent.isAllowed(id)) running.add(id);
    redraw();
  });
  return { redraw };
}
