import type { shop as English } from '../../en/start/shop.ts';
import type { Translation } from '../../translate.ts';

export const shop: Translation<typeof English> = {
  // A live list; `what` is a noun in the plural, such as “orders”.
  listFailed: '{what} konnten nicht geladen werden',
  listLoading: '{what} werden geladen',
  listOfflineTitle: 'Keine Verbindung',
  listOffline:
    'Auf diesem Gerät sind keine {what} gespeichert. Sobald Sie verbunden sind, erscheinen sie hier.',
  listUpdating: '{what} sind vielleicht veraltet. Wird aktualisiert\u00a0…',
  notLiveSince: 'Nicht live seit {time}\u00a0Uhr',
  notLive:
    'Das ist der letzte Stand der {what}: Neues zeigt Fireline hier nicht mehr an. Den Grund sehen Sie oben auf der Seite bei der Verbindung.',

  // Ordering, and the settings.
  ordering: 'Bestellannahme',
  orderingNotSaved: 'Die Bestellannahme wurde nicht geändert',
  orderingRefused:
    'Der Server hat diese Änderung abgelehnt. Möglicherweise gehören Sie nicht mehr zum Team.',
  settings: 'Einstellungen des Shops',
  settingsNotSaved: 'Die Einstellungen wurden nicht gespeichert',
  settingsRefused:
    'Der Server hat diese Änderung abgelehnt. Möglicherweise wurde ein Produkt inzwischen gelöscht, oder Ihre Rolle hat sich geändert.',

  // Who changed what.
  changes: 'Änderungen',
  changesNoneTitle: 'Noch keine Änderungen',
  changesNone: 'Hier erscheint jede Änderung und wer sie gemacht hat.',
  anAdmin: 'Ein Admin',
};
