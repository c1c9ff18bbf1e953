import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when the page as it is now breaks a rule of WCAG 2.2 AA that a machine can see. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const readable = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }));
  expect(readable).toEqual([]);
}

const seen = new Set<string>();

/**
 * The same for what a journey meets on its way: each page in each state once in a run, told apart by its address without
 * numbers and by its headings, as most stories pass the same pages.
 */
export async function expectAccessibleOnce(page: Page): Promise<void> {
  const address = new URL(page.url());
  const headings = await page.getByRole('heading').allInnerTexts();
  const kind = `${address.pathname}?${[...address.searchParams.keys()].join('&')} ${headings.join('|')}`.replaceAll(
    /[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g,
    '#',
  );
  if (seen.has(kind)) return;
  await expectAccessible(page);
  seen.add(kind);
}
