import type { ui as English } from '../../en/start/ui.ts';
import type { Translation } from '../../translate.ts';

export const ui: Translation<typeof English> = {
  // Buttons
  close: 'Schließen',
  dismiss: 'Schließen',
  back: 'Zurück',
  tryAgain: 'Erneut versuchen',
  // The button for the app's colors
  themeIsSystem: 'Darstellung: wie Gerät. Auf hell umschalten',
  themeIsLight: 'Darstellung: hell. Auf dunkel umschalten',
  themeIsDark: 'Darstellung: dunkel. Auf „wie Gerät“ umschalten',
  // Sharing an order's tracking page
  share: 'Tracking-Link teilen',
  shareCopied: 'Link kopiert',
  shareCopiedHint: 'Wer den Link hat, sieht den Stand und den gewählten Namen.',
  shareByHand: 'Diesen Link kopieren',
  // Lists
  new: 'Neu',
  andMore: 'und {count} weitere',
  unreadableLabel: 'Nicht lesbar: {what}',
  unreadableTitle: '{what}: {count} nicht lesbar',
  unreadableHint:
    'Laden Sie die Seite neu, vielleicht ist sie älter als die Daten. Hilft das nicht, sind die Daten beschädigt: Geben Sie diese Namen an die Person weiter, die Fireline betreut.',
  // A change on its way to the server
  sending: 'Wird gesendet\u00a0…',
  waitingToBeSent: 'Noch nicht gesendet',
  youWrote: 'Ihre Eingabe: <typed>„{text}“</typed>',
  // Fields
  optional: '(optional)',
  charactersLeft: 'Noch {count} Zeichen',
  clearSearch: 'Suche löschen',
  oneLess: 'Eins weniger: {label}',
  oneMore: 'Eins mehr: {label}',
  remove: 'Entfernen: {label}',
  moveUp: '{name} nach oben verschieben',
  moveDown: '{name} nach unten verschieben',
  reasonMissing: 'Geben Sie einen Grund an.',
  // Someone else saved the same thing
  changedElsewhere: 'Anderswo geändert: {change}.',
  changedByBoth:
    'Anderswo geändert: {change}. Sie haben es auch bearbeitet. Was möchten Sie behalten?',
  takeTheirs: 'Andere übernehmen',
  keepMine: 'Meine behalten',
  gotIt: 'Verstanden',
  // Keys, as they are labeled
  keyThen: 'dann',
  keyControl: 'Strg',
  keyShift: 'Umschalt',
  keyEscape: 'Esc',
  keySpace: 'Leertaste',
  toasts: 'Benachrichtigungen',
};
