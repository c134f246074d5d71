import { imageIdAt } from '@fireline/domain/catalog/image-address';
import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { uploadImage, useOwnPicture } from '#entities/product/images.ts';
import { PictureUpload } from '#entities/product/picture-upload.tsx';
import { ProductImage } from '#entities/product/product-image.tsx';
import type { FieldBinding } from '#lib/form/use-app-form.ts';
import { TextField } from '#ui/form/text-field.tsx';

interface ImageFieldProps extends FieldBinding<string> {
  uid: string;
}

/** A product's picture: a URL, or a file that is resized and uploaded. */
export function ImageField({ uid, ...field }: ImageFieldProps) {
  const { value, error, onValueChange } = field;
  const shown = useOwnPicture(error === undefined ? value.trim() : '');
  const isUploaded = imageIdAt(value.trim()) !== null;
  return (
    <PictureUpload
      value={value}
      onValueChange={onValueChange}
      upload={(file) => uploadImage(file, uid)}
      words={{
        file: texts.products.pictureFile,
        first: texts.products.pictureUpload,
        another: texts.products.pictureUploadAnother,
        remove: texts.products.pictureRemove,
      }}
      preview={
        <ProductImage
          src={shown}
          alt={texts.products.picturePreview}
          className="w-44 rounded-control"
        />
      }
    >
      <TextField
        {...field}
        label={texts.products.pictureUrl}
        optional
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        hint={isUploaded ? texts.products.pictureUploadedHint : texts.products.pictureUrlHint}
        maxLength={limits.imageAddress}
      />
    </PictureUpload>
  );
}
