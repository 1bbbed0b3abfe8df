import type { Sandbox } from '../core/sandbox.ts';
import type { Blobs, Store } from '../core/store.ts';

export type Attachment = {
  id: string;
  filename: string;
  contentType: string;
  contentId: string | undefined;
  size: number;
};

export type Mail = {
  id: string;
  direction: 'sent' | 'received';
  from: string;
  to: string[];
  cc: string[];
  replyTo: string[];
  subject: string;
  text: string | undefined;
  html: string | undefined;
  headers: Record<string, string>;
  messageId: string;
  tags: Record<string, string>;
  attachments: Attachment[];
  createdAt: string;
};

export type ResendState = { mails: Mail[]; keys: Record<string, { hash: string; id: string; at: number }> };

export type ResendBox = { sandbox: Sandbox; state: Store<ResendState>; files: Blobs };

export const openResend = (sandbox: Sandbox): ResendBox => ({
  sandbox,
  state: sandbox.store<ResendState>('resend', () => ({ mails: [], keys: {} })),
  files: sandbox.blobs('resend-files'),
});

export const eventBody = (type: string, mail: Mail, more: object = {}): string =>
  JSON.stringify({
    type,
    created_at: new Date().toISOString(),
    data: {
      email_id: mail.id,
      created_at: mail.createdAt,
      from: mail.from,
      to: mail.to,
      cc: mail.cc,
      bcc: [],
      message_id: mail.messageId,
      subject: mail.subject,
      tags: mail.tags,
      attachments: mail.attachments.map(attachmentJson),
      ...more,
    },
  });

export const attachmentJson = ({ id, filename, contentType, contentId, size }: Attachment) => ({
  id,
  filename,
  content_type: contentType,
  content_disposition: contentId === undefined ? 'attachment' : 'inline',
  content_id: contentId ?? null,
  size,
});
