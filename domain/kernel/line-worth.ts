import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/**
 * What a quantity is worth before VAT in minor units, as SQL: thousandths × ten-thousandths × the part after the discount,
 * rounded half away from zero as documents do it. Whole numbers are four times as fast as `numeric` and serve where there is
 * no discount and nothing can overflow: up to a million units of up to 900,000 each.
 */
export const lineWorth = (quantity: SQLWrapper, unitPrice: SQLWrapper, discount: SQLWrapper): SQL =>
  sql`case when ${discount} = 0 and ${quantity} between 0 and 1000000000 and ${unitPrice} between 0 and 9000000000
    then (${quantity} * ${unitPrice} + 50000) / 100000
    else round(${quantity}::numeric * ${unitPrice} * (10000 - ${discount}) / 1000000000)::bigint end`;
