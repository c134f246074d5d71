import type { account as English } from '../../en/customer/account.ts';
import type { Translation } from '../../translate.ts';

export const account: Translation<typeof English> = {
  title: 'Ihr Konto',
  loading: 'Ihr Konto wird geladen',
  notConnected:
    'Keine Verbindung, und auf diesem Gerät sind Ihre Angaben nicht gespeichert. Sobald Sie verbunden sind, erscheinen sie hier.',
  cancel: 'Abbrechen',

  // For guests
  guestText:
    'Sie bestellen als Gast, ganz ohne Konto. Ihre Bestellungen bleiben auf diesem Gerät. Mit einem Konto haben Sie außerdem:',
  gainOrders: 'Ihre Bestellungen auf allen Geräten, mit einem Klick erneut bestellt',
  gainAddresses: 'Ihre Adressen griffbereit an der Kasse',
  gainDetails: 'Ihren Namen und Ihre Telefonnummer schon ausgefüllt',
  signIn: 'Anmelden oder registrieren',

  // Name and phone
  detailsTitle: 'Ihre Angaben',
  nameLabel: 'Name',
  nameHint: 'Mit diesem Namen rufen wir Sie auf, wenn Ihre Bestellung abholbereit ist.',
  phoneLabel: 'Telefon',
  save: 'Speichern',
  saved: 'Gespeichert',

  // Addresses
  addressesTitle: 'Adressen',
  noAddresses:
    'Noch keine. Speichern Sie hier eine Adresse, dann genügt bei der nächsten Lieferung ein Klick.',
  addAddress: 'Adresse hinzufügen',
  newAddress: 'Neue Adresse',
  editAddress: 'Adresse ändern',
  saveAddress: 'Adresse speichern',
  duplicateAddress: 'Diese Adresse ist schon gespeichert.',
  addressesFull:
    'Ihr Adressbuch ist voll ({limit} Adressen). Löschen Sie eine, um eine neue hinzuzufügen.',
  edit: 'Ändern',
  editThis: '{address} ändern',
  delete: 'Löschen',
  deleteThis: '{address} löschen',
  deleted: '{address} gelöscht',
  undo: 'Rückgängig',

  // Emails
  mailsTitle: 'E-Mails',
  mailsText:
    'Wir schreiben an die Adresse, die Sie bei der Bestellung angeben. Schalten Sie aus, was Sie nicht brauchen.',
  mailReceived: 'Bestellung eingegangen',
  mailReceivedText: 'Was Sie bestellt haben und was es kostet, mit einem Link zum Verfolgen.',
  mailConfirmed: 'Bestellung bestätigt',
  mailConfirmedText: 'Sobald der Shop sie annimmt, mit der voraussichtlichen Zeit.',
  mailProgress: 'Jeder Schritt in der Küche',
  mailProgressText: 'Wenn die Zubereitung beginnt und wenn eine Lieferung auf einen Kurier wartet.',
  mailReady: 'Abholbereit oder unterwegs',
  mailReadyText:
    'Wenn Sie abholen können, wenn der Kurier losfährt und wenn es doch noch etwas dauert.',
  mailDelivery: 'Neues zur Lieferung',
  mailDeliveryText: 'Wenn es eine Sendungsnummer gibt, und wo Ihre Lieferung ist.',
  mailDone: 'Beleg',
  mailDoneText: 'Was Sie bestellt haben und was es gekostet hat, sobald Sie es haben.',
  mailsAlways:
    'Wenn eine Bestellung storniert oder abgelehnt wird oder nicht geliefert werden kann, schreiben wir Ihnen immer.',

  // Sign-in
  securityTitle: 'Anmeldung und Sicherheit',
  securityText: 'E-Mail, Passwort und Geräte',
  manage: 'Verwalten',

  // Export and deletion
  dataTitle: 'Ihre Daten',
  dataText:
    'Laden Sie alles herunter, was wir über Sie gespeichert haben, oder löschen Sie es endgültig.',
  download: 'Meine Daten herunterladen',
  dataOffline: 'Dafür ist eine Verbindung nötig. Sie sind offline.',
  dataFailedTitle: 'Das hat nicht geklappt',
  dataFailed: 'Etwas ist schiefgelaufen. Versuchen Sie es noch einmal.',
  deleteData: 'Meine Daten löschen',
  deleteDataTitle: 'Ihre Daten löschen?',
  deleteAccount: 'Mein Konto löschen',
  deleteAccountTitle: 'Ihr Konto löschen?',
  deleteText:
    'Name, Kontaktdaten, Adressen und Benachrichtigungen werden gelöscht, und Ihre Bestellungen sehen Sie nicht mehr. Der Shop behält ohne Ihren Namen, was bestellt und bezahlt wurde. Das lässt sich nicht rückgängig machen.',
  deleteKeep: 'Behalten',
};
