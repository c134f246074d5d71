import type { pairing as English } from '../../en/customer/pairing.ts';
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
