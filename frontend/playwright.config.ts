import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

// the shell is the same browser without the windows that nobody sees, for two thirds of the processor time
const chromium =
  process.env.PLAYWRIGHT_CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
const baseURL = process.env.WAARBORG_URL ?? 'http://localhost:8080';

/** The journeys drive a running server (`WAARBORG_URL`) in the system's Chromium. */
export default defineConfig({
  testDir: './e2e',
  // What begins with nothing needs a server of its own, and the link that its first administrator was given.
  testMatch: process.env.WAARBORG_FIRST_LINK ? '**/e2e/empty/*.e2e.ts' : '**/e2e/*.e2e.ts',
  outputDir: './test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./scripts/closingLinePlaywright.ts']],
  use: {
    baseURL,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // without a film of every page, which takes more of two cores than the journeys themselves
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--lang=nl-NL', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
      env: { ...process.env, LANGUAGE: 'nl' },
    },
  },
});
