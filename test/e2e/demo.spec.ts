import { expect, test } from './fixtures.js';

for (const path of ['/', '/dialog.html', '/form.html', '/themes.html', '/accessibility.html']) {
  test(`the demo's ${path} loads under its strict policy without a complaint`, async ({
    page,
    demo,
    complaints,
  }) => {
    await page.goto(`${demo}${path}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('the demo shows what its form sent, as text', async ({ page, demo, request }) => {
  const answer = await request.post(`${demo}/form`, {
    form: { title: '<img src=x onerror=alert(1)>' },
  });
  await page.setContent(await answer.text());
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.locator('dd img')).toHaveCount(0);
});
