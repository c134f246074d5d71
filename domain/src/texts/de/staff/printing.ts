import type { printing as English } from '../../en/staff/printing.ts';
import type { Translation } from '../../translate.ts';

export const printing: Translation<typeof English> = {
  title: 'Bondrucker',
  text: 'Lassen Sie diese Seite auf dem Gerät mit dem Drucker offen.',
  automatic: 'Neue Bons von selbst drucken',
  automaticHint:
    'Sobald eine Bestellung bestätigt ist. Ohne den Dialog des Browsers druckt Chrome, wenn Sie ihn mit --kiosk-printing starten.',
  station: 'Bons von',
  allStations: 'Allen Stationen',
  paper: 'Papier',
  waitingTitle: 'Nicht gedruckt',
  waitingNone: 'Alles ist gedruckt.',
  printAll: '{count, plural, one {# Bon drucken} other {Alle # Bons drucken}}',
  printedTitle: 'Gedruckt',
  printedNone: 'Noch nichts.',
  printedAt: 'Gedruckt <time></time>',
  print: '<hidden>{order} </hidden>Drucken',
  printAgain: '<hidden>{order} </hidden>Noch einmal drucken',
  tickets: 'Bons',
};
