/**
 * A form on TanStack Form, with fields bound by name: `<TextField {...form.bind('email')} … />`.
 * Errors appear with the first attempt to submit and then follow what is typed; the first one gets
 * the focus. A refusal by the server appears at the field it names, otherwise as `failure`.
 */

import { FirelineError } from '@fireline/domain/errors';
import { type Checked, reasonOf } from '@fireline/domain/parse';
import {
  type AnyFieldLikeMeta,
  type DeepKeys,
  type DeepValue,
  FormApi,
  revalidateLogic,
  useSelector,
} from '@tanstack/react-form';
import {
  type FormEvent,
  type Ref,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isEqual } from '#lib/is-equal.ts';

export interface AppFormOptions<Values, Output> {
  /** What the form starts with. */
  initial: Values | (() => Values);
  /** What the values mean, or the errors by dotted path. */
  check: (values: Values) => Checked<Output>;
  /** Called with valid input; awaited, so that nothing is sent twice. Throws what was refused. */
  onSubmit: (output: Output, values: Values) => Promise<void> | void;
  /** What to say if it failed for a reason that the user can't act on. */
  failed?: string;
  /** Called after each change by the user; `field` is the outermost one. */
  onEdit?: (values: Values, field: string) => void;
  /** The field that has the focus first. */
  startAt?: DeepKeys<Values>;
}

/** Ties a control to a field; spread it on the control. */
export interface FieldBinding<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  readonly error: string | undefined;
}

export interface AppForm<Values> {
  readonly values: Values;
  readonly bind: <Name extends DeepKeys<Values>>(
    name: Name,
  ) => FieldBinding<DeepValue<Values, Name>>;
  /** Changes several fields, as the user does. */
  readonly change: (part: Partial<Values>) => void;
  /** Sets what has become known, which isn't an edit. Stable. */
  readonly set: (update: (values: Values) => Values) => void;
  /** By dotted path, such as `options.0.name`; empty before the first attempt. */
  readonly errors: Readonly<Record<string, string>>;
  /** A refusal that concerns no field. */
  readonly failure: FirelineError | null;
  readonly isSubmitting: boolean;
  readonly submit: (event?: FormEvent) => void;
  /** Starts over: with other values, or with the present ones. */
  readonly reset: (values?: Values) => void;
  /** Checks again: the errors depend on more than the values, and that has changed. */
  readonly recheck: () => void;
  /** Spread it on the `<form>`. */
  readonly props: {
    readonly ref: Ref<HTMLFormElement>;
    readonly noValidate: true;
    readonly onSubmit: (event: FormEvent) => void;
  };
}

export function useAppForm<Values extends object, Output>({
  initial,
  check,
  onSubmit,
  failed,
  onEdit,
  startAt,
}: AppFormOptions<Values, Output>): AppForm<Values> {
  const [defaultValues] = useState(initial);
  const [form] = useState(() => new FormApi(settings()));
  const [refusal, setRefusal] = useState<FirelineError | null>(null);
  const [attempt, setAttempt] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  // Not `useForm`, which would add the library's own field components to each page, 5 KB. Not
  // `mount`, which connects developer tools: they would be told each password as it is typed.
  useLayoutEffect(() => form.update(settings()));
  useEffect(() => {
    if (attempt > 0) focusFirstError(element.current);
    else if (startAt !== undefined) focusField(element.current, startAt);
  }, [attempt, startAt]);

  const values = useSelector(form.store, (state) => state.values);
  // Each check makes new objects: only other messages are news. So checking again, as often as
  // anybody asks, doesn't render the form again.
  const fieldErrors = useSelector(form.store, ({ fieldMeta }) => firstErrors(fieldMeta), {
    compare: isEqual,
  });
  const isSubmitting = useSelector(form.store, (state) => state.isSubmitting);

  function settings() {
    return {
      defaultValues,
      validationLogic: revalidateLogic(),
      validators: { onDynamic: ({ value }: { value: Values }) => failuresOf(check(value)) },
      onSubmitInvalid: () => setAttempt((count) => count + 1),
      onSubmit: ({ value }: { value: Values }) => send(value),
    };
  }

  async function send(value: Values) {
    const checked = check(value);
    if (!checked.ok) return;
    try {
      await onSubmit(checked.value, value);
      reset();
    } catch (error) {
      setRefusal(asRefusal(error, failed));
      setAttempt((count) => count + 1);
    }
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (form.state.isSubmitting) return;
    setRefusal(null);
    // What the values are checked against may have changed since the last check.
    void form.validate('change');
    void form.handleSubmit();
  }

  function reset(next = form.state.values) {
    form.reset(next, { keepDefaultValues: true });
    setRefusal(null);
  }

  const set = useCallback(
    (update: (values: Values) => Values) => {
      form.baseStore.setState((state) => ({ ...state, values: update(state.values) }));
      void form.validate('change');
    },
    [form],
  );

  function edited(...fields: readonly string[]) {
    setRefusal(null);
    for (const field of fields) onEdit?.(form.state.values, field);
  }

  const refusedField = refusal?.field ?? '';
  const isAtField = refusedField in values;
  const errors = {
    ...fieldErrors,
    ...(refusal && isAtField && { [refusedField]: reasonOf(refusal) }),
  };

  return {
    values,
    errors,
    failure: isAtField ? null : refusal,
    isSubmitting,
    submit,
    reset,
    recheck: () => void form.validate('change'),
    bind: (name) => ({
      name: dotted(name),
      value: form.getFieldValue(name),
      onValueChange: (value) => {
        form.setFieldValue(name, value);
        edited(name.replace(/[.[].*/, ''));
      },
      error: errors[dotted(name)],
    }),
    change: (part) => {
      set((now) => ({ ...now, ...part }));
      edited(...Object.keys(part));
    },
    set,
    props: { ref: element, noValidate: true, onSubmit: submit },
  };
}

/** Schemas and the server say `options.0.name` where the library says `options[0].name`. */
function dotted(name: string): string {
  return name.replaceAll(/\[(\d+)\]/g, '.$1');
}

function failuresOf(checked: Checked<unknown>) {
  return checked.ok ? undefined : { fields: checked.fields };
}

function firstErrors(
  fieldMeta: Readonly<Record<string, AnyFieldLikeMeta | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldMeta).flatMap(([path, meta]) =>
      (meta?.errors ?? []).slice(0, 1).map((error) => [path, String(error)]),
    ),
  );
}

function asRefusal(error: unknown, failed: string | undefined): FirelineError {
  if (error instanceof FirelineError) return error;
  console.error('A form could not be sent.', error);
  return new FirelineError('unavailable', failed ?? String(error));
}

function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.elements.namedItem(dotted(name));
  if (field instanceof HTMLElement) field.focus();
}

function focusFirstError(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const radio = wrong?.querySelector<HTMLElement>('input:enabled, [role="radio"]');
  (radio ?? wrong)?.focus();
}
