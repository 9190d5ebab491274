// Finds pages, sources and cases by words, in whatever spelling: window.finder(entries, names) makes a function of what somebody types.
// Every word has to be found: as a word or the beginning of one, or by another name; only where there is none, within words or with a
// letter or two that differ. Whoever is called by just this id or title comes first, then rules, then all else.
window.finder = (entries, names) => {
  const ORDER = ['rule', 'topic', 'overview', 'register', 'source', 'decision', 'case'];
  // What is written in several ways is one here: signs and short forms of units, British and American English, doubled letters, plurals.
  const SPELLINGS = [
    [/[\u0300-\u036f]/g, ''], [/\u03bc/g, 'u'], [/\bmcg\b/g, 'ug'], [/(\d),(?=\d)/g, '$1.'],
    [/ae|oe/g, 'e'], [/ph/g, 'f'], [/z/g, 's'], [/(\w{3})our/g, '$1or'], [/([bt])re\b/g, '$1er'], [/([a-z])\1+/g, '$1'], [/([a-z]{3})s\b/g, '$1'],
  ];
  const fold = text => SPELLINGS.reduce(
    (folded, [written, meant]) => folded.replace(written, meant),
    text.normalize('NFKD').toLowerCase().replace(/\b(\d+(?:[.,]\d+)?)([a-z\u03bc])/g, '$1 $2'));
  const plain = token => /^\d+\.\d+$/.test(token) ? String(Number(token)) : token;
  const tokens = text => (fold(text).match(/[a-z0-9]+(?:\.\d+)?(?:\/[a-z0-9]+)*/g) || []).map(plain);
  const compact = text => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const isNumber = token => /^[\d.]+$/.test(token);

  const vocabulary = new Map(); // token -> entry -> 2 if it stands in id or title, else 1
  const note = (token, entry, weight) => {
    if (!vocabulary.has(token)) vocabulary.set(token, new Map());
    const found = vocabulary.get(token);
    found.set(entry, Math.max(weight, found.get(entry) || 0));
  };
  const withParts = list => list.flatMap(token => token.includes('/') ? [token, ...token.split('/')] : [token]);
  const ids = entries.map(([path, title, kind, words], entry) => {
    const id = path.replace(/^.*[/#]/, '').replace(/\.html$/, '');
    const called = kind === 'rule' ? [id, id.replace(/^[^-]*-/, '')].map(compact) : [];
    withParts(tokens(words)).forEach(token => note(token, entry, 1));
    withParts(tokens(id + ' ' + title)).forEach(token => note(token, entry, 2));
    called.forEach(name => note(name, entry, 2));
    return kind === 'case' ? [] : [...called, compact(id), compact(title)];
  });
  const aliases = new Map(); // first token of another name -> what it is
  names.forEach(([are, also]) => also.map(tokens).filter(list => list.length > 0).forEach(list => {
    if (!aliases.has(list[0])) aliases.set(list[0], []);
    aliases.get(list[0]).push({ list, are: are.map(tokens) });
  }));

  const add = (all, more) => { more.forEach((value, entry) => all.set(entry, Math.max(value, all.get(entry) || 0))); return all; };
  const both = (some, others) => new Map([...some].filter(([entry]) => others.has(entry)).map(([entry, value]) => [entry, value + others.get(entry)]));
  const those = (isMeant, worth) => {
    const all = new Map();
    vocabulary.forEach((found, token) => { if (isMeant(token)) found.forEach((weight, entry) => all.set(entry, Math.max(weight * worth, all.get(entry) || 0))); });
    return all;
  };
  const word = token => {
    const all = isNumber(token) ? new Map() : those(other => other.startsWith(token), 3);
    return add(all, those(other => other === token, 4));
  };
  const words = list => list.map(word).reduce(both);

  // How many letters differ, two that changed places counted once; more than most if it is more.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], last = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  };
  const nearest = token => {
    const most = isNumber(token) || token.length < 4 ? 0 : token.length < 8 ? 1 : 2;
    let least = most + 1, near = [];
    for (const other of [...vocabulary.keys(), ...aliases.keys()]) {
      if (isNumber(other)) continue;
      const away = distance(token, other, Math.min(most, least));
      if (away < least) { least = away; near = []; }
      if (away === least && away <= most) near.push(other);
    }
    return near;
  };
  const byName = list => {
    const all = new Map();
    (aliases.get(list[0]) || [])
      .filter(alias => alias.list.length === list.length && alias.list.every((token, i) => token === list[i]))
      .forEach(alias => alias.are.forEach(are => add(all, words(are))));
    return all;
  };
  const byBeginning = token => {
    const all = new Map();
    if (token.length > 3) aliases.forEach((some, first) => { if (first.startsWith(token)) some.forEach(alias => alias.are.forEach(are => add(all, words(are)))); });
    return all;
  };
  const single = token => {
    const found = add(add(word(token), byName([token])), byBeginning(token));
    if (found.size > 0 || isNumber(token)) return found;
    const parts = token.split('/');
    if (parts.length > 1) return words(parts);
    const within = token.length > 2 ? those(other => other.includes(token), 1) : found;
    return within.size > 0 ? within : nearest(token).reduce((all, other) => add(add(all, word(other)), byName([other])), new Map());
  };

  // What each word finds; words that are one name together, such as two of a brand, are looked up as one.
  const groups = list => {
    const all = [];
    for (let i = 0; i < list.length;) {
      let end = Math.min(list.length, i + 6);
      while (end > i + 1 && byName(list.slice(i, end)).size === 0) end--;
      const some = list.slice(i, end);
      all.push({ text: some.join(' '), found: end > i + 1 ? add(byName(some), some.map(single).reduce(both)) : single(some[0]) });
      i = end;
    }
    return all;
  };

  return text => {
    const list = tokens(text);
    if (list.length === 0) return null;
    const all = groups(list);
    const missing = all.filter(group => group.found.size === 0).map(group => group.text);
    const known = all.filter(group => group.found.size > 0);
    let found = known.length === 0 ? new Map() : known.map(group => group.found).reduce(both);
    const apart = known.length > 1 && found.size === 0;
    if (apart) { // no entry has them all: those that have most
      const count = new Map();
      known.forEach(group => group.found.forEach((value, entry) => count.set(entry, (count.get(entry) || 0) + 1)));
      const most = Math.max(...count.values());
      found = new Map([...count].filter(([, n]) => n === most));
    }
    const called = compact(text);
    const place = entry => ids[entry].includes(called) ? 0 : entries[entry][2] === 'rule' ? 1 : 2;
    return {
      missing, apart,
      entries: [...found].sort(([a, worth], [b, other]) => place(a) - place(b) || other - worth
          || ORDER.indexOf(entries[a][2]) - ORDER.indexOf(entries[b][2]) || entries[a][1].localeCompare(entries[b][1]))
        .map(([entry]) => entries[entry]),
    };
  };
};
