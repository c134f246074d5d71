import type { setUp as English } from '../../en/set-up/set-up.ts';
import type { Translation } from '../../translate.ts';

export const setUp: Translation<typeof English> = {
  title: 'Shop einrichten',
  step: 'Schritt {number}: {name}',
  shop: 'Ihr Shop',
  hours: 'Öffnungszeiten und Lieferung',
  menu: 'Erste Gerichte',
  open: 'Öffnen',
  continue: 'Speichern und weiter',
  next: 'Weiter',
  resume: 'Weiter einrichten',
  unfinishedTitle: 'Ihr Shop ist noch nicht eingerichtet',
  unfinishedText: 'Auf der Speisekarte steht noch nichts, Kunden können also nicht bestellen.',

  // The shop
  shopText:
    'Vier kurze Schritte. Jeder wird gespeichert, Sie können also jederzeit aufhören und später weitermachen. Alles lässt sich in den Einstellungen ändern.',
  countryHint:
    'Währung, Steuer, Zeitzone und Sprache richten sich nach dem Land. Sie können sie unten ändern.',
  taxCheck:
    'Prüfen Sie, welcher Satz für Ihre Gerichte gilt. Geben Sie 0 ein, wenn Sie keine Steuer berechnen.',

  // Hours and delivery
  hoursText: 'In diesen Zeiten können Kunden bestellen, auch im Voraus.',
  zonesLater: 'Liefergebiete und Lieferzeiten können Sie später in den Einstellungen festlegen.',

  // First dishes
  menuText:
    'Geben Sie ein paar Gerichte ein, oder importieren Sie die ganze Speisekarte aus einer Datei. Bilder, Optionen und Allergene können Sie später hinzufügen.',
  dish: 'Gericht {number}',
  price: 'Preis',
  category: 'Kategorie',
  categoryHint: 'Für diese Gerichte: Wählen Sie eine, oder geben Sie eine neue ein.',
  anotherRow: 'Weiteres Gericht',
  addDishes: 'Auf die Speisekarte setzen',
  dishMissing: 'Geben Sie mindestens ein Gericht ein.',
  onMenu:
    '{count, plural, =0 {Noch nichts auf der Speisekarte} one {1 Gericht auf der Speisekarte} other {{count} Gerichte auf der Speisekarte}}',
  importFile: 'Datei importieren',
  sample: 'Mit dem Beispiel beginnen',
  editProducts: 'Produkte bearbeiten',

  // Open
  openText: 'Ihr Shop ist bereit. Sobald Sie beginnen, können Kunden bestellen.',
  openEmpty: 'Fügen Sie zuerst mindestens ein Gericht hinzu.',
  start: 'Bestellungen annehmen',
  started: 'Ihr Shop nimmt Bestellungen an',
  closedNow:
    'Gerade ist geschlossen: Kunden können vorbestellen, oder Sie ändern die Öffnungszeiten.',
  address: 'Hier bestellen Ihre Kunden:',
  tryIt: 'Bestellen Sie selbst etwas, und sehen Sie zu, wie es unter „Bestellungen“ ankommt.',
  firstOrder: 'Bestellung aufgeben',
  toOrders: 'Bestellungen anzeigen',
  invite: 'Team einladen',
};
