import { defineSignal } from '@temporalio/workflow';

/** Something of this workflow changed. A hint only: what is due is asked of the database each time. */
export const wake = defineSignal('wake');
