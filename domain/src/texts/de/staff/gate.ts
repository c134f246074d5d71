import type { gate as English } from '../../en/staff/gate.ts';
import type { Translation } from '../../translate.ts';

export const gate: Translation<typeof English> = {
  loading: 'Wird geladen',
  admins: 'Admins',
  managers: 'Manager',
  viewers: 'Personen mit Einsicht',
  kitchenStaff: 'das Küchenteam',
  couriers: 'Kuriere',
  closedTitle: 'Diese Seite ist für {roles}',
  closedText: 'Diese Seite ist für {roles}.',
  closedWithoutRole:
    'Sie sind als {name} angemeldet und haben keine Rolle im Team. Ein Admin kann das ändern, dann öffnet sich diese Seite automatisch.',
  closedForRole:
    'Sie sind als {name} angemeldet und haben die Rolle {role, select, admin {Admin} manager {Manager} viewer {Einsicht} kitchen {Küche} other {Kurier}}. Ein Admin kann das ändern, dann öffnet sich diese Seite automatisch.',
  signInFirst: 'Melden Sie sich zuerst an',
  signIn: 'Anmelden',
  otherAccount: 'Anderes Konto verwenden',
  endedTitle: 'Sie haben keinen Zugriff mehr auf diese Seite',
  endedSignedOut:
    'Sie wurden abgemeldet, während die Seite geöffnet war. Alles, was Sie gespeichert haben, ist sicher.',
  endedRoleChanged:
    'Ihre Rolle wurde geändert, während die Seite geöffnet war. Alles, was Sie gespeichert haben, ist sicher.',

  // A shop without settings
  notSetUpTitle: 'Dieser Shop ist noch nicht eingerichtet',
  notSetUpText:
    'Ein Admin muss ihn zuerst einrichten. Sobald das erledigt ist, öffnet sich diese Seite automatisch.',
};
