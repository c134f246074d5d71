import type { Product, ProductInput } from '@fireline/domain/catalog/product';
import { formatMoney } from '@fireline/domain/money/money';
import { parseMoney } from '@fireline/domain/money/typed-money';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { useId, useState } from 'react';
import {
  createProduct,
  deleteProduct,
  nextProductId,
  serveDishes,
  updateProduct,
} from '#entities/product/product-mutations.ts';
import { useEditForm } from '#lib/form/use-edit-form.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { RemoteChangesNotice } from '#ui/form/remote-changes-notice.tsx';
import { useLeaveQuestion } from '#ui/form/use-leave-question.ts';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { nowText } from './product-changes.ts';
import { ProductFields } from './product-fields.tsx';
import {
  changedFields,
  checkForm,
  copyForm,
  emptyForm,
  type ProductForm,
  toForm,
} from './product-form.ts';

/** What is being edited: a product by its id, or a new one, possibly a copy. */
export interface Editing {
  readonly productId: string | null;
  readonly copyOf?: Product;
  /** What was typed earlier and couldn't be saved. */
  readonly typed?: ProductForm;
}

/** An edit that the server refused, with everything that was typed. */
export interface RefusedEdit extends Editing {
  readonly typed: ProductForm;
}

interface ProductDialogProps {
  open: boolean;
  /** Null while it's closed. */
  editing: Editing | null;
  /** All products in their current state. */
  products: readonly Entry<Product>[];
  shop: Shop;
  uid: string;
  onClose: () => void;
  /** A save was refused after the dialog had closed. */
  onRefused: (edit: RefusedEdit) => void;
}

/** Adds or edits a product. Each opening gets a new form. */
export function ProductDialog({ open, editing, ...rest }: ProductDialogProps) {
  const [shown, setShown] = useState(editing);
  const [opening, setOpening] = useState(0);
  if (editing !== null && editing !== shown) {
    setShown(editing);
    setOpening(opening + 1);
  }
  if (shown === null) return null;
  return (
    <ProductFormDialog
      key={opening}
      shown={shown}
      isOpen={open}
      onClosed={() => setShown(null)}
      {...rest}
    />
  );
}

type Question = 'delete' | 'discard';

function ProductFormDialog({
  shown: { productId, copyOf, typed },
  isOpen,
  onClosed,
  products,
  shop,
  uid,
  onClose,
  onRefused,
}: Omit<ProductDialogProps, 'open' | 'editing'> & {
  shown: Editing;
  isOpen: boolean;
  onClosed: () => void;
}) {
  const { currency } = shop;
  const stored = products.find(({ id }) => id === productId)?.data ?? null;
  // Chosen once, so that submitting the form repeatedly still creates one product.
  const [newId] = useState(nextProductId);
  const edit = useEditForm<Product, ProductForm, ProductInput>({
    stored,
    toForm: (product) => toForm(product, currency),
    emptyForm: () => newForm(products, currency, copyOf),
    typed,
    check: (values) => checkForm(values, currency),
    contested: texts.products.chooseFirst,
    onSubmit: (product, values) => {
      if (productId === null || stored === null) {
        void follow(createProduct({ productId: newId, product, uid }), values);
      } else {
        const changed = changedFields(stored, product);
        if (changed.length > 0) {
          void follow(updateProduct(productId, product, changed, uid, stored), values);
        }
      }
      if (isForCategory) {
        void serveDishes(
          namesakes(product).map(({ id }) => id),
          product,
          uid,
        );
      }
      onClose();
    },
  });
  const namesakes = ({ category }: Pick<ProductForm, 'category'>) =>
    products.filter(({ id, data }) => id !== productId && data.category === category);
  const [isForCategory, setForCategory] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const formId = useId();
  const leaving = useLeaveQuestion(isOpen && edit.edited.length > 0);
  // If the edited product was deleted, the form keeps its fields as the start of a new one.
  const isGone = productId !== null && stored === null && isOpen;

  async function follow(saving: Promise<boolean>, values: ProductForm) {
    if (!(await saving)) onRefused({ productId, typed: values });
  }

  return (
    <Dialog
      backCloses
      open={isOpen}
      onOpenChange={(open) => {
        if (open) return;
        if (edit.edited.length > 0) setQuestion('discard');
        else onClose();
      }}
      onClosed={onClosed}
      title={productId === null ? texts.products.add : texts.products.editTitle}
      size="lg"
      footer={
        <>
          {isGone ? (
            <div className="w-full">
              <Callout tone="danger" announce title={texts.products.goneTitle}>
                {texts.products.goneHint({ name: edit.known.name || edit.values.name })}
              </Callout>
            </div>
          ) : (
            <RemoteChangesNotice
              edit={edit}
              textOf={(field) =>
                nowText(field, edit.known, (typed) =>
                  formatMoney(parseMoney(typed, currency) ?? 0, currency),
                )
              }
            />
          )}
          {edit.failure && edit.hasConflict && !isGone && (
            <p role="alert" className="w-full font-medium text-danger text-sm">
              {edit.failure.message}
            </p>
          )}
          {stored && (
            <Button
              variant="ghost-danger"
              className="mr-auto"
              onClick={() => setQuestion('delete')}
            >
              {texts.products.delete}
            </Button>
          )}
          <Button type="submit" form={formId} variant="primary">
            {isGone ? texts.products.goneAdd : texts.products.save}
          </Button>
        </>
      }
    >
      <form {...edit.props} id={formId}>
        <ProductFields
          form={edit}
          shop={shop}
          category={{
            name: edit.values.category,
            others: namesakes(edit.values).length,
            isIncluded: isForCategory,
            onIncluded: setForCategory,
          }}
          uid={uid}
        />
      </form>
      <DeleteQuestion
        name={question === 'delete' ? (stored?.name ?? edit.known.name) : null}
        onClose={() => setQuestion(null)}
        onDelete={() => {
          if (productId !== null) void deleteProduct({ productId, name: edit.known.name });
          onClose();
        }}
      />
      <ConfirmDialog
        open={question === 'discard' || leaving.isAsked}
        onOpenChange={(open) => {
          if (open) return;
          setQuestion(null);
          leaving.stay();
        }}
        title={texts.products.leaveTitle}
        description={texts.products.leaveHint}
        confirmLabel={texts.products.leaveDiscard}
        cancelLabel={texts.products.keepEditing}
        tone="danger"
        onConfirm={() => {
          onClose();
          leaving.leave();
        }}
      />
    </Dialog>
  );
}

/** A new product goes last; a copy goes right after its original. */
function newForm(
  products: readonly Entry<Product>[],
  currency: string,
  copyOf: Product | undefined,
) {
  const sorts = products.map(({ data }) => data.sort);
  if (!copyOf) return emptyForm(Math.floor(Math.max(0, ...sorts)) + 10);
  const next = Math.min(...sorts.filter((sort) => sort > copyOf.sort), copyOf.sort + 10);
  return copyForm(copyOf, currency, (copyOf.sort + next) / 2);
}
