import { describe, expect, it } from 'vitest';
import { ROLES } from '#domain/kernel/roles.ts';
import { allDefinitions } from './definitions.ts';
import { rightsOf } from './rights.ts';
import { COLUMNS, MAY } from './roles.ts';

const definitions = await allDefinitions();
const named = definitions.map((one) => [one.call.definition.name, one] as const);
const LETTERS = Object.keys(COLUMNS).join('');

describe('the written table of rights', () => {
  it('is of eight columns, each its letter or a dash', () => {
    for (const [name, row] of Object.entries(MAY)) {
      const wrong = [...row].some((sign, index) => sign !== '-' && sign !== LETTERS[index]);
      expect([name, row.length, wrong]).toEqual([name, ROLES.length, false]);
    }
  });

  it('has a row for every verb and query, and for nothing else', () => {
    expect(Object.keys(MAY).sort()).toEqual(named.map(([name]) => name).sort());
  });

  it('names no verb twice', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });

  it.each(named)('says of %s what its definition says and what its callers are told', async (name, one) => {
    const { written, defined, answered, told } = await rightsOf(name, one);
    expect(defined).toEqual(written);
    expect(answered).toEqual(written);
    expect(told).toEqual(['errors.invalidInput']);
  });
});

describe('what each role is', () => {
  const may = (letter: string, kind?: 'verb' | 'query') =>
    named.filter(([name, one]) => MAY[name]?.includes(letter) && (!kind || one.kind === kind)).map(([name]) => name);
  const outside = (names: string[], allowed: readonly (string | RegExp)[]) =>
    names.filter((name) => !allowed.some((one) => (typeof one === 'string' ? one === name : one.test(name))));

  it('the accountant from outside reads, keeps views, connects the company to SPV with the own certificate, and reads the law for it', () => {
    expect(may('C', 'verb')).toEqual([
      'efactura.connectSpv',
      'law.chooseReadings',
      'views.removeView',
      'views.saveView',
    ]);
  });

  it('execution sees its work, mail, chats and itself, and nothing that has a price', () => {
    const allowed = [/^delivery\./, /^(mail|chat)\.(list|show)/, /^companies\.show(Company|Logo)$/, 'files.showFile', 'home.shellFigures', /^plans\.show(Office|Plan)$/, 'search.find', 'timeline.myTasks']; // prettier-ignore
    expect(outside(may('E'), allowed)).toEqual([]);
  });

  it('sales issues no invoice and moves no money', () => {
    expect(outside(may('S', 'verb').filter((name) => /^(invoicing|collections|efactura)\./.test(name)), ['invoicing.issueProforma'])).toEqual([]); // prettier-ignore
  });

  it('a client by link answers, reads, prints and pays what the link is for', () => {
    const allowed = [/^acceptance\.(accept|refuse|read|view)/, /^balances\.(confirm|object|read)/, /^penalties\.readPenaltyNote$/, /^contracts\.(sign|refuse|read)/, /^offers\.(accept|decline|read|view)/, /^collections\.(startCardPayment|keepCheckout)$/, /^invoicing\.(read|view)Invoice$/, /^links\.(renewLink|noteOpening)$/, /^signing\.(ask|check)Code$/, 'papers.printPaper', /^portal\.(checkRoom|findPaper|listPayable|listSites|noteVisit|readPayment|show(Messages|Portal|PortalFile|Visits)|writeMessage)$/, /^companies\.show(Company|Logo)$/]; // prettier-ignore
    expect(outside(may('L'), allowed)).toEqual([]);
    expect(named.filter(([name]) => /Tacitly|record/i.test(name) && MAY[name]?.includes('L'))).toEqual([]);
  });

  it('the operator gives a plan, turns features, has what failed tried again, and touches no row of a company’s work', () => {
    expect(may('O')).toEqual(['deliveries.listFailed', 'deliveries.retryDelivery', 'operator.restartWorkflow', 'plans.extendTrial', 'plans.listSwitches', 'plans.setSwitch', 'plans.startPremium']); // prettier-ignore
  });

  it('an administrator may all that any colleague may', () => {
    const missing = named.filter(([name]) => /[SEMC]/.test(MAY[name] ?? '') && !MAY[name]?.includes('A'));
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});
