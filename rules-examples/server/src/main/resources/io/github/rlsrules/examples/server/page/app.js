'use strict';
// What is shown comes from the server; this page only sets it. It keeps the answers in memory, and sends them to its own server alone.

const view = document.getElementById('view');
const status = document.getElementById('status');

const START = { facts: null, steps: [], reader: 'PATIENT', answering: [] };
let visit = structuredClone(START);
let alarmTold = '';
let toldNotRecognised = '';
let goesOn = false; // after the interview may stop

/** An element; attributes that begin with "on" are listeners, null children are left out. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter(child => child != null && child !== ''));
  return element;
}

function show(title, ...children) {
  const heading = h('h1', { tabindex: -1 }, title);
  const at = children.findIndex(child => child === 'HEADING');
  if (at < 0) children.unshift(heading); else children[at] = heading;
  view.replaceChildren(...children.flat(Infinity).filter(child => child != null && child !== ''));
  view.dataset.shown = Number(view.dataset.shown || 0) + 1;
  document.title = title + ' – Restless legs';
  window.scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

class Refused extends Error {}

async function ask(path, body) {
  view.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(path, body && {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
    });
    const json = await response.json();
    if (!response.ok) throw new Refused(json.error);
    return json;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('The server does not answer. Is it still running?');
  } finally {
    view.removeAttribute('aria-busy');
  }
}

/** A button that is off while it works; what goes wrong is told beside it, and whoever types goes on in the field. */
function button(label, onclick, attributes) {
  const element = h('button', { type: 'button', ...attributes, onclick: () => guarded(element, onclick) }, label);
  return element;
}

let isBusy = false; // a second tap before the first is answered is no second answer

async function guarded(element, work) {
  if (isBusy) return;
  isBusy = true;
  element.disabled = true;
  let wrong = '';
  try {
    await work();
  } catch (error) {
    wrong = error.message;
  }
  isBusy = false;
  element.disabled = false;
  if (wrong) complain(wrong, element);
}

function complain(message, element) {
  document.getElementById('error')?.remove();
  const error = h('p', { id: 'error', class: 'error', role: 'alert' }, sentence(message));
  const row = element.closest('.row, .choices');
  if (row) row.before(error); else view.append(error);
  const field = element.closest('form, .card')?.querySelector('input[type=text], input[type=date], textarea');
  field?.setAttribute('aria-invalid', 'true');
  field?.setAttribute('aria-describedby', 'hint error');
  (field || element).focus();
}

const sentence = text => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');

// --- the beginning ---

async function begin() {
  visit = structuredClone(START);
  alarmTold = '';
  toldNotRecognised = '';
  goesOn = false;
  const examples = await ask('/api/examples');
  const choice = h('select', { id: 'example' },
    examples.map(name => h('option', { value: name }, sentence(name.replaceAll('-', ' ').replace('rls', 'RLS')).slice(0, -1))));
  const file = h('input', { type: 'file', id: 'file', accept: '.json,application/json', class: 'unseen', tabindex: -1, 'aria-hidden': 'true' });
  const opener = button('Open a file of facts', () => { take(); file.click(); }, { class: 'link' });
  file.addEventListener('change', () => openFile(file, opener));
  const reader = (value, label, checked) => h('label', { class: 'plain' },
    h('input', { type: 'radio', name: 'reader', value, checked }), label);
  const withValues = h('input', { type: 'checkbox', id: 'values' });
  const take = () => {
    visit.reader = view.querySelector('[name=reader]:checked').value;
    visit.answering = withValues.checked ? ['RECORD'] : [];
    if (visit.reader === 'CLINICIAN') visit.answering.push('CLINICIAN');
  };
  show('Restless legs: what do the answers show?',
    h('p', {}, 'A few screens of questions, then what they show, what to do about it, and why. You can stop at any time.'),
    h('div', { class: 'card' },
      h('fieldset', {}, h('legend', {}, 'Who reads this?'),
        reader('PATIENT', 'I do, for myself or for somebody I look after', true),
        reader('CLINICIAN', 'A clinician, with the patient')),
      h('label', { class: 'plain' }, withValues, 'Ask for laboratory values as well'),
      h('div', { class: 'row' }, button('Begin', () => { take(); return next(); }, { class: 'primary', id: 'begin' }))),
    h('h2', {}, 'Or look at somebody who is made up'),
    h('div', { class: 'card' },
      h('label', { class: 'field', for: 'example' }, 'Example'), choice,
      h('div', { class: 'row' },
        button('Show', async () => {
          take();
          visit.facts = await ask('/api/examples/' + choice.value);
          await report();
        }, { id: 'open' }),
        opener, file)));
}

