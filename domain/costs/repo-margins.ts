import { and, asc, eq } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { contractedService } from '#db/schema/contracted-service.ts';
import { deal } from '#db/schema/deal.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Every contracted service with its deal, client and contract. */
export const soldServices = (tx: Tx) =>
  tx.db
    .select({
      id: contractedService.id,
      dealId: contractedService.dealId,
      currency: contractedService.currency,
      delivered: contractedService.delivered,
      unitPrice: contractedService.unitPrice,
      discount: contractedService.discount,
      dealTitle: deal.title,
      clientName: client.name,
      contractId: contract.id,
      contractNumber: contract.printedNumber,
    })
    .from(contractedService)
    .innerJoin(deal, and(eq(deal.tenantId, contractedService.tenantId), eq(deal.id, contractedService.dealId)))
    .innerJoin(client, and(eq(client.tenantId, contractedService.tenantId), eq(client.id, contractedService.clientId)))
    .leftJoin(
      contract,
      and(eq(contract.tenantId, contractedService.tenantId), eq(contract.id, contractedService.contractId)),
    )
    .orderBy(asc(contractedService.id));
