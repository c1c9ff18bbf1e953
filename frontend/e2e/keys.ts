import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';

/** More stops than any page has before what is looked for. */
const far = 150;

const focused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Somebody who works with the keyboard alone: everything is reached with Tab, and a reader sees where the focus is. */
export class Keys {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < far && !(await focused(target)); stops++) await this.page.keyboard.press('Tab');
    await expect(target).toBeFocused();
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text);
  }

  /** Tab stops at a group once; arrows go through it. */
  async choose(group: Locator, name: string): Promise<void> {
    const choices = group.getByRole('radio');
    const wanted = group.getByRole('radio', { name, exact: true });
    await expect(wanted).toBeVisible();
    const inside = () =>
      choices.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
    for (let stops = 0; stops < far && !(await inside()); stops++) await this.page.keyboard.press('Tab');
    for (let steps = await choices.count(); steps > 0 && !(await focused(wanted)); steps--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Space');
    await expect(wanted).toBeChecked();
  }
}
