// Search over pages, sources and cases: every word has to be found; a hit in the title or in the id counts most, a rule more
// than a case. What there is to find is loaded when somebody begins to search.
(() => {
  const query = document.getElementById('query');
  const results = document.getElementById('results');
  const root = document.body.dataset.root;
  const SHOWN = 30;
  const WEIGHT = { rule: 3, overview: 2, register: 2, topic: 2, source: 2, decision: 1, case: 0 };
  let entries = null;
  let loading = false;

  const load = () => {
    if (loading) return;
    loading = true;
    const script = document.createElement('script');
    script.src = root + 'search.js';
    script.onload = () => {
      entries = window.searchEntries.map(([path, title, kind, words]) => {
        const top = (path.replace(/^.*\//, '') + ' ' + title).toLowerCase();
        return { path, title, kind, top, all: top + ' ' + words.toLowerCase() };
      });
      show();
    };
    document.head.append(script);
  };

  const score = (entry, words) => {
    const id = entry.path.replace(/^.*\//, '').replace(/\.html$/, '').toLowerCase();
    const inTop = words.filter(word => entry.top.includes(word)).length;
    return (id === words.join('-') || id === words[0] ? 100 : 0) + 10 * inTop + WEIGHT[entry.kind];
  };

  const find = text => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return words.length === 0 ? null : entries
      .filter(entry => words.every(word => entry.all.includes(word)))
      .map(entry => ({ entry, score: score(entry, words) }))
      .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title))
      .map(found => found.entry);
  };

  const line = entry => {
    const link = document.createElement('a');
    link.href = root + entry.path;
    link.textContent = entry.title;
    const kind = document.createElement('small');
    kind.textContent = entry.kind + ' · ' + entry.path.replace(/^.*\//, '').replace('.html', '');
    link.append(kind);
    return link;
  };

  const show = () => {
    if (entries === null) return;
    results.replaceChildren();
    const found = find(query.value);
    if (found === null) return;
    const count = document.createElement('p');
    count.textContent = found.length === 0 ? 'Nothing found.'
      : found.length + ' found' + (found.length > SHOWN ? ', the first ' + SHOWN + ' are shown; another word narrows it down' : '');
    results.append(count, ...found.slice(0, SHOWN).map(line));
  };

  const move = step => {
    const links = [...results.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement) + step;
    if (next < 0) query.focus();
    else if (links[next]) links[next].focus();
  };

  if (matchMedia('(max-width: 760px)').matches) document.querySelectorAll('nav details').forEach(d => d.removeAttribute('open'));
  query.addEventListener('focus', load);
  query.addEventListener('input', () => { load(); show(); });
  document.addEventListener('keydown', event => {
    const searching = document.activeElement === query || results.contains(document.activeElement);
    if (event.key === '/' && document.activeElement !== query && !event.ctrlKey && !event.metaKey) { event.preventDefault(); query.focus(); }
    if (event.key === 'Escape' && searching) { results.replaceChildren(); query.focus(); }
    if (event.key === 'ArrowDown' && searching) { event.preventDefault(); move(1); }
    if (event.key === 'ArrowUp' && searching) { event.preventDefault(); move(-1); }
    if (event.key === 'Enter' && document.activeElement === query) { const first = results.querySelector('a'); if (first) first.click(); }
  });
  document.addEventListener('click', event => { if (!event.target.closest('.search')) results.replaceChildren(); });
  addEventListener('beforeprint', () => document.querySelectorAll('main details').forEach(d => { d.open = true; }));
})();
