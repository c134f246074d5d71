import type { staffShell as English } from '../../en/start/staff-shell.ts';
import type { Translation } from '../../translate.ts';

export const staffShell: Translation<typeof English> = {
  // The command palette
  find: 'Alles durchsuchen',
  findPlaceholder: 'Seite oder Aktion …',
  findPlaceholderAdmin: 'Bestellung, Produkt, Seite oder Aktion …',
  findNothing:
    'Keine Treffer. Abgeschlossene Bestellungen finden Sie auf der Seite „Bestellungen“.',
  openOrders: 'Offene Bestellungen',
  products: 'Produkte',
  soldOut: '{category}, ausverkauft',
  // Shortcuts, by group
  shortcuts: 'Tastenkürzel',
  shortcutsHint: 'Während Sie in ein Feld tippen, funktionieren nur Kürzel mit Strg oder ⌘.',
  groupPages: 'Gehe zu',
  groupShop: 'Shop',
  groupAppearance: 'Darstellung',
  groupHelp: 'Hilfe',
  allShortcuts: 'Alle Tastenkürzel',
  // Pausing
  pause: 'Bestellungen pausieren',
  pauseTitle: 'Bestellungen pausieren?',
  pauseText:
    'Ihre Kundschaft sieht weiterhin die Speisekarte, kann aber erst wieder bestellen, wenn Sie die Pause beenden. Offene Bestellungen laufen weiter.',
  resume: 'Wieder Bestellungen annehmen',
  resumeTitle: 'Wieder Bestellungen annehmen?',
  resumeText: 'Ihre Kundschaft kann sofort wieder bestellen.',
  // Who is looking at an order, if they have no name
  anAdmin: 'Admin',
  // Faults of the live lab
  faultsLabel: 'Aktive Störungen',
  faults: 'Störung in diesem Tab aktiv: {faults}',
  faultOffline: 'offline',
  faultSlow: '{seconds}\u00a0s verzögert',
  faultDrops: 'jedes {count}. Update verworfen',
  faultDuplicates: 'jedes Update doppelt',
  faultsOff: 'Ausschalten',
};
