// Search over all pages: every word has to be found; a hit in the title or in the id counts most.
(() => {
  const query = document.getElementById('query');
  const results = document.getElementById('results');
  const root = document.body.dataset.root;
  const entries = window.searchEntries.map(e => ({ ...e, top: (e.path + ' ' + e.title).toLowerCase(), all: (e.path + ' ' + e.title + ' ' + e.words).toLowerCase() }));

  const find = text => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return null;
    return entries
      .filter(e => words.every(w => e.all.includes(w)))
      .map(e => ({ e, score: words.filter(w => e.top.includes(w)).length }))
      .sort((a, b) => b.score - a.score || a.e.title.localeCompare(b.e.title));
  };

  const show = () => {
    results.replaceChildren();
    const found = find(query.value);
    if (found === null) return;
    const count = document.createElement('p');
    count.textContent = found.length === 0 ? 'Nothing found.' : found.length + (found.length === 1 ? ' page' : ' pages');
    results.append(count);
    for (const { e } of found.slice(0, 30)) {
      const link = document.createElement('a');
      link.href = root + e.path;
      link.textContent = e.title;
      const kind = document.createElement('small');
      kind.textContent = e.kind + ' · ' + e.path.replace(/^.*\//, '').replace(/\.html$/, '');
      link.append(kind);
      results.append(link);
    }
  };

  if (matchMedia('(max-width: 760px)').matches) document.querySelectorAll('nav details').forEach(d => d.removeAttribute('open'));
  query.addEventListener('input', show);
  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== query) { event.preventDefault(); query.focus(); }
    if (event.key === 'Escape') { results.replaceChildren(); query.blur(); }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (results.contains(document.activeElement) || document.activeElement === query)) {
      const links = [...results.querySelectorAll('a')];
      const next = links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (links[next]) { event.preventDefault(); links[next].focus(); } else if (next < 0) { query.focus(); }
    }
  });
})();
