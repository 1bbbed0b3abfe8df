import { describe, expect, it } from 'vitest';
import type { Anaf } from '#integrations/anaf/client.ts';
import type { ListQuestion, SpvMessage } from '#integrations/anaf/list.ts';
import { listMessages } from './spv-lists.ts';

const PAGE = 500;
const message = (id: number): SpvMessage => ({
  downloadId: String(id),
  uploadIndex: String(id),
  listedAt: '2026-11-24T10:00',
  cif: '1',
  type: 'sent',
  sellerCif: undefined,
  buyerCif: undefined,
  isSelfBilled: false,
  isFromBuyer: false,
  details: '',
});

/** SPV with so many messages, newest first; one more comes in before each page is read, so that pages shift. */
function shifting(count: number) {
  const asked: ListQuestion[] = [];
  let newest = count;
  const listPage: Anaf['listPage'] = (question) => {
    asked.push(question);
    const all = Array.from({ length: newest }, (_, index) => message(newest - index));
    newest += 1;
    const messages = all.slice((question.page - 1) * PAGE, question.page * PAGE);
    return Promise.resolve({
      kind: 'ok',
      messages,
      totalPages: Math.ceil(all.length / PAGE),
      totalMessages: all.length,
    });
  };
  return { asked, listPage };
}

const ask = (listPage: Anaf['listPage']) =>
  listMessages({ listPage }, { cif: '1', start: new Date(Date.now() - 3_600_000), token: 't' });

describe('the messages of SPV', () => {
  it('are all read although they fill several pages and new ones come meanwhile', async () => {
    const { asked, listPage } = shifting(1_400);
    const answer = await ask(listPage);
    if (answer.kind !== 'ok') throw new Error('no list');
    const ids = answer.messages.map((one) => one.downloadId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Array.from({ length: 1_400 }, (_, index) => String(index + 1)).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
    expect(new Set(asked.map((one) => one.end.getTime())).size).toBe(1);
  });

  it('are none at all rather than some, when one page does not come', async () => {
    const { listPage } = shifting(1_400);
    const broken: Anaf['listPage'] = (question) =>
      question.page === 2
        ? Promise.resolve({ kind: 'unavailable', reason: 'serverError', detail: 'HTTP 503' })
        : listPage(question);
    expect(await ask(broken)).toMatchObject({ kind: 'away', answer: { reason: 'serverError' } });
  });
});
