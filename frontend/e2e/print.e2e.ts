import { extractText } from 'unpdf';
import { expect, test, visit } from './journey';
import { noord } from './people';

/** The width between the margins of A4 (210 mm less 2 × 16 mm) in CSS pixels, of which an inch has 96. */
const paper = ((210 - 2 * 16) / 25.4) * 96;

test('the work list fits on paper with all its columns', async ({ as }) => {
  const page = await as(noord);
  await visit(page, '/werkplek', 'Werklijst');
  await page.setViewportSize({ width: Math.floor(paper), height: 950 });
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: 'Openstaande zaken' });
  await expect(table.getByRole('row')).not.toHaveCount(0);
  const right = await table.evaluate((element) => element.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(paper);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('the work list on paper repeats its head on every page and keeps each row on one', async ({ as }) => {
  const page = await as(noord);
  await visit(page, '/werkplek', 'Werklijst');
  const numbers = await page.getByRole('rowheader').allInnerTexts();
  const paged = await extractText(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  const [first, ...further] = paged.text;
  expect(further.length).toBeGreaterThan(0);
  // What begins a page is the head and then a number: never the rest of a row of the page before.
  for (const text of further) expect(text).toMatch(/^Zaak\s+Aanbieder\s[^\d]*Behandelaar\s+[A-Z]+-\d{4}-\d+\s/);
  const printed = [first ?? '', ...further].flatMap((text) => text.match(/[A-Z]+-\d{4}-\d{4,}/g) ?? []);
  expect(printed).toEqual(numbers.map((number) => number.split(/\s/)[0]));
});
