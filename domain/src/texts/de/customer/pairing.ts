import type { pairing as English, pin as EnglishPin } from '../../en/customer/pairing.ts';
import type { Translation } from '../../translate.ts';

export const pairing: Translation<typeof English> = {
  title: 'Diesen Bildschirm koppeln',
  text: 'Für einen Bildschirm in der Küche, eine Abholtafel oder einen Drucker, an dem niemand angemeldet sein soll.',
  code: 'Code',
  steps:
    'Öffnen Sie auf dem Gerät eines Admins „Team“, „Bildschirme“, „Bildschirm koppeln“ und geben Sie diesen Code ein.',
  renewed: 'Der Code wechselt in {time}.',
  asking: 'Code wird geholt …',
  failed: 'Es gibt noch keinen Code',
  tryAgain: 'Noch einmal',
  paired: 'Gekoppelt. Die Küche wird geöffnet …',
  signedIn: '{name} ist hier angemeldet',
  signedInHint: 'Melden Sie sich zuerst ab: Ein gekoppelter Bildschirm hat ein eigenes Konto.',
  signOut: 'Abmelden',
};

export const pin: Translation<typeof EnglishPin> = {
  title: 'PIN für gemeinsame Bildschirme',
  titleOf: 'PIN für {name}',
  hint: 'Wählen Sie auf einem gekoppelten Bildschirm Ihren Namen und geben Sie diese PIN ein. Was Sie dort tun, wird dann mit Ihrem Namen festgehalten.',
  hintOf:
    '{name} wählt auf einem gekoppelten Bildschirm den eigenen Namen und gibt diese PIN ein. Alles Weitere dort wird dann mit diesem Namen festgehalten.',
  label: 'Neue PIN',
  labelHint: '4 bis 6 Ziffern',
  again: 'Noch einmal',
  differs: 'Das ist nicht dieselbe PIN.',
  save: 'PIN speichern',
  remove: 'PIN entfernen',
  back: 'Abbrechen',
  failed: 'Die PIN wurde nicht gespeichert',
  isSet: 'Sie haben eine PIN.',
  isNotSet: 'Sie haben keine PIN.',
  change: 'PIN ändern',
  set: 'PIN festlegen',
};
