// The search field and the keys of a page. What there is to find is loaded when somebody begins to search.
(() => {
  const query = document.getElementById('query');
  const results = document.getElementById('results');
  const root = document.body.dataset.root;
  const RULES = 20;
  const OTHERS = 12;
  let find = null;
  let loading = false;

  const load = () => {
    if (loading) return;
    loading = true;
    const script = document.createElement('script');
    script.src = root + 'search.js';
    script.onload = () => { find = window.finder(window.searchEntries, window.searchNames); show(); };
    document.head.append(script);
  };

  const line = ([path, title, kind]) => {
    const link = document.createElement('a');
    link.href = root + path;
    link.textContent = title;
    const what = document.createElement('small');
    what.textContent = kind + ' · ' + path.replace(/^.*\//, '').replace('.html', '');
    link.append(what);
    return link;
  };

  const say = text => {
    const line = document.createElement('p');
    line.textContent = text;
    results.append(line);
  };

  // The first of the rules and the first of all else, in their order, until somebody asks for more.
  const first = entries => {
    let rules = 0, others = 0;
    return entries.filter(([, , kind]) => kind === 'rule' ? ++rules <= RULES : ++others <= OTHERS);
  };

  const show = () => {
    if (find === null) return;
    results.replaceChildren();
    const found = find(query.value);
    if (found === null) return;
    if (found.entries.length === 0) return say('Nothing found.');
    if (found.missing.length > 0) say('Nothing found for: ' + found.missing.join(', '));
    if (found.apart) say('Nothing has all these words; these have most of them.');
    const shown = first(found.entries);
    const hidden = found.entries.length - shown.length;
    say(found.entries.length + ' found' + (hidden > 0 ? ', ' + shown.length + ' shown' : ''));
    results.append(...shown.map(line));
    if (hidden > 0) {
      const more = document.createElement('button');
      more.type = 'button';
      more.textContent = 'Show all ' + found.entries.length;
      more.addEventListener('click', event => {
        event.stopPropagation();
        results.querySelectorAll('a').forEach(link => link.remove());
        more.replaceWith(...found.entries.map(line));
        results.querySelector('a').focus();
      });
      results.append(more);
    }
  };

  // A picture or a table that is wider than its place says so, and can be scrolled by the keyboard.
  const tellWide = () => document.querySelectorAll('.picture').forEach(place => place.classList.toggle('wide', place.scrollWidth > place.clientWidth));
  addEventListener('load', tellWide);
  addEventListener('resize', tellWide);

  const move = step => {
    const links = [...results.querySelectorAll('a, button')];
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
