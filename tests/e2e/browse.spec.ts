// A shopper looks for a thing, narrows the shelf, and puts it into the cart.
import { expect, test } from '@playwright/test';

const at = (path: string) => `${process.env.SHOP_ORIGIN}${path}`;

test('a search without marks finds what is written with them, and a product can be put into the cart', async ({ page }) => {
  await page.goto(at('/'));
  await page.getByRole('searchbox').first().fill('gom bat trang');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page).toHaveURL(/\/san-pham\?q=gom/);
  const first = page.locator('.card__name a').first();
  await expect(first).toBeVisible();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.slice(0, 12));
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(page).toHaveURL(/\/gio-hang/);
  await expect(page.getByText(name).first()).toBeVisible();
});
