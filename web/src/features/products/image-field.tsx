import { imageIdAt } from '@fireline/domain/catalog/image-address';
import { FirelineError } from '@fireline/domain/errors';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { ImageUp, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { uploadImage, useOwnPicture } from '#entities/product/images.ts';
import { ProductImage } from '#entities/product/product-image.tsx';
import { chosenTypes } from '#lib/files/pictures.ts';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { Button } from '#ui/button/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';

interface ImageFieldProps extends FieldBinding<string> {
  uid: string;
}

/** A product's picture: a URL, or a file that is resized and uploaded. */
export function ImageField({ uid, ...field }: ImageFieldProps) {
  const { value, error, onValueChange: onChange } = field;
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = useOwnPicture(error === undefined ? value.trim() : '');
  const isUploaded = imageIdAt(value.trim()) !== null;

  async function upload(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setRefusal(null);
    try {
      onChange((await uploadImage(file, uid)).address);
    } catch (problem) {
      setRefusal(problem instanceof FirelineError ? problem.message : texts.products.pictureFailed);
    } finally {
      setBusy(false);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut for the button.
    <div
      className="grid gap-4 sm:grid-cols-[1fr_auto]"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void upload(event.dataTransfer.files[0]);
      }}
    >
      <div className="grid content-start gap-3">
        <input
          ref={input}
          type="file"
          accept={chosenTypes.join(',')}
          aria-label={texts.products.pictureFile}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            void upload(event.currentTarget.files?.[0]);
            // Without this, choosing the same file again fires no event.
            event.currentTarget.value = '';
          }}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button icon={ImageUp} busy={isBusy} onClick={() => input.current?.click()}>
            {value === '' ? texts.products.pictureUpload : texts.products.pictureUploadAnother}
          </Button>
          {value !== '' && (
            <Button variant="ghost" icon={X} onClick={() => onChange('')}>
              {texts.products.pictureRemove}
            </Button>
          )}
        </div>
        <p role="alert" className="font-medium text-danger text-sm empty:hidden">
          {refusal}
        </p>
        <TextField
          {...field}
          label={texts.products.pictureUrl}
          optional
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          hint={isUploaded ? texts.products.pictureUploadedHint : texts.products.pictureUrlHint}
          maxLength={limits.imageAddress}
          onValueChange={(address) => {
            setRefusal(null);
            onChange(address);
          }}
        />
      </div>
      <ProductImage
        src={shown}
        alt={texts.products.picturePreview}
        className="w-44 rounded-control"
      />
    </div>
  );
}
