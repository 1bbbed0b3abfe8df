import type { TenantId } from '#domain/kernel/pure/ids.ts';

export type LaneTarget =
  | { workflow: 'clientPipeline'; ref: { tenantId: TenantId; clientId: string } }
  | { workflow: 'invoiceSettlement'; ref: { tenantId: TenantId; invoiceId: string } }
  | { workflow: 'statementImport'; ref: { tenantId: TenantId; importId: string } }
  | { workflow: 'paperSeal'; ref: { tenantId: TenantId; envelopeId: string } }
  | { workflow: 'visitPlan'; ref: { tenantId: TenantId; contractedServiceId: string } }
  | { workflow: 'spvConnection' | 'subscription' | 'companyRegister' | 'companyAccount'; ref: { tenantId: TenantId } };

const LANE =
  /^t\/([0-9a-f-]{36})\/(?:(client|invoice|visits|envelope|import)\/([0-9a-f-]{36})|(spv|plan|register|account))$/;

/** Which workflow a lane wakes, read from its id; undefined for an id that no verb writes. */
export function workflowOfLane(workflowId: string): LaneTarget | undefined {
  const [, tenant, kind, subject = '', single] = LANE.exec(workflowId) ?? [];
  if (tenant === undefined) return undefined;
  const tenantId = asTenant(tenant);
  if (kind === 'client') return { workflow: 'clientPipeline', ref: { tenantId, clientId: subject } };
  if (kind === 'invoice') return { workflow: 'invoiceSettlement', ref: { tenantId, invoiceId: subject } };
  if (kind === 'envelope') return { workflow: 'paperSeal', ref: { tenantId, envelopeId: subject } };
  if (kind === 'import') return { workflow: 'statementImport', ref: { tenantId, importId: subject } };
  if (kind === 'visits') return { workflow: 'visitPlan', ref: { tenantId, contractedServiceId: subject } };
  if (single === 'account') return { workflow: 'companyAccount', ref: { tenantId } };
  if (single === 'register') return { workflow: 'companyRegister', ref: { tenantId } };
  return { workflow: single === 'spv' ? 'spvConnection' : 'subscription', ref: { tenantId } };
}

/** Guaranteed by the pattern of lane ids, which only `lanesOf` writes. */
const asTenant = (text: string) => text as TenantId;
