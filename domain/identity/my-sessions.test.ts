import { describe, expect, it } from 'vitest';
import { mailsTo } from '#tests/builders/account.ts';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { newDevice, noteDevice } from './known-devices.ts';
import { endNamedSession, endOtherSessions, listSessions } from './my-sessions.ts';
import { readSession, startSession } from './session.ts';

const after = (minutes: number) => new Date(TODAY.getTime() + minutes * 60_000);
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36';

describe('the sessions of a person', () => {
  it('are listed with device, address and last use, the last used first, and never what opens one', async () => {
    const { sales, accounting, tenantId } = await aCompany();
    const [first, second] = [
      await startSession(sales.personId, tenantId, { at: TODAY, userAgent: CHROME, address: '85.120.4.7' }),
      await startSession(sales.personId, tenantId, { at: after(1), address: '85.120.4.8' }),
    ];
    await startSession(accounting.personId, tenantId, { at: TODAY });
    await readSession(first, after(30), { address: '85.120.4.9' });
    const listed = await listSessions(sales.personId, second, TODAY);
    expect(listed).toMatchObject([
      {
        device: { browser: 'Chrome', system: 'Windows' },
        address: '85.120.4.9',
        lastSeenAt: after(30),
        isThisOne: false,
      },
      { device: { browser: undefined }, address: '85.120.4.8', createdAt: after(1), isThisOne: true },
    ]);
    for (const { name } of listed) expect(await readSession(name, TODAY, {})).toBeUndefined();
  });

  it('are ended one by one or all others at once, and those of somebody else stay', async () => {
    const { sales, accounting, tenantId } = await aCompany();
    const start = (personId: typeof sales.personId) => startSession(personId, tenantId, { at: TODAY });
    const [here, there, third, foreign] = [
      await start(sales.personId),
      await start(sales.personId),
      await start(sales.personId),
      await start(accounting.personId),
    ];
    const opens = async (id: string) => (await readSession(id, TODAY, {})) !== undefined;
    const [theirs] = await listSessions(accounting.personId, foreign, TODAY);
    await endNamedSession(sales.personId, theirs?.name ?? '');
    expect(await opens(foreign)).toBe(true);
    const named = (await listSessions(sales.personId, there, TODAY)).find((one) => one.isThisOne);
    await endNamedSession(sales.personId, named?.name ?? '');
    expect([await opens(here), await opens(there), await opens(third)]).toEqual([true, false, true]);
    await endOtherSessions(sales.personId, here);
    expect([await opens(here), await opens(third), await opens(foreign)]).toEqual([true, false, true]);
  });
});

describe('a browser', () => {
  it('that is new is told to the owner, with what it is; the first of all and one from before are not', async () => {
    const { sales } = await aCompany();
    const [own, other] = [newDevice(), newDevice()];
    const origin = { userAgent: CHROME, address: '85.120.4.7' };
    const told = async () => (await mailsTo(`${sales.personId}@example.ro`, 'security-event')).map((mail) => mail.data);
    await noteDevice(sales.personId, own, { at: TODAY, origin });
    await noteDevice(sales.personId, own, { at: after(1), origin });
    expect(await told()).toEqual([]);
    await noteDevice(sales.personId, other, { at: after(2), origin });
    await noteDevice(sales.personId, other, { at: after(3), origin });
    expect(await told()).toEqual([
      { event: 'new_login', at: after(2).toISOString(), device: 'Chrome, Windows', address: '85.120.4.7' },
    ]);
  });
});
