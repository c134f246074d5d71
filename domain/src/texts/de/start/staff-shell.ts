import type { staffShell as English } from '../../en/start/staff-shell.ts';
import type { Translation } from '../../translate.ts';

export const staffShell: Translation<typeof English> = {
  // The command palette
  find: 'Alles durchsuchen',
  findPlaceholder: 'Seite oder Aktion\u00a0…',
  findPlaceholderAdmin: 'Bestellung, Produkt, Seite oder Aktion\u00a0…',
  findNothing: 'Keine Treffer. Geschlossene Bestellungen finden Sie auf der Seite „Bestellungen“.',
  openOrders: 'Offene Bestellungen',
  products: 'Produkte',
  soldOut: '{category}, ausverkauft',
  // Shortcuts, by group
  shortcuts: 'Tastenkürzel',
  shortcutsHint: 'Solange Sie in ein Feld tippen, funktionieren nur Tastenkürzel mit Strg oder ⌘.',
  groupPages: 'Gehe zu',
  groupShop: 'Shop',
  groupAppearance: 'Darstellung',
  groupHelp: 'Hilfe',
  allShortcuts: 'Alle Tastenkürzel',
  // Pausing
  pause: 'Bestellannahme pausieren',
  pauseTitle: 'Bestellannahme pausieren?',
  pauseText:
    'Kunden sehen weiterhin die Speisekarte, können aber erst wieder bestellen, wenn Sie die Annahme fortsetzen. Offene Bestellungen laufen weiter.',
  resume: 'Bestellannahme fortsetzen',
  resumeTitle: 'Bestellannahme fortsetzen?',
  resumeText: 'Kunden können sofort wieder bestellen.',
  // Who is looking at an order, if they have no name
  anAdmin: 'Ein Admin',
};
