import type { refusals as English } from '../../en/start/refusals.ts';
import type { Translation } from '../../translate.ts';

export const refusals: Translation<typeof English> = {
  // Why an order can’t be moved.
  orderFinal: 'An dieser Bestellung lässt sich nichts mehr ändern.',
  transitionUnknown: 'Das geht beim aktuellen Stand der Bestellung nicht.',
  transitionNotYours: 'Mit Ihrer Rolle können Sie das nicht ändern.',
  orderNotYours: 'Diese Bestellung ist Ihnen nicht zugewiesen.',
  reasonMissing: 'Geben Sie einen Grund an.',
  cancelWindowOver:
    'Sie können diese Bestellung nicht mehr selbst stornieren. Bitte rufen Sie uns an.',

  // Why an item can’t be ordered.
  itemGone: 'Ein Artikel Ihrer Bestellung steht nicht mehr auf der Speisekarte.',
  soldOut: '{product} ist ausverkauft.',
  totalTooHigh:
    'Diese Bestellung ist zu groß. Bitte teilen Sie sie auf oder rufen Sie im Laden an.',
  fewLeft: 'Nur noch {count} × {product} verfügbar.',
  choiceGone: '{product}: Etwas aus Ihrer Auswahl gibt es nicht mehr.',

  // What is wrong with the choices for one of its options, for a list of items.
  choiceTwiceOf: '{product}: Bei {option} ist etwas zu oft ausgewählt.',
  choiceGoneOf: '{product}: Ihre Auswahl bei {option} gibt es nicht mehr.',
  choiceSoldOutOf: '{product}: {choice} ist ausverkauft.',
  choiceMissingOf: '{product}: Wählen Sie bei {option} etwas aus.',
  choicesTooFewOf: '{product}: Wählen Sie bei {option} mindestens {least} aus.',
  choicesTooManyOf: '{product}: Wählen Sie bei {option} höchstens {most} aus.',

  // The same, on the product’s own page.
  choiceTwice: 'Bei {option} ist etwas zu oft ausgewählt.',
  choiceGoneHere: 'Ihre Auswahl bei {option} gibt es nicht mehr.',
  choiceMissing: 'Wählen Sie bei {option} etwas aus.',
  choicesTooFew: 'Wählen Sie bei {option} mindestens {least} aus.',
  choicesTooMany: 'Wählen Sie bei {option} höchstens {most} aus.',
};
