/** The shop's logo and color, with what they look like on light and dark pages. */
import { brandProperties, replacedOn, type Theme } from '@fireline/domain/shop/brand';
import { readBrandColor } from '@fireline/domain/shop/brand-input';
import { texts } from '@fireline/domain/texts/texts';
import type { CSSProperties } from 'react';
import { uploadLogo, useOwnPicture } from '#entities/product/images.ts';
import { PictureUpload } from '#entities/product/picture-upload.tsx';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { buttonStyle } from '#ui/button/button-style.ts';
import { TextField } from '#ui/form/text-field.tsx';
import { Logo } from '#ui/logo.tsx';
import { UserText } from '#ui/user-text.tsx';
import type { SettingsForm } from '../settings-form.ts';

/** Fireline's colors, wherever the shop's are inherited. */
const ownColors = Object.fromEntries(
  Object.keys(brandProperties('#000000')).map((name) => [name, 'initial']),
);

export interface BrandFieldsProps {
  form: Pick<AppForm<SettingsForm>, 'bind' | 'values' | 'change'>;
  uid: string;
}

export default function BrandFields({ form, uid }: BrandFieldsProps) {
  const { logo, brandColor, name } = form.values;
  const color = readBrandColor(brandColor) ?? '';
  const shownLogo = useOwnPicture(logo);
  const replaced = color === '' ? [] : replacedOn(color);
  return (
    <>
      <PictureUpload
        value={logo}
        onValueChange={(address) => form.change({ logo: address })}
        upload={(file) => uploadLogo(file, uid)}
        words={{
          file: texts.brand.logoFile,
          first: texts.brand.upload,
          another: texts.brand.uploadAnother,
          remove: texts.brand.remove,
        }}
        preview={null}
      >
        <p className="text-ink-muted text-sm">{texts.brand.logoHint}</p>
      </PictureUpload>
      <div className="flex items-start gap-2">
        <TextField
          {...form.bind('brandColor')}
          label={texts.brand.color}
          optional
          className="min-w-0 flex-1 sm:max-w-sm"
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          hint={texts.brand.colorHint}
        />
        <input
          type="color"
          aria-label={texts.brand.pick}
          value={color === '' ? '#bd3f0f' : color}
          onChange={(event) => form.change({ brandColor: event.currentTarget.value })}
          className="mt-7 h-11 w-14 shrink-0 rounded-control border border-line-strong bg-surface-raised p-1"
        />
      </div>
      <div role="status" className="grid gap-1 text-sm empty:hidden">
        {replaced.includes('light') && <p>{texts.brand.tooLight}</p>}
        {replaced.includes('dark') && <p>{texts.brand.tooDark}</p>}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['light', 'dark'] as const).map((theme) => (
          <Preview key={theme} theme={theme} logo={shownLogo} color={color} name={name} />
        ))}
      </div>
    </>
  );
}

interface PreviewProps {
  theme: Theme;
  logo: string;
  color: string;
  name: string;
}

/** As customers see it; a color that can't be read yet is shown as Fireline's own. */
function Preview({ theme, logo, color, name }: PreviewProps) {
  return (
    <figure
      data-theme={theme}
      style={(color === '' ? ownColors : brandProperties(color)) as CSSProperties}
      className="grid gap-3 rounded-control border border-line bg-surface p-4 text-ink"
    >
      <figcaption className="text-ink-muted text-sm">{texts.brand[theme]}</figcaption>
      <div className="flex items-center gap-2.5 font-bold font-display">
        {logo === '' ? (
          <Logo own className="size-8" />
        ) : (
          <img src={logo} alt={texts.brand.logo} className="size-8 object-contain" />
        )}
        <UserText className="wrap-anywhere min-w-0">{name}</UserText>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <span className={buttonStyle({ variant: 'primary' })}>{texts.brand.exampleButton}</span>
        <span className="font-semibold text-accent-ink underline">{texts.brand.exampleLink}</span>
      </div>
    </figure>
  );
}
