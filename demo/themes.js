// Switches the stylesheet of a theme, and the side that the page shows; both stay in the address.
const form = document.getElementById('looks');
const source = document.getElementById('source');
const nothing = source.textContent;

const address = new URLSearchParams(location.hash.slice(1));
for (const name of ['theme', 'side']) {
  const wanted = address.get(name);
  const field = [...form.elements[name]].find(({ value }) => value === wanted);
  if (field) field.checked = true;
}

form.addEventListener('change', show);
show();

async function show() {
  const theme = form.elements.theme.value;
  const side = form.elements.side.value;
  document.documentElement.style.colorScheme = side;
  for (const sheet of document.querySelectorAll('link[title]')) {
    sheet.disabled = sheet.title !== theme;
  }
  history.replaceState(null, '', `#${new URLSearchParams({ theme, side })}`);
  const text = theme ? await (await fetch(`/themes/${theme}.css`)).text() : nothing;
  if (form.elements.theme.value === theme) source.textContent = text;
}
