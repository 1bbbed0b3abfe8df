import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addService } from '#domain/catalogue/add-service.ts';
import { inviteColleague } from '#domain/identity/invite-colleague.ts';
import { changeMember } from '#domain/identity/members.ts';
import type { MemberRole } from '#domain/kernel/roles.ts';
import { askExport } from '#domain/portability/ask-export.ts';
import { anEmail } from '#tests/builders/account.ts';
import { aCompany, aMember, type TestCompany, TODAY } from '#tests/builders/company.ts';
import { chooseSeats } from './choose-seats.ts';
import { endPremium } from './end-premium.ts';
import { trialEnd } from './model/trial.ts';
import { orderPremium } from './order-premium.ts';
import { showOffice } from './show-office.ts';
import { startPremium } from './start-premium.ts';

const AFTER = new Date(trialEnd(TODAY).getTime() + 3_600_000);
type Person = TestCompany['sales'];

/** Something small that every role of the office may do. */
const write = (person: Person, asOf = AFTER) =>
  addService({ ...person, asOf }, { name: `Curățenie ${randomUUID()}`, unit: 'hour', unitPrice: '150' });
const end = ({ system }: TestCompany) => endPremium({ ...system, asOf: AFTER }, {});

describe('the two office seats of Standard', () => {
  it('are those that the administrator chose while Premium ran', async () => {
    const company = await aCompany();
    const { sales, accounting, administrator } = company;
    await chooseSeats(administrator, { personIds: [sales.personId, accounting.personId] });
    await end(company);
    await write(sales);
    await write(accounting);
    await expect(write(administrator)).rejects.toMatchObject({
      code: 'errors.noSeat',
      status: 403,
      kind: 'PlanLocked',
    });
    expect(await showOffice(administrator, {})).toMatchObject({ mayWrite: false });
  });

  it('are the administrator’s and the last active one’s when nobody chose', async () => {
    const company = await aCompany();
    await write(company.sales, TODAY);
    await end(company);
    await write(company.administrator);
    await write(company.sales);
    await expect(write(company.accounting)).rejects.toMatchObject({ code: 'errors.noSeat' });
  });

  it('can be given to others at any time, also by an administrator who has none', async () => {
    const company = await aCompany();
    await chooseSeats(company.administrator, { personIds: [company.sales.personId, company.accounting.personId] });
    await end(company);
    await chooseSeats({ ...company.administrator, asOf: AFTER }, { personIds: [company.administrator.personId] });
    await write(company.administrator);
    await write(company.sales); // the second seat was free: whoever writes first has it
    await expect(write(company.accounting)).rejects.toMatchObject({ code: 'errors.noSeat' });
  });

  it('are needed by nobody once Premium is back', async () => {
    const company = await aCompany();
    await chooseSeats(company.administrator, { personIds: [company.sales.personId, company.accounting.personId] });
    await end(company);
    await startPremium({ ...company.system, asOf: AFTER }, { months: 1 });
    await write(company.administrator);
  });

  it('are two, however many reach for the last one at the same moment', async () => {
    const company = await aCompany();
    await end(company);
    await chooseSeats(company.administrator, { personIds: [company.administrator.personId] });
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => aMember(company.tenantId, 'sales')));
    const answers = await Promise.allSettled(people.map((one) => write(one)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('are chosen by an administrator alone, one or two, and stay the company’s own', async () => {
    const [company, other] = [await aCompany(), await aCompany()];
    await expect(chooseSeats(company.sales, { personIds: [company.sales.personId] })).rejects.toMatchObject({
      code: 'errors.forbidden',
    });
    const ids = (...people: Person[]) => ({ personIds: people.map(({ personId }) => personId) });
    const { administrator, sales, accounting, execution } = company;
    for (const [chosen, code] of [
      [ids(), 'errors.invalidInput'],
      [ids(administrator, sales, accounting), 'plans.errors.tooManySeats'],
      [ids(execution), 'plans.errors.notInOffice'],
      [ids(other.sales), 'plans.errors.notInOffice'],
    ] as const)
      await expect(chooseSeats(administrator, chosen)).rejects.toMatchObject({ code, status: 422 });
    await chooseSeats(company.administrator, { personIds: [company.sales.personId] });
    expect((await showOffice(other.administrator, {})).seated).toEqual([]);
  });

  it('are not promised to a third: an invitation to the office waits for a free seat, one for execution does not', async () => {
    const company = await aCompany();
    await end(company);
    const administrator = company.at(company.administrator, AFTER);
    const invite = (...roles: MemberRole[]) => inviteColleague(administrator, { email: anEmail(), roles });
    await expect(invite('sales')).rejects.toMatchObject({ code: 'identity.errors.seatsTaken', status: 409 });
    await invite('execution');
    await invite('accountant');
    for (const { personId, roles } of [company.sales, company.accounting])
      await changeMember(administrator, { personId, roles, state: 'suspended' });
    await invite('sales');
    await expect(invite('accounting')).rejects.toMatchObject({ code: 'identity.errors.seatsTaken' });
    await startPremium({ ...company.system, asOf: AFTER }, { months: 1 });
    await invite('accounting');
  });

  it('stand in no way of leaving: who has none still buys Premium and takes the data along', async () => {
    const company = await aCompany();
    await chooseSeats(company.administrator, { personIds: [company.sales.personId, company.accounting.personId] });
    await end(company);
    const administrator = company.at(company.administrator, AFTER);
    await askExport(administrator, {});
    await orderPremium(administrator, { months: 1, way: 'transfer', net: '79.00', gross: '95.59' });
  });
});
