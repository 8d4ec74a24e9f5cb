import { expect, type Locator, type Page } from '@playwright/test';

/** More controls than stand between any two of the widget with a file or two. */
const MOST_STEPS = 6;

/** Presses Tab, or Shift+Tab, until the focus is on the target; it must be there in a few steps. */
export async function tabTo(
  page: Page,
  target: Locator,
  { key = 'Tab', steps = MOST_STEPS }: { key?: 'Tab' | 'Shift+Tab'; steps?: number } = {},
): Promise<void> {
  for (let step = 0; step < steps; step++) {
    if (await target.evaluate((button) => button.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Opens a dialog by the keyboard from its trigger. */
export async function openDialogByKeys(page: Page): Promise<{ trigger: Locator; dialog: Locator }> {
  const trigger = page.getByRole('button', { name: 'Add files' });
  await expect(trigger).toBeVisible();
  await tabTo(page, trigger);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return { trigger, dialog };
}

/** Picks files by the keyboard: from where the focus is to Browse, and by the browser's own picker. */
export async function pickByKeys(page: Page, paths: readonly string[]): Promise<void> {
  const browse = page.getByRole('button', { name: 'Browse' });
  await expect(browse).toBeVisible();
  await tabTo(page, browse);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([...paths]);
}
