import { useFetcher } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { FileField } from '#app/ui/file-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { KeptPicture } from './kept-picture.tsx';
import { entriesOfKind, type ShownWork } from './shown-work.ts';
import { Signed } from './signed.tsx';

type NotesProps = { work: ShownWork; isOpen: boolean };

const MEGABYTES = 10;

/** Remarks from the spot. */
export function Notes({ work, isOpen }: NotesProps) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const notes = entriesOfKind(work, 'note');
  return (
    <Section title={m.notes}>
      {notes.length === 0 && !isOpen ? <p className="text-muted">{m.entriesEmpty}</p> : null}
      <ul>
        {notes.map((entry) => (
          <li key={entry.entryId} className="border-b border-base-300 py-2">
            <p className="whitespace-pre-line">{entry.text}</p>
            <Signed entry={entry} />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form action="?do=note" fetcher={fetcher} failure={fetcher.data} className="mt-3 space-y-2">
          <HiddenField name="kind" value="note" />
          <TextArea bare name="text" label={m.noteField} placeholder={m.noteField} rows={2} />
          <Submit kind="line">{m.addNote}</Submit>
        </Form>
      ) : null}
    </Section>
  );
}

/** Pictures from the spot, taken with the phone's camera. */
export function Photos({ work, isOpen }: NotesProps) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const photos = entriesOfKind(work, 'photo');
  if (photos.length === 0 && !isOpen) return null;
  return (
    <Section title={m.photos}>
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4">
        {photos.map(({ entryId, fileId, text, kept }) =>
          kept?.picture ? (
            <KeptPicture key={entryId} picture={kept.picture} text={m.photoOf(text)} />
          ) : fileId === null ? null : (
            <li key={entryId}>
              <a href={`/interventions/${work.workOrderId}/photos/${fileId}`} target="_blank" rel="noreferrer">
                <img
                  src={`/interventions/${work.workOrderId}/photos/${fileId}`}
                  alt={m.photoOf(text)}
                  loading="lazy"
                  className="aspect-square w-full rounded-field border border-base-300 object-cover"
                />
              </a>
            </li>
          ),
        )}
      </ul>
      {isOpen ? (
        <Form
          action="?do=note"
          encType="multipart/form-data"
          fetcher={fetcher}
          failure={fetcher.data}
          className="mt-3 space-y-2"
        >
          <HiddenField name="kind" value="photo" />
          <FileField
            name="file"
            label={m.photoField}
            bare
            camera
            accept="image/jpeg,image/png,image/webp"
            megabytes={MEGABYTES}
          />
          <TextField bare name="text" label={m.photoCaption} placeholder={m.photoCaption} />
          <Submit kind="line">{m.addPhoto}</Submit>
        </Form>
      ) : null}
    </Section>
  );
}
