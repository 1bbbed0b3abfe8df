import { expect, it } from 'vitest';
import { addWorkEntry } from '#domain/delivery/add-work-entry.ts';
import { signOnSpot } from '#domain/delivery/sign-on-spot.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aDraftReport, reportHolder } from '#tests/builders/acceptance.ts';
import { aCompany } from '#tests/builders/company.ts';
import { acceptReport } from './accept-report.ts';
import { sendReport } from './send-report.ts';
import { showReport } from './show-report.ts';

const picture = (letter: string, contentType: string) => ({
  sha256: letter.repeat(64),
  ...{ name: 'poza.jpg', contentType, size: 10 },
});

it('carries photos and the signature from the spot to the report, its page and its paper, as they were when it was sent', async () => {
  const company = await aCompany();
  const { workOrderId, reportId } = await aDraftReport(company);
  const photo = { workOrderId, kind: 'photo', file: picture('a', 'image/jpeg'), text: 'Holul curat' } as const;
  await addWorkEntry(company.execution, photo);
  await signOnSpot(company.execution, {
    ...{ workOrderId, name: 'Ioana Dan', position: 'administrator de bloc' },
    signature: picture('b', 'image/png'),
  });
  await sendReport(company.administrator, { reportId });
  const { work } = await showReport(company.administrator, { reportId });
  expect(work).toMatchObject([{ id: workOrderId, photos: [{ text: 'Holul curat' }], seenBy: { name: 'Ioana Dan' } }]);

  const later = company.at(company.execution, new Date('2026-11-24T10:00:00Z'));
  await addWorkEntry(later, { ...photo, file: picture('c', 'image/jpeg'), text: 'Pusă după trimitere' });
  const printed = async () => {
    const { document } = await printPaper(company.administrator, { kind: 'acceptance', id: reportId });
    return document.kind === 'acceptance' ? document.data.visits : undefined;
  };
  const sent = [
    {
      title: 'Curățenie generală',
      performer: 'Persoana execution',
      photos: [{ caption: 'Holul curat', file: { key: objectKey(company.tenantId, 'a'.repeat(64)) } }],
      morePhotos: 0,
      seenBy: {
        position: 'administrator de bloc',
        date: '2026-11-24',
        time: '11:00',
        signature: { file: { key: objectKey(company.tenantId, 'b'.repeat(64)), mimeType: 'image/png' } },
      },
    },
  ];
  expect(await printed()).toMatchObject(sent);
  const holder = await reportHolder(company, reportId);
  await acceptReport(holder, { reportId, name: 'Maria Ionescu' });
  expect(await printed()).toMatchObject(sent); // what was answered is what was sent
});
