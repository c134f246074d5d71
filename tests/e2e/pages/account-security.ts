import { expect, type Page } from '@playwright/test';

/** `/account/security`, and the pages that its emails link to. */
export class AccountSecurity {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<AccountSecurity> {
    await page.goto('/account/security');
    await expect(page.getByRole('heading', { name: 'Sign-in and security' })).toBeVisible();
    return new AccountSecurity(page);
  }

  /** The link of the email that the emulators don't send. */
  async openLink(): Promise<void> {
    await this.page.getByRole('link', { name: 'Open link' }).click();
  }

  async changePassword(current: string, next: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Change password' });
    await form.getByLabel('Current password').fill(current);
    await form.getByLabel('New password').fill(next);
    await form.getByRole('button', { name: 'Change password' }).click();
  }
}
