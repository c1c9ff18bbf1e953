import { test as base, expect, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { expectAccessibleOnce } from './axe';
import { Hands } from './hands';
import type { Player } from './people';
import { signIn } from './signIn';

interface Journey {
  /** Only in this test: what is looked for is found once, whatever other tests and runs left behind. */
  readonly marker: string;
}

interface Company {
  /** Somebody with a browser of their own, signed in; the same one when asked again. */
  readonly as: (player: Player) => Promise<Page>;
  readonly hands: (player: Player) => Promise<Hands>;
}

/** A context that outlives a test does not get the settings of the configuration by itself. */
export const surroundings = {
  baseURL: process.env.WAARBORG_URL ?? 'http://localhost:8080',
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  viewport: { width: 1440, height: 900 },
  acceptDownloads: true,
} as const;

export const test = base.extend<Journey, Company>({
  // eslint-disable-next-line no-empty-pattern
  marker: async ({}, use) => use(`K${randomBytes(4).toString('hex')}`),
  as: [
    async ({ browser }, use) => {
      const open = new Map<string, Page>();
      await use(async (player) => {
        const known = open.get(player.email);
        if (known && !known.isClosed()) return known;
        const page = await (await browser.newContext(surroundings)).newPage();
        open.set(player.email, page);
        await signIn(page, player.entry, player.name);
        return page;
      });
      for (const page of open.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  hands: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: surroundings.baseURL });
      await use((player) => Hands.of(player, request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Goes to a page, waits until its heading stands there, and holds it against WCAG. */
export async function visit(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await arrived(page, heading);
}

/** The page to which something led stands there, for everybody to read. */
export async function arrived(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await settled(page);
  await expectAccessibleOnce(page);
}

/** Nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByText('Bezig met laden…')).toHaveCount(0);
}

/** Chooses from a list that the server searches. */
export async function pick(page: Page, box: string, words: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

/** 2026-11-22 as a person types it: 22-11-2026. */
export const typed = (day: string): string => day.split('-').reverse().join('-');

/** So many days on, or back. */
export function plusDays(day: string, days: number): string {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The provider looks its report through once more and hands it in. */
export async function handInInvestigation(page: Page, reportId: string): Promise<void> {
  await visit(page, `/portaal/meldingen/${reportId}/onderzoek/controleren`, 'Onderzoeksverslag');
  await expect(page.getByText('Het verslag is volledig')).toBeVisible();
  await page.getByRole('button', { name: 'Lever het verslag in' }).click();
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: 'Lever het verslag in' })
    .click();
  await expect(page.getByText('Uw verslag is ingeleverd.')).toBeVisible();
}
