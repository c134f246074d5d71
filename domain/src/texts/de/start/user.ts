import type { user as English } from '../../en/start/user.ts';
import type { Translation } from '../../translate.ts';

export const user: Translation<typeof English> = {
  street: 'Straße und Hausnummer',
  apartment: 'Wohnung oder Etage',
  city: 'Ort',
  instructions: 'Hinweise zur Lieferung',
  instructionsHint: 'Türcode, Klingelschild oder Ablageort.',

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

  loading: 'Wird geladen',
  admins: 'Admins',
  kitchenStaff: 'das Küchenteam',
  couriers: 'Kuriere',
  closedTitle: 'Diese Seite ist für {roles}',
  closedText: 'Diese Seite ist für {roles}.',
  closedWithoutRole:
    'Sie sind als {name} angemeldet und haben keine Rolle im Team. Ein Admin kann das ändern, dann öffnet sich diese Seite automatisch.',
  closedForRole:
    'Sie sind als {name} angemeldet und haben die Rolle {role, select, admin {Admin} kitchen {Küche} other {Kurier}}. Ein Admin kann das ändern, dann öffnet sich diese Seite automatisch.',
  signInFirst: 'Melden Sie sich zuerst an',
  signIn: 'Anmelden',
  otherAccount: 'Anderes Konto verwenden',
  endedTitle: 'Sie haben keinen Zugriff mehr auf diese Seite',
  endedSignedOut:
    'Sie wurden abgemeldet, während die Seite geöffnet war. Alles, was Sie gespeichert haben, ist sicher.',
  endedRoleChanged:
    'Ihre Rolle wurde geändert, während die Seite geöffnet war. Alles, was Sie gespeichert haben, ist sicher.',
};
