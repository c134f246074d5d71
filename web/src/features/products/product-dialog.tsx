import type { Product } from '@fireline/domain/schemas/product';
import type { Shop } from '@fireline/domain/schemas/settings';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Entry } from '#lib/live.ts';
import { createProduct, deleteProduct, updateProduct } from '#lib/product-commands.ts';
import { Button } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { ElsewhereNotice } from './elsewhere-notice.tsx';
import { ProductFields } from './product-fields.tsx';
import { changedFields } from './product-form.ts';
import { useProductForm } from './use-product-form.ts';

interface ProductDialogProps {
  /** Null closes it; an id of null is a new product. */
  editing: { readonly productId: string | null } | null;
  /** All of them, as they are now. */
  products: readonly Entry<Product>[];
  shop: Shop;
  uid: string;
  onClose: () => void;
}

/** Adding and editing a product. A new form with each opening. */
export function ProductDialog({ editing, ...rest }: ProductDialogProps) {
  const [shown, setShown] = useState(editing);
  if (editing !== null && editing !== shown) setShown(editing);
  if (shown === null) return null;
  return (
    <ProductFormDialog
      key={shown.productId}
      productId={shown.productId}
      isOpen={editing !== null}
      onClosed={() => setShown(null)}
      {...rest}
    />
  );
}

type Question = 'delete' | 'discard';

function ProductFormDialog({
  productId,
  isOpen,
  onClosed,
  products,
  shop,
  uid,
  onClose,
}: Omit<ProductDialogProps, 'editing'> & {
  productId: string | null;
  isOpen: boolean;
  onClosed: () => void;
}) {
  const stored = products.find(({ id }) => id === productId)?.data ?? null;
  const lastSort = Math.max(0, ...products.map(({ data }) => data.sort));
  const form = useProductForm(stored, shop.currency, Math.floor(lastSort) + 10);
  const [question, setQuestion] = useState<Question | null>(null);
  const formId = useId();
  const focusFirstError = useFocusOnFirstError();
  // Of an edited product that is gone, the form still has the fields, as the start of a new one.
  const isGone = productId !== null && stored === null && isOpen;

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!form.checked.ok) {
      form.showErrors();
      focusFirstError(event.currentTarget);
      return;
    }
    const product = form.checked.value;
    if (productId === null || stored === null) void createProduct(product, uid);
    else {
      const changed = changedFields(stored, product);
      if (changed.length > 0) void updateProduct(productId, product, changed, uid);
    }
    onClose();
  }

  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        if (open) return;
        if (form.isEdited) setQuestion('discard');
        else onClose();
      }}
      onClosed={onClosed}
      title={productId === null ? 'Add product' : 'Edit product'}
      size="lg"
      footer={
        <>
          <ElsewhereNotice
            isGone={isGone}
            form={form}
            name={form.known.name}
            currency={shop.currency}
          />
          {stored && (
            <Button
              variant="ghost"
              className="mr-auto text-danger!"
              onClick={() => setQuestion('delete')}
            >
              Delete product
            </Button>
          )}
          <Button type="submit" form={formId} variant="primary">
            {isGone ? 'Add as a new product' : 'Save product'}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={save}>
        <ProductFields form={form.form} errors={form.errors} onChange={form.change} shop={shop} />
      </form>
      <ConfirmDialog
        open={question === 'delete'}
        onOpenChange={(open) => setQuestion(open ? 'delete' : null)}
        title={`Delete “${stored?.name ?? form.known.name}”?`}
        description="It leaves the menu for good, and every cart. Orders that have it keep it. To bring it back later, mark it as sold out instead."
        confirmLabel="Delete product"
        cancelLabel="Keep product"
        tone="danger"
        onConfirm={() => {
          if (productId !== null) void deleteProduct(productId, form.known.name);
          onClose();
        }}
      />
      <ConfirmDialog
        open={question === 'discard'}
        onOpenChange={(open) => setQuestion(open ? 'discard' : null)}
        title="Leave without saving?"
        description="What you changed in this form will be lost."
        confirmLabel="Discard changes"
        cancelLabel="Keep editing"
        tone="danger"
        onConfirm={onClose}
      />
    </Dialog>
  );
}

/** Moves the focus to the first field with an error, once the errors are on the page. */
function useFocusOnFirstError() {
  const [attempt, setAttempt] = useState(0);
  const target = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus anew.
  useEffect(() => {
    target.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);
  return (form: HTMLFormElement) => {
    target.current = form;
    setAttempt((now) => now + 1);
  };
}