async function openFile(input, opener) {
  try {
    visit.facts = JSON.parse(await input.files[0].text());
    await report();
  } catch (error) {
    visit.facts = null;
    complain(error instanceof Refused ? error.message : 'This file is no JSON', opener);
  }
}

// --- the interview ---

async function next() {
  const asked = await ask('/api/interview', visit);
  const alarm = asked.urgent ? asked.urgent.headline : '';
  const isNew = alarm !== alarmTold;
  alarmTold = alarm;
  const mayStop = asked.stop === 'ALARM' ? isNew && alarm !== '' || !goesOn : asked.stop && !goesOn;
  if (!asked.screen || mayStop) return report();
  history.pushState({ step: visit.steps.length }, '');
  question(asked);
}

async function answer(answers) {
  visit.steps.push(answers);
  try {
    await next();
  } catch (error) {
    visit.steps.pop();
    throw error;
  }
}

async function back() {
  if (visit.steps.length === 0) return visit.facts ? report() : begin();
  visit.steps.pop();
  alarmTold = '';
  const asked = await ask('/api/interview', visit);
  alarmTold = asked.urgent ? asked.urgent.headline : '';
  if (asked.screen) question(asked); else await report();
}

window.addEventListener('popstate', async () => { // the browser has gone back already, so this waits and is not dropped
  while (isBusy) await new Promise(resolve => setTimeout(resolve, 20));
  await guarded(view, () => view.querySelector('iframe') ? report() : back());
});

function question(asked) {
  const { screen, words } = asked;
  const done = visit.steps.length;
  const left = Math.max(1, asked.tapsLeft);
  const progress = left === 1 ? 'perhaps the last step' : 'about ' + left + ' more steps';
  const unrecognised = notRecognised(asked);
  const form = screen.items.length > 1 ? ticks(screen, words) : one(screen.items[0], asked);
  show(screen.title,
    asked.urgent && urgent(asked.urgent),
    h('div', { class: 'progress' },
      h('div', { 'aria-hidden': 'true' }, bar(done / (done + left))),
      progress),
    'HEADING',
    unrecognised,
    form,
    whyAsked(screen, asked.why),
    h('div', { class: 'row edit' },
      button('Back', back, { class: 'link' }),
      button('Stop here', report, { class: 'link push', id: 'stop' })));
  status.textContent = [progress, unrecognised?.textContent].filter(text => text).join('. '); // titles of screens repeat
}

/** Told once, when it is new; the summary tells it again. */
function notRecognised(asked) {
  const text = asked.notRecognised.join(' ');
  const isNew = text !== toldNotRecognised;
  toldNotRecognised = text;
  return text && isNew ? h('div', { class: 'card warn' },
    asked.notRecognised.map(one => h('p', {}, one)),
    Object.entries(asked.similar).map(([name, names]) => h('p', {}, '“' + name + '”: did you mean ', h('strong', {}, names.join(', ')), '?')),
    Object.keys(asked.similar).length ? button('Back, to correct it', back) : null) : null;
}

function bar(part) {
  const i = h('i');
  i.style.width = Math.round(part * 100) + '%';
  return i;
}

const asks = item => item.about ? item.about + ': ' + item.question : item.question;

const given = (item, value) => ({ fact: item.fact, form: item.form, value });

