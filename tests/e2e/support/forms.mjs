// Forms of the sidebar, filled in as a person does: real clicks on labels, real keys.

/**
 * @param {import('../drivers/types').Surface} sidebar with one form open
 * @param {Record<string, string>} values by name of the field; a date as `YYYY-MM-DD`, of a choice its first word
 */
export async function fillIn(sidebar, values) {
  for (const [name, value] of Object.entries(values)) {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) await typeDate(sidebar, name, value);
    else await typeInto(sidebar, name, value);
  }
}

/** Fills in the open form and presses *Simpan*; resolves once the form is gone, which is when it is kept. */
export async function saveForm(sidebar, values) {
  await fillIn(sidebar, values);
  await sidebar.click({ name: 'Simpan' });
  await sidebar.waitForElement('form', { gone: true });
}

/** Of a choice, typing picks the option that begins so. */
async function typeInto(sidebar, name, value) {
  const isChoice = await sidebar.evaluate(
    (root, id) => root.querySelector(id).localName === 'select',
    `#field-${name}`,
  );
  await sidebar.type(isChoice ? `label[for="field-${name}"]` : `#field-${name}`, value);
}

/** A date field takes its parts in the order of the browser's own language: first as here, then as in English. */
async function typeDate(sidebar, name, value) {
  const [year, month, day] = value.split('-');
  for (const keys of [day + month + year, month + day + year]) {
    await sidebar.click('form h3'); // leaves the field, so that it is entered at its first part
    await sidebar.type(`label[for="field-${name}"]`, keys);
    const got = await sidebar.evaluate((root, id) => root.querySelector(id).value, `#field-${name}`);
    if (got === value) return;
  }
  throw new Error(`the field "${name}" does not take ${value}`);
}
