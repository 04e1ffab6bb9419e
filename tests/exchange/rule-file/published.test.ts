import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { filePeriods } from '../../../utils/engine';
import { readRuleFile } from '../../../utils/exchange/rule-file';
import { ruleFileSchema } from '../../../utils/exchange/rule-file/schema';
import { RULESETS } from '../../../utils/rulesets';

/** Words for whoever writes a file; they stand here, so that they do not ship. */
const SAYS: Record<string, string> = {
  pendamping: 'Selalu "ruleset".',
  name: 'Nama berkas aturan, seperti akan dibaca guru.',
  issuer: 'Siapa yang membagikan: dinas, KKG, atau MGMP.',
  source: 'Surat yang menjadi dasar: judul, alamat https (boleh kosong), dan tanggal terbitnya.',
  period: `Periode: ${RULESETS.map((one) => one.id).join(', ')}.`,
  windows: 'Tanggal buka dan tutup tiap tahap; paling sedikit satu dari keduanya.',
};

function published(): string {
  const words = z.registry<{ description: string }>();
  for (const [name, schema] of Object.entries(ruleFileSchema.shape)) {
    const description = SAYS[name];
    if (description) words.add(schema, { description });
  }
  const schema = z.toJSONSchema(ruleFileSchema, { metadata: words });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Berkas aturan Pendamping PMM', ...rest }, null, 2)}\n`;
}

it('the published JSON Schema is that of zod: `npm run unit -- rule-file --update` after a change', async () => {
  await expect(published()).toMatchFileSnapshot('../../../public/ruleset.schema.json');
});

it('it refuses names that it does not know', () => {
  const schema = JSON.parse(published());
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.windows.items.additionalProperties).toBe(false);
  expect(schema.properties.source.properties.publishedOn.format).toBe('date');
});

const EXAMPLE = fileURLToPath(new URL('../../../public/contoh-berkas-aturan.json', import.meta.url));
const FILES = fileURLToPath(new URL('./files', import.meta.url));
/** None yet where nobody started one: an empty folder is not kept. */
const started = existsSync(FILES) ? readdirSync(FILES).map((name) => join(FILES, name)) : [];

/** The example that people can take home, and what `npm run new -- ruleset NAME` started: the twin of each of them. */
it.each([EXAMPLE, ...started])('%s is a file that is taken', (path) => {
  const text = readFileSync(path, 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  expect(readRuleFile(text, { periods: filePeriods(RULESETS), today })).toMatchObject({ ok: true });
});
