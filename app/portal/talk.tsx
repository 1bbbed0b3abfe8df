import { useSearchParams } from '@remix-run/react';
import { Paperclip } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { Home } from './use-home.ts';

type TalkProps = { page: Home; token: string; failure: FormFailure | undefined };

/** What the client and the company wrote to each other, and a field for more, with files. */
export function Talk({ page: { messages, company, plan }, token, failure }: TalkProps) {
  const { portal: m } = useMessages();
  const [search] = useSearchParams();
  const about = search.get('about');
  return (
    <Section title={m.messages} id="messages">
      {search.get('sent') === '1' ? (
        <div className="mb-4 text-base" role="status">
          <Callout tone="success">{m.sent}</Callout>
        </div>
      ) : null}
      {messages.length === 0 ? (
        <p className="mb-4 text-base text-muted">{m.noTalk}</p>
      ) : (
        <ol className="mb-6 space-y-4" aria-label={m.talk}>
          {messages.map(({ id, direction, text, at, files }) => (
            <li
              key={id}
              className={direction === 'out' ? 'border-l-2 border-primary pl-3' : 'border-l-2 border-base-300 pl-3'}
            >
              <p className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
                <span className="font-medium">{direction === 'out' ? company.name : m.you}</span>
                <Instant at={at} />
              </p>
              {text === '' ? null : <p className="text-base whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>}
              {files.map(({ fileId, name }) => (
                <p key={fileId} className="text-base">
                  <a
                    href={`/p/${token}/files/${fileId}`}
                    className="text-link inline-flex items-center gap-1.5"
                    download
                  >
                    <Paperclip size={16} aria-hidden />
                    <span className="[overflow-wrap:anywhere]">{name}</span>
                  </a>
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {plan === 'portal' ? (
        <Form
          key={messages.length}
          action="?do=write"
          encType="multipart/form-data"
          failure={failure}
          className="space-y-4 text-base"
        >
          {about === null ? null : (
            <>
              <HiddenField name="about" value={about.slice(0, 120)} />
              <p className="font-medium">{m.about(about.slice(0, 120))}</p>
            </>
          )}
          <TextArea name="text" label={m.text} rows={4} maxLength={5_000} optional />
          <FileField name="files" label={m.files} help={m.filesHelp} accept=".pdf,image/*" multiple optional />
          <Submit kind="line">{m.send}</Submit>
        </Form>
      ) : null}
      {plan === 'papers' ? (
        <p className="text-base">
          <a href={`mailto:${company.email}`} className="text-link">
            {company.email}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