function ticks(screen, words) {
  const rows = screen.items.map((item, i) => {
    const box = h('input', { type: 'checkbox', id: 'tick' + i });
    const unknown = h('button', { type: 'button', 'aria-pressed': 'false', 'aria-label': words.notKnown + ': ' + asks(item) }, '?');
    box.addEventListener('change', () => { if (box.checked) unknown.setAttribute('aria-pressed', 'false'); label(); });
    unknown.addEventListener('click', () => {
      const pressed = unknown.getAttribute('aria-pressed') === 'false';
      unknown.setAttribute('aria-pressed', String(pressed));
      if (pressed) box.checked = false;
      label();
    });
    return { item, box, isUnknown: () => unknown.getAttribute('aria-pressed') === 'true',
      row: h('li', {}, h('label', { for: 'tick' + i }, box, h('span', {}, asks(item))), unknown) };
  });
  const submit = button(words.none, () => answer(rows.map(({ item, box, isUnknown }) =>
    given(item, isUnknown() ? null : box.checked ? 'YES' : 'NO'))), { class: 'primary', id: 'continue' });
  const label = () => {
    submit.textContent = rows.some(row => row.box.checked || row.isUnknown()) ? 'Continue' : words.none;
  };
  return h('fieldset', {},
    h('legend', { class: 'soft' }, 'Tick what applies. “?” is for what you do not know.'),
    h('ul', { class: 'ticks' }, rows.map(row => row.row)),
    h('div', { class: 'row' }, submit));
}

function one(item, asked) {
  const unknown = button(asked.words.notKnown, () => answer([given(item, null)]), { id: 'unknown' });
  if (item.form === 'TICK' || item.form === 'CHOICE') {
    return h('fieldset', {}, h('legend', {}, asks(item)),
      h('div', { class: 'choices' },
        item.choices.map(choice => button(choice.label, () => answer([given(item, choice.value)]), { value: choice.value })),
        unknown));
  }
  const typed = typedInput(item, asked.units);
  const form = h('form', { novalidate: true },
    h('label', { class: 'field', for: 'typed' }, asks(item)),
    typed.fields,
    typed.hint && h('p', { class: 'soft', id: 'hint' }, typed.hint),
    h('div', { class: 'row' },
      h('button', { class: 'primary', id: 'continue' }, 'Continue'),
      item.form === 'NAMES' ? button('None', () => answer([given(item, '')]), { id: 'none' }) : null,
      unknown));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const value = typed.value();
    guarded(form.querySelector('#continue'), () => {
      if (!value) throw new Refused('Type something first, or choose “' + asked.words.notKnown + '”.');
      return answer([given(item, value)]);
    });
  });
  return form;
}

function typedInput(item, units) {
  const input = h('input', { type: 'text', id: 'typed', autocomplete: 'off', 'aria-describedby': 'hint',
    inputmode: item.form === 'NUMBER' ? 'decimal' : null });
  if (item.form === 'NAMES') {
    const area = h('textarea', { id: 'typed', rows: 3, 'aria-describedby': 'hint' });
    return { fields: area, hint: 'The names as they stand on the packs, each on a line of its own.',
      value: () => area.value.split(/[\n;]/).map(name => name.trim()).filter(name => name).join('; ') };
  }
  if (item.form === 'DATE') {
    return { fields: input, hint: 'A date such as 2026-03-15, or only 2026-03 or 2026.', value: () => input.value.trim() };
  }
  const { unit, units: all, lowest, highest } = item.number;
  const names = [unit, ...all.filter(other => other !== unit)];
  const isValue = item.fact.startsWith('labResults');
  const choose = names.length > 1 || isValue
    ? h('select', { id: 'unit' }, names.map(name => h('option', { value: name }, units[name] || name))) : null;
  const day = isValue ? h('input', { type: 'date', id: 'day' }) : null;
  const fields = h('div', { class: 'fields' },
    h('div', {}, input),
    choose ? h('label', { for: 'unit' }, 'Unit', choose) : h('span', { class: 'soft' }, units[unit] || ''),
    day && h('label', { for: 'day' }, 'Day of the test', day));
  return { fields, hint: isValue ? 'As it stands on the report; “< 5” is an answer too.' : `From ${lowest} to ${highest} ${units[unit] || ''}`.trim() + '.',
    value: () => input.value.trim()
      && [input.value.trim().replace(/,(\d+)$/, '.$1'), choose && (isValue || choose.value !== unit) ? choose.value : '', day ? day.value : '']
        .filter(part => part).join(' ') };
}

function whyAsked(screen, why) {
  const asked = screen.items.map(item => ({ item, why: why[item.fact] }));
  return h('details', { class: 'why' },
    h('summary', {}, asked.length > 1 ? 'Why are these asked?' : 'Why is this asked?'),
    h('div', {}, h('ul', {}, asked.map(({ item, why }) =>
      h('li', {}, asked.length > 1 ? item.label + ': ' : '', why ? sentence(why) : 'It decides what else is asked.')))));
}

