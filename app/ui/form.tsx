import { useMessages, usePageSettings } from '#app/messages.ts';
import { Form as RemixForm, useLocation, useNavigation, type FetcherWithComponents } from '@remix-run/react';
import { useCallback, useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { cx } from './class-names.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { FormContext, type FormFailure } from './form-context.ts';
import { FormErrors, noticeId } from './form-errors.tsx';
import { StepUpSheet } from './step-up-sheet.tsx';
import { Submit } from './submit.tsx';
import { TwoVersions } from './two-versions.tsx';

export type FormProps = {
  /** What the action answered; keeps what was typed and puts the sentences beside their fields. */
  failure?: FormFailure | undefined;
  /** Values the form starts with, nested by the fields' names. */
  defaults?: unknown;
  action?: string;
  encType?: 'multipart/form-data';
  /** The version of the record that is edited; who saves over a newer one is told so. */
  version?: number | bigint | undefined;
  /** A stable id, when something links to the fields. */
  id?: string;
  /** Behind «Compară» when somebody else saved meanwhile: two papers. Left out, the fields that differ. */
  compare?: ReactNode;
  /** Where «Păstrează varianta mea» posts, when it is not the form's own address. */
  keepTo?: string;
  /** Sends without leaving the page and empties the form once it is done. */
  fetcher?: FetcherWithComponents<unknown>;
  onChange?: (event: FormEvent<HTMLFormElement>) => void;
  className?: string;
  children: ReactNode;
};

/**
 * A form that posts to an action. However often it is sent from one page load, its hidden key makes it one act.
 * Without script it works the same, a full page at a time.
 */
export function Form({
  failure,
  defaults,
  action,
  encType,
  version,
  id,
  compare,
  keepTo,
  fetcher,
  onChange,
  className,
  children,
}: FormProps) {
  const own = useId();
  const formId = id ?? own;
  const { seed } = usePageSettings();
  const { common } = useMessages();
  const key = `${seed}${own}`;
  const navigation = useNavigation();
  const savedPage = withoutAct(useLocation());
  const ref = useRef<HTMLFormElement>(null);
  const sent = fetcher ? fetcher.formData : navigation.formData;
  const isBusy = sent?.get('$key') === key;
  const refusal = failure?.status === 'success' ? undefined : failure;
  const editor = refusal?.conflict?.editor;
  const again = useSendAgain(ref);
  useFocusOnRefusal(ref, refusal);
  useResetWhenDone(ref, fetcher, refusal);
  const Component = fetcher?.Form ?? RemixForm;
  return (
    <FormContext.Provider value={{ id: formId, isBusy, failure: refusal, defaults, givenName: (name) => name }}>
      {editor === undefined ? null : (
        <ConflictNotice
          id={noticeId(formId)}
          title={(compare === undefined ? common.conflictOfData : common.conflict)(editor.name, editor.minutes)}
          compare={compare ?? <TwoVersions formId={formId} page={savedPage} />}
          savedPage={savedPage}
          keepMine={
            <Submit kind="line" form={formId} {...(keepTo === undefined ? {} : { formAction: keepTo })}>
              {common.keepMine}
            </Submit>
          }
        />
      )}
      <Component
        ref={ref}
        id={formId}
        method="post"
        noValidate
        data-refused={refusal === undefined ? undefined : ''}
        onSubmit={again.noteSubmitter}
        className={cx('space-y-4', className)}
        {...(action === undefined ? {} : { action })}
        {...(encType === undefined ? {} : { encType })}
        {...(onChange === undefined ? {} : { onChange })}
      >
        <input type="hidden" name="$key" value={key} />
        {version === undefined ? null : (
          <input type="hidden" name="$version" value={String(refusal?.conflict?.version ?? version)} />
        )}
        {editor === undefined ? <FormErrors failure={refusal} formId={formId} /> : null}
        {children}
      </Component>
      {refusal?.stepUp ? <StepUpSheet ways={refusal.stepUp} asked={refusal} onProved={again.send} /> : null}
    </FormContext.Provider>
  );
}

/** Sends the form once more by the button that sent it. */
function useSendAgain(ref: React.RefObject<HTMLFormElement>) {
  const submitter = useRef<HTMLElement | null>(null);
  const noteSubmitter = useCallback((event: FormEvent<HTMLFormElement>) => {
    const { nativeEvent } = event;
    submitter.current = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  }, []);
  const send = useCallback(
    () => ref.current?.requestSubmit(submitter.current?.isConnected ? submitter.current : undefined),
    [ref],
  );
  return { noteSubmitter, send };
}

/** The address of the page itself, where a refused act has left its name in it. */
function withoutAct({ pathname, search }: { pathname: string; search: string }): string {
  const rest = new URLSearchParams(search);
  rest.delete('do');
  return rest.size === 0 ? pathname : `${pathname}?${rest.toString()}`;
}

/** After a refusal the first field that is wrong has the focus, or what is said of the whole: the button pressed may be far below. */
function useFocusOnRefusal(ref: React.RefObject<HTMLFormElement>, refusal: FormFailure | undefined) {
  useEffect(() => {
    const form = ref.current;
    if (!refusal || !form) return;
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? document.getElementById(noticeId(form.id)))?.focus();
  }, [ref, refusal]);
}

function useResetWhenDone(
  ref: React.RefObject<HTMLFormElement>,
  fetcher: FetcherWithComponents<unknown> | undefined,
  refusal: FormFailure | undefined,
) {
  const wasBusy = useRef(false);
  const state = fetcher?.state ?? 'idle';
  useEffect(() => {
    if (state === 'idle' && wasBusy.current && refusal?.status !== 'error') ref.current?.reset();
    wasBusy.current = state !== 'idle';
  }, [ref, state, refusal]);
}
