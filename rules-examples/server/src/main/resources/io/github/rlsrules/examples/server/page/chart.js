'use strict';
// Diary and laboratory values on one line of time. It shows what was given and judges nothing.

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function drawChart(chart, words) {
  const days = chart.days.map(day => ({ ...day, at: Date.parse(day.date) }));
  const series = chart.series.map(one => ({ ...one, points: one.points.map(point => ({ ...point, at: Date.parse(point.date) })) }));
  const times = [...days.map(day => day.at), ...series.flatMap(one => one.points.map(point => point.at))];
  const from = Math.min(...times), to = Math.max(...times);
  const left = 12, right = 12, width = 640;
  const day = 24 * 60 * 60 * 1000;
  const x = at => to === from ? width / 2 : left + 8 + (at - from) / (to - from) * (width - left - right - 16);
  const figure = document.createElement('figure');
  let y = 8;
  const drawing = svg('svg', { viewBox: '0 0 0 0', role: 'img' });
  const words_ = (text, at, top, anchor, kind) =>
    drawing.append(svg('text', { x: at, y: top, 'text-anchor': anchor, class: kind || '' }, text));
  if (days.length) {
    const tall = 90;
    words_(words.diary + ' (0–10)', left, y + 10, 'start');
    y += 18;
    for (const value of [0, 5, 10]) {
      const at = y + tall - value / 10 * tall;
      drawing.append(svg('line', { x1: left, x2: width - right, y1: at, y2: at, class: 'grid' }));
    }
    const wide = Math.max(3, Math.min(14, (width - left - right) / Math.max(1, (to - from) / day + 1) - 2));
    for (const one of days) {
      const strength = one.intensity ?? (one.symptoms === 'YES' ? 5 : 0);
      const at = x(one.at);
      if (one.symptoms === 'NO') {
        drawing.append(svg('circle', { cx: at, cy: y + tall - 4, r: 3, class: 'none' }));
      } else if (one.intensity == null) {
        drawing.append(svg('line', { x1: at, x2: at, y1: y + tall - 45, y2: y + tall, class: 'curve', 'stroke-dasharray': '3 3' }));
      } else {
        drawing.append(svg('rect', { x: at - wide / 2, y: y + tall - strength / 10 * tall, width: wide, height: Math.max(2, strength / 10 * tall), rx: 2, class: 'mark' }));
      }
      if (one.woke === 'YES') drawing.append(svg('circle', { cx: at, cy: y + tall + 8, r: 3, class: 'woke' }));
    }
    y += tall + 26;
  }
  for (const one of series) {
    const tall = 46;
    const values = one.points.map(point => point.value);
    const least = Math.min(...values), most = Math.max(...values);
    words_(one.label + (one.unit ? ' (' + one.unit + ')' : ''), left, y + 10, 'start');
    y += 30;
    const height = value => y + tall - (most === least ? 0.5 : (value - least) / (most - least)) * (tall - 8) - 4;
    if (one.points.length > 1) {
      drawing.append(svg('polyline', { points: one.points.map(point => x(point.at) + ',' + height(point.value)).join(' '), class: 'curve' }));
    }
    for (const point of one.points) {
      const at = x(point.at);
      drawing.append(svg('circle', { cx: at, cy: height(point.value), r: 4, class: 'mark' }));
      words_(String(point.value), at, height(point.value) - 8, at < 40 ? 'start' : at > width - 40 ? 'end' : 'middle');
    }
    y += tall + 14;
  }
  drawing.append(svg('line', { x1: left, x2: width - right, y1: y, y2: y, class: 'grid' }));
  words_(chart.days.concat(series.flatMap(one => one.points)).reduce((a, b) => a.date < b.date ? a : b).date, left, y + 16, 'start', 'soft');
  if (from !== to) words_(new Date(to).toISOString().slice(0, 10), width - right, y + 16, 'end', 'soft');
  drawing.setAttribute('viewBox', `0 0 ${width} ${y + 24}`);
  drawing.setAttribute('aria-label', [days.length ? words.diary : '', ...series.map(one => one.label)].filter(text => text).join(', '));
  figure.append(drawing);
  if (days.length) figure.append(h('figcaption', {}, 'Bar: how strong the symptoms were. Ring: none. Red dot: woken by them. Dashed: strength not written down.'));
  figure.append(h('details', {}, h('summary', {}, 'The same as a table'), h('div', { class: 'scroll', tabindex: 0 }, table(days, series))));
  return figure;
}

function table(days, series) {
  const rows = [
    ...days.map(day => [day.date, 'Symptoms: ' + day.symptoms.toLowerCase() + (day.intensity == null ? '' : ', strength ' + day.intensity)
      + (day.woke === 'YES' ? ', woken' : '')]),
    ...series.flatMap(one => one.points.map(point => [point.date, one.label + ': ' + point.value + ' ' + one.unit])),
  ].sort((a, b) => a[0] < b[0] ? -1 : 1);
  return h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Day'), h('th', { scope: 'col' }, 'What'))),
    h('tbody', {}, rows.map(([date, what]) => h('tr', {}, h('td', {}, date), h('td', {}, what)))));
}