function urgent(what) {
  return h('div', { class: 'card alarm', role: 'alert' },
    h('p', { class: 'says' }, what.headline),
    numbers(what),
    what.actions.map(act => h('p', {}, act)));
}

// --- what the answers show ---

async function report() {
  const { summary, words, grounds, chart, open } = await ask('/api/report', visit);
  const isUrgent = ['EMERGENCY', 'SAME_DAY', 'URGENT'].includes(summary.urgency);
  const isEmergency = summary.urgency === 'EMERGENCY';
  const says = (statement, tag) => h(tag, {}, statement.text, whySaid(statement.rules, grounds, words));
  const first = summary.first.map(text => h('p', { class: 'card warn' }, text));
  const lead = h('div', { class: 'card lead' + (isUrgent ? ' alarm' : '') },
    h('p', { class: 'says', role: isUrgent && 'alert' }, summary.headline.text),
    isEmergency ? numbers(summary) : null,
    isUrgent && words.restsOn ? h('p', { class: 'soft' }, words.restsOn) : null,
    whySaid([...summary.headline.rules, ...summary.detail], grounds, words));
  const section = (title, statements) => statements.length === 0 ? null
    : [h('h2', {}, title), h('ul', { class: 'says-list' }, statements.map(one => says(one, 'li')))];
  show(words.title,
    summary.about && h('p', { class: 'soft' }, summary.about),
    'HEADING',
    isUrgent ? [lead, ...first] : [...first, lead],
    setAside(summary, words),
    summary.actions.length ? [h('h2', {}, words.actions), h('ul', { class: 'says-list' }, summary.actions.map(action =>
      h('li', {}, h('span', { class: 'act' }, action.act),
        h('ul', { class: 'says-list' }, action.points.map(point => says(point, 'li'))))))] : null,
    section(words.shows, summary.shows),
    isEmergency ? null : pictures(chart, words),
    section(words.cautions, summary.cautions),
    section(words.toTry, summary.toTry ? [summary.toTry] : []),
    summary.questions.length ? [h('h2', {}, words.questions), h('ul', { class: 'says-list' }, summary.questions.map(one => h('li', {}, one.text)))] : null,
    h('div', { class: 'card' }, h('p', {}, summary.atOnce), isEmergency ? null : numbers(summary),
      summary.danger.status === 'RAISED' ? null : h('p', {}, summary.danger.text)),
    h('div', { class: 'row edit' },
      button('Letter to print', letter, { class: isEmergency ? null : 'primary', id: 'letter' }),
      open.length ? button('Go on with the questions', () => { goesOn = true; return next(); }, { id: 'on' }) : null,
      visit.steps.length ? button('Back', back, { class: 'link' }) : null,
      button('Begin anew', begin, { class: 'link push', id: 'anew' })),
    isEmergency ? null : [aboutForm(), diaryForm(words, summary.asOf)],
    [summary.notLookedAt, words.more, summary.disclaimer, summary.review].filter(text => text)
      .map(text => h('p', { class: 'soft' }, text)));
  status.textContent = '';
}

/** The longest number of each is the one to call. */
function numbers({ numbers }) {
  const called = text => (text.match(/\+?\d[\d ()-]*/g) || []).map(digits => digits.replace(/[^+\d]/g, ''))
    .sort((one, other) => other.length - one.length)[0];
  return numbers.length ? h('ul', { class: 'numbers' }, numbers.map(text =>
    h('li', {}, called(text) ? h('a', { href: 'tel:' + called(text) }, text) : text))) : null;
}

function setAside(summary, words) {
  const { named, more } = summary.setAside;
  return named.length ? [h('h2', {}, words.setAside), h('p', {}, words.setAsideMeans),
    h('ul', {}, named.map(text => h('li', {}, text)), more ? h('li', {}, words.setAsideMore) : null)] : null;
}

