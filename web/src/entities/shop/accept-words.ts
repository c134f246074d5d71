import { type AutoAccept, autoAcceptIn } from '@fireline/domain/shop/auto-accept';
import { wallClockText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';

export function acceptModeName(mode: AutoAccept['mode']): string {
  const names = {
    never: texts.settings.acceptNever,
    always: texts.settings.acceptAlways,
    hours: texts.settings.acceptInHours,
    orders: texts.settings.acceptWhileQuiet,
  };
  return names[mode];
}

/** `Automatically 11:00–14:00`, of `settings/shop.autoAccept`. */
export function acceptWords(stored: string): string {
  const setting = autoAcceptIn(stored);
  if (setting.mode === 'orders') return texts.settings.acceptedBelow({ count: setting.below });
  if (setting.mode !== 'hours') return acceptModeName(setting.mode);
  const spans = setting.hours.split(' ').map((span) =>
    span
      .split('-')
      .map((time) => wallClockText(time))
      .join('–'),
  );
  return texts.settings.acceptedIn({ hours: spans.join(', ') });
}
