import { languageNames, languages } from '@fireline/domain/texts/language';
import { spokenLanguage, texts } from '@fireline/domain/texts/texts';
import { Languages } from 'lucide-react';
import { chooseLanguage } from '#lib/language.ts';
import { MenuChoice } from '#ui/overlay/menu-choice.tsx';

const options = languages.map((value) => ({ value, label: languageNames[value], lang: value }));

/** Names every language in itself: someone who can't read this one has to find theirs. */
export const languageLabel = texts.shell.language({
  names: options.map(({ label }) => label).join(', '),
});

/** The app's languages, in a menu. Choosing one reloads the page. */
export function LanguageItems() {
  return (
    <MenuChoice
      label={languageLabel}
      icon={Languages}
      value={spokenLanguage()}
      onValueChange={chooseLanguage}
      options={options}
    />
  );
}
