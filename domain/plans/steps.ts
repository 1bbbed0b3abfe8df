import type { Tx } from '#domain/kernel/tx.ts';
import { trialEnd } from './model/trial.ts';
import * as plans from './repo.ts';

/** Starts the month of Premium that each company gets once. */
export const openPlan = (tx: Tx) => plans.insertTrial(tx, trialEnd(tx.asOf));

export const planOf = plans.planOf;

/** The plan and since when it is the company's without a break: what runs by itself was not there before. */
export const entitlementOf = plans.entitlementOf;