function whySaid(rules, grounds, words) {
  const known = rules.map(rule => grounds[rule]).filter(ground => ground);
  if (!known.length) return null;
  return h('details', { class: 'why' }, h('summary', {}, 'Why?'),
    h('div', {}, known.map(ground => [
      h('p', {}, h('strong', {}, sentence(ground.title))),
      ground.reasons.length || ground.restsOn.length ? h('ul', {},
        ground.reasons.map(reason => h('li', {}, reason.label + ': ' + reason.value)),
        ground.restsOn.map(title => h('li', {}, sentence(title)))) : null,
      ground.provisional ? h('p', {}, words.provisional) : null,
      h('details', {}, h('summary', {}, words.sources),
        h('p', {}, ground.rule + ' (' + ground.evidence + ')'),
        h('ul', {}, ground.sources.map(work => h('li', {}, work.citation)))),
    ])));
}

function pictures(chart, words) {
  if (!chart.days.length && chart.series.every(one => one.points.length < 2)) return null;
  const title = [chart.days.length ? words.diary : '', chart.series.length ? words.values : ''].filter(text => text).join(', ');
  return [h('h2', {}, title), drawChart(chart, words)];
}

function letter() {
  const form = h('form', { method: 'post', action: '/api/letter', target: 'letter', hidden: true },
    h('input', { type: 'hidden', name: 'visit', value: JSON.stringify(visit) }));
  const frame = h('iframe', { name: 'letter', title: 'The letter' });
  show('Letter',
    h('div', { class: 'row' },
      button('Print', () => frame.contentWindow.print(), { class: 'primary', id: 'print' }),
      button('Back to the summary', report, { id: 'summary' })),
    frame, form);
  form.submit();
}

// --- one thing asked ---

function aboutForm() {
  const what = h('input', { type: 'text', id: 'what', autocomplete: 'off' });
  const told = h('div', { role: 'status' });
  const form = h('form', { class: 'edit' },
    h('label', { class: 'field', for: 'what' }, 'Ask about one thing, such as magnesium, or a medicine that is considered'), what,
    h('div', { class: 'row' }, h('button', { id: 'ask' }, 'Ask')), told);
  form.addEventListener('submit', event => {
    event.preventDefault();
    guarded(form.querySelector('#ask'), async () => {
      try {
        const about = await ask('/api/about', { ...visit, what: what.value });
        told.replaceChildren(h('p', {}, about.text), about.sources.length
          ? h('details', { class: 'why' }, h('summary', {}, 'Sources'), h('ul', {}, about.sources.map(work => h('li', {}, work)))) : '');
      } catch (error) {
        told.replaceChildren(h('p', { class: 'error' }, sentence(error.message)));
      }
    });
  });
  return h('div', { class: 'card edit' }, form);
}

// --- the diary ---

function diaryForm(words, today) {
  const date = h('input', { type: 'date', id: 'diary-date', max: today });
  const choice = (id, ...options) => h('select', { id }, options.map(([value, label]) => h('option', { value }, label)));
  const yesNo = [['UNKNOWN', words.notKnown], ['YES', words.yes], ['NO', words.no]];
  const symptoms = choice('diary-symptoms', ['YES', words.yes], ['NO', words.no]);
  const strength = choice('diary-strength', ['', words.notKnown], ...Array.from({ length: 11 }, (_, i) => [i, String(i)]));
  const woke = choice('diary-woke', ...yesNo);
  return h('details', { class: 'edit', id: 'diary' }, h('summary', {}, 'Add an evening to the diary'),
    h('div', { class: 'card' },
      h('div', { class: 'fields' },
        h('label', {}, 'Evening of', date), h('label', {}, 'Symptoms', symptoms),
        h('label', {}, 'Strength, 0 to 10', strength), h('label', {}, 'Woken by them', woke)),
      h('div', { class: 'row' }, button('Add', async () => {
        if (!date.value) throw new Refused('Choose the day first');
        if (date.value > today) throw new Refused('This evening is still to come');
        const entry = { date: date.value, symptoms: symptoms.value, woke: woke.value };
        if (strength.value !== '') entry.intensity = Number(strength.value);
        const facts = visit.facts || {};
        visit.facts = { ...facts, diary: [...(facts.diary || []).filter(day => day.date !== entry.date), entry] };
        await report();
        document.getElementById('diary').open = true; // for the next one
        document.getElementById('diary-date').focus();
        status.textContent = 'Added';
      }, { id: 'diary-add' }))));
}

begin().catch(error => show('Restless legs', h('p', { class: 'error', role: 'alert' }, error.message)));
