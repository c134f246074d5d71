import type { user as English } from '../../en/start/user.ts';
import type { Translation } from '../../translate.ts';

export const user: Translation<typeof English> = {
  details: 'Ihre Angaben',
  detailsNotSaved: 'Ihre Angaben wurden nicht gespeichert',
  mailChoice: 'Ihre E-Mail-Einstellungen',
  mailChoiceNotSaved: 'Ihre E-Mail-Einstellungen wurden nicht gespeichert',
  newAddress: 'Neue Adresse',
  addressNotSaved: 'Die Adresse wurde nicht gespeichert',
  deletedAddress: 'Gelöschte Adresse',
  addressNotDeleted: 'Die Adresse wurde nicht gelöscht',
  addresses: 'Ihre Adressen',
  addressesNotSaved: 'Ihre Adressen wurden nicht gespeichert',
  refused: 'Der Server hat diese Änderung abgelehnt. Versuchen Sie es noch einmal.',
  notificationNotRead: 'Die Benachrichtigung wurde nicht als gelesen markiert',
  inboxNotRead: 'Ihr Posteingang wurde nicht als gelesen markiert',
  inboxRefused: 'Der Server hat die Änderung abgelehnt. Versuchen Sie es noch einmal.',
};
