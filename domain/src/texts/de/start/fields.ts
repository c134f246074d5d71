import type { fields as English } from '../../en/start/fields.ts';
import type { Translation } from '../../translate.ts';

export const fields: Translation<typeof English> = {
  // Any field.
  required: 'Pflichtfeld',
  tooLong: 'Höchstens {most} Zeichen.',
  oneLine: 'Nur eine Zeile.',
  number: 'Geben Sie eine Zahl ein.',
  wholeNumber: 'Geben Sie eine ganze Zahl ein.',
  atLeast: 'Mindestens {least}.',
  atMost: 'Höchstens {most}.',
  moreThanZero: 'Geben Sie mehr als 0 ein.',
  amount: 'Geben Sie einen Betrag ein.',
  amountTooHigh: 'Dieser Betrag ist zu hoch.',
  percentage: 'Geben Sie einen Prozentsatz ein.',
  minutes: 'Geben Sie die Minuten als Zahl ein.',
  minutesTooMany: 'Höchstens 1440\u00a0Minuten (ein Tag).',
  time: 'Geben Sie eine Uhrzeit ein.',

  // People and addresses.
  name: 'Geben Sie einen Namen ein.',
  email: 'Geben Sie eine E-Mail-Adresse ein.',
  emailInvalid: 'Geben Sie eine gültige E-Mail-Adresse ein.',
  phoneInvalid: 'Geben Sie eine gültige Telefonnummer ein.',
  phoneOrEmail: 'Geben Sie eine Telefonnummer oder E-Mail-Adresse ein, damit wir Sie erreichen.',
  street: 'Geben Sie Straße und Hausnummer ein.',
  city: 'Geben Sie einen Ort ein.',

  // An order.
  fulfilment: 'Wählen Sie Abholung oder Lieferung.',
  cartEmpty: 'Ihr Warenkorb ist leer.',
  cartTooLong: 'Bestellen Sie höchstens {most} verschiedene Artikel auf einmal.',
  notesTooLong: 'Ihre Hinweise sind zusammen zu lang. Kürzen Sie einige davon.',
  choicesTooLong:
    'Das sind zu viele Optionen für eine Bestellung. Teilen Sie sie auf zwei Bestellungen auf.',
  choicesTooMany: 'Wählen Sie höchstens {most} Optionen.',
  notAProduct: 'Das ist kein Produkt.',

  // A product.
  productName: 'Geben Sie einen Produktnamen ein.',
  category: 'Wählen Sie eine Kategorie.',
  imageAddress: 'Beginnen Sie die Adresse mit https:// oder, für diese Website, mit /.',
  productStation: 'Wählen Sie eine Station, damit die Küche es sieht.',

  // The shop’s settings.
  shopName: 'Geben Sie den Namen des Shops ein.',
  currency: 'Verwenden Sie einen Code wie USD oder EUR.',
  categoriesTooFew: 'Fügen Sie mindestens eine Kategorie hinzu.',
  categoriesTooMany: 'Höchstens {most} Kategorien.',
  stationsTooFew: 'Fügen Sie mindestens eine Station hinzu.',
  stationsTooMany: 'Höchstens {most} Stationen.',
  timeZone: 'Verwenden Sie einen Namen wie Europe/Berlin.',

  // The staff.
  uid: 'Geben Sie die UID des Kontos ein.',
};
