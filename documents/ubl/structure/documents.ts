/** The two roots of UBL 2.1 that are invoices, and the extensions; see table.ts for how a line reads. */
export const DOCUMENTS = `
  ubl:Invoice: ext:UBLExtensions? UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator?
      UUID? IssueDate IssueTime? DueDate? InvoiceTypeCode? Note* TaxPointDate? DocumentCurrencyCode?
      TaxCurrencyCode? PricingCurrencyCode? PaymentCurrencyCode? PaymentAlternativeCurrencyCode? AccountingCostCode?
      AccountingCost? LineCountNumeric? BuyerReference? cac:InvoicePeriod* cac:OrderReference? cac:BillingReference*
      cac:DespatchDocumentReference* cac:ReceiptDocumentReference* cac:StatementDocumentReference*
      cac:OriginatorDocumentReference* cac:ContractDocumentReference* cac:AdditionalDocumentReference*
      cac:ProjectReference* cac:Signature* cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PayeeParty?
      cac:BuyerCustomerParty? cac:SellerSupplierParty? cac:TaxRepresentativeParty? cac:Delivery* cac:DeliveryTerms?
      cac:PaymentMeans* cac:PaymentTerms* cac:PrepaidPayment* cac:AllowanceCharge* cac:TaxExchangeRate?
      cac:PricingExchangeRate? cac:PaymentExchangeRate? cac:PaymentAlternativeExchangeRate? cac:TaxTotal*
      cac:WithholdingTaxTotal* cac:LegalMonetaryTotal cac:InvoiceLine+
  cn:CreditNote: ext:UBLExtensions? UBLVersionID? CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator?
      UUID? IssueDate IssueTime? TaxPointDate? CreditNoteTypeCode? Note* DocumentCurrencyCode? TaxCurrencyCode?
      PricingCurrencyCode? PaymentCurrencyCode? PaymentAlternativeCurrencyCode? AccountingCostCode? AccountingCost?
      LineCountNumeric? BuyerReference? cac:InvoicePeriod* cac:DiscrepancyResponse* cac:OrderReference?
      cac:BillingReference* cac:DespatchDocumentReference* cac:ReceiptDocumentReference*
      cac:ContractDocumentReference* cac:AdditionalDocumentReference* cac:StatementDocumentReference*
      cac:OriginatorDocumentReference* cac:Signature* cac:AccountingSupplierParty cac:AccountingCustomerParty
      cac:PayeeParty? cac:BuyerCustomerParty? cac:SellerSupplierParty? cac:TaxRepresentativeParty? cac:Delivery*
      cac:DeliveryTerms* cac:PaymentMeans* cac:PaymentTerms* cac:TaxExchangeRate? cac:PricingExchangeRate?
      cac:PaymentExchangeRate? cac:PaymentAlternativeExchangeRate? cac:AllowanceCharge* cac:TaxTotal*
      cac:LegalMonetaryTotal cac:CreditNoteLine+
  ext:UBLExtensions: ext:UBLExtension+
  ext:UBLExtension: ID? Name? ext:ExtensionAgencyID? ext:ExtensionAgencyName? ext:ExtensionVersionID?
      ext:ExtensionAgencyURI? ext:ExtensionURI? ext:ExtensionReasonCode? ext:ExtensionReason? ext:ExtensionContent
`;
