
(function () {
  'use strict';
  const status = document.getElementById('sorting');
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const nextOrder = { none: 'ascending', ascending: 'descending', descending: 'none' };

  function cellAt(row, column, numeric) {
    const cell = row.cells[column];
    if (numeric) {
      const value = Number(cell.getAttribute('data-value') || NaN);
      return { row: row, value: value, missing: Number.isNaN(value) };
    }
    const words = cell.textContent.trim();
    return { row: row, value: words, missing: words === '' };
  }

  /* What has no value comes last in either order; equal values stay as they were. */
  function sorted(rows, column, numeric, order) {
    const direction = order === 'ascending' ? 1 : -1;
    const compare = numeric ? (a, b) => a - b : collator.compare;
    const cells = rows.map((row) => cellAt(row, column, numeric));
    cells.sort((a, b) => a.missing || b.missing ? a.missing - b.missing : direction * compare(a.value, b.value));
    return cells.map((cell) => cell.row);
  }

  function makeSortable(table) {
    const heads = Array.from(table.tHead.rows[0].cells);
    const body = table.tBodies[0];
    const original = Array.from(body.rows);
    if (1 >= original.length) {
      return;
    }
    heads.forEach((head, column) => {
      const label = head.textContent;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(label);
      head.replaceChildren(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const order = nextOrder[head.getAttribute('aria-sort')];
        const numeric = original.some((row) => row.cells[column].hasAttribute('data-value'));
        heads.forEach((each) => each.setAttribute('aria-sort', 'none'));
        head.setAttribute('aria-sort', order);
        body.append(...(order === 'none' ? original : sorted(original, column, numeric, order)));
        status.textContent = status.getAttribute(order === 'none' ? 'data-original' : 'data-' + order)
          .replace('%', label);
      });
    });
  }

  /* Only what is wider than its place scrolls, and only then is it a stop for the keyboard. */
  function fit(place) {
    place.classList.add('fits');
    const fits = place.clientWidth >= place.firstElementChild.scrollWidth;
    place.classList.toggle('fits', fits);
    if (fits) {
      ['tabindex', 'role', 'aria-labelledby'].forEach((name) => place.removeAttribute(name));
    } else {
      place.setAttribute('tabindex', '0');
      place.setAttribute('role', 'region');
      place.setAttribute('aria-labelledby', place.parentElement.querySelector('figcaption').id);
    }
    tellMore(place);
  }

  /* What goes on beyond the edge fades there, so that a table cut between two columns does not look whole. */
  function tellMore(place) {
    const hidden = place.scrollWidth - place.clientWidth - place.scrollLeft;
    place.classList.toggle('more', hidden > 1);
  }

  document.querySelectorAll('figure.table table').forEach(makeSortable);

  const places = document.querySelectorAll('.scroll');
  const fitAll = () => places.forEach(fit);
  fitAll();
  window.addEventListener('resize', fitAll);
  places.forEach((place) => place.addEventListener('scroll', () => tellMore(place), { passive: true }));

  const contents = document.querySelector('.contents details');
  const narrow = window.matchMedia('(max-width: 63.99rem)');
  if (contents) {
    contents.open = !narrow.matches;
    narrow.addEventListener('change', () => { contents.open = !narrow.matches; });
  }

  /* Paper shows all that is folded away. */
  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = Array.from(document.querySelectorAll('details:not([open])'));
    folded.forEach((each) => { each.open = true; });
  });
  window.addEventListener('afterprint', () => {
    folded.forEach((each) => { each.open = false; });
  });
})();
