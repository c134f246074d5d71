import { texts } from '@fireline/domain/texts/texts';
/** Marks what has changed since the user last looked. */
export function NewMark() {
  return (
    <span className="inline-block rounded-full bg-accent px-2 font-bold text-on-accent text-xs leading-5">
      {texts.ui.new}
    </span>
  );
}
