import { invitationMail } from '@fireline/domain/mail/invitation-mail';
import { describe, expect, test } from 'vitest';
import { renderMail } from './mail-html.ts';

const facts = {
  shop: 'Fish & <Chips>',
  name: 'Bo',
  by: 'Ada <script>',
  role: 'kitchen',
  site: 'https://orders.example.com',
  link: 'https://auth.example.com/action?mode=resetPassword&oobCode=1',
  language: 'en',
} as const;

describe('an invitation', () => {
  test('says who, where, and with which role, and shows the link as text', () => {
    const { subject, text } = renderMail(invitationMail(facts));
    expect(subject).toBe('You’re on the staff at Fish & <Chips>');
    expect(text).toContain('Hello Bo,');
    expect(text).toContain('Ada <script> added you to the staff at Fish & <Chips>.');
    expect(text).toContain(facts.link);
    expect(text).toContain('https://orders.example.com/kitchen');
  });

  test('escapes names', () => {
    const { html } = renderMail(invitationMail(facts));
    expect(html).toContain('Fish &amp; &lt;Chips&gt;');
    expect(html).not.toContain('<script>');
    expect(html).toContain(
      'href="https://auth.example.com/action?mode=resetPassword&amp;oobCode=1"',
    );
  });

  test('to a person with a password only says where to go', () => {
    const { text } = renderMail(invitationMail({ ...facts, name: '', by: '', link: null }));
    expect(text).toContain('Hello,');
    expect(text).toContain('You’ve been added to the staff');
    expect(text).toContain('Sign in:\nhttps://orders.example.com/kitchen');
    expect(text).not.toContain('password');
  });
});
