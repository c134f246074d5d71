import { legalPages } from '@fireline/domain/shop/legal-links';
import { texts } from '@fireline/domain/texts/texts';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { TextField } from '#ui/form/text-field.tsx';
import type { SettingsForm } from './settings-form.ts';

/** The addresses of the shop's legal pages. */
export function LegalFields({ form }: { form: AppForm<SettingsForm> }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {legalPages.map((page) => (
        <TextField
          key={page}
          {...form.bind(`legalLinks.${page}`)}
          label={texts.legal[page]}
          optional
          type="url"
          inputMode="url"
          autoComplete="off"
        />
      ))}
    </div>
  );
}
