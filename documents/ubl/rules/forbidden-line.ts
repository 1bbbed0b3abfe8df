import { forbidden } from './forbidden-table.ts';

/** UBL-CR in the lines. */
export const FORBIDDEN_IN_LINE = forbidden(`
  515 LINE: cbc:UUID cbc:TaxPointDate cbc:AccountingCostCode cbc:PaymentPurposeCode cbc:FreeOfChargeIndicator
  520 LINE/cac:InvoicePeriod: cbc:StartTime cbc:EndTime cbc:DurationMeasure cbc:DescriptionCode cbc:Description
  525 LINE/cac:OrderLineReference: cbc:SalesOrderLineID cbc:UUID cbc:LineStatusCode cac:OrderReference
  529 LINE: cac:DespatchLineReference cac:ReceiptLineReference cac:BillingReference
  532 LINE/cac:DocumentReference: cbc:CopyIndicator cbc:UUID cbc:IssueDate cbc:IssueTime
  537 LINE/cac:DocumentReference: cbc:DocumentType cbc:XPath cbc:LanguageID cbc:LocaleCode cbc:VersionID
      cbc:DocumentStatusCode cbc:DocumentDescription cac:Attachment cac:ValidityPeriod cac:IssuerParty
      cac:ResultOfVerification
  548 LINE: cac:PricingReference cac:OriginatorParty cac:Delivery cac:PaymentTerms
  552 LINE/cac:AllowanceCharge: cbc:ID cbc:PrepaidIndicator cbc:SequenceNumeric cbc:AccountingCostCode
      cbc:AccountingCost cbc:PerUnitAmount cac:TaxCategory cac:TaxTotal cac:PaymentMeans
  561 LINE: cac:TaxTotal cac:WithholdingTaxTotal
  563 LINE/cac:Item: cbc:PackQuantity cbc:PackSizeNumeric cbc:CatalogueIndicator cbc:HazardousRiskIndicator
      cbc:AdditionalInformation cbc:Keyword cbc:BrandName cbc:ModelName
  571 LINE/cac:Item/cac:BuyersItemIdentification: cbc:ExtendedID cbc:BarecodeSymbologyID cac:PhysicalAttribute
      cac:MeasurementDimension cac:IssuerParty
  576 LINE/cac:Item/cac:SellersItemIdentification: cbc:ExtendedID cbc:BarecodeSymbologyID cac:PhysicalAttribute
      cac:MeasurementDimension cac:IssuerParty
  581 LINE/cac:Item: cac:ManufacturersItemIdentification
  582 LINE/cac:Item/cac:StandardItemIdentification: cbc:ExtendedID cbc:BarecodeSymbologyID cac:PhysicalAttribute
      cac:MeasurementDimension cac:IssuerParty
  587 LINE/cac:Item: cac:CatalogueItemIdentification cac:AdditionalItemIdentification
      cac:CatalogueDocumentReference cac:ItemSpecificationDocumentReference
  591 LINE/cac:Item/cac:OriginCountry: cbc:Name
  592 LINE/cac:Item/cac:CommodityClassification: cbc:NatureCode cbc:CargoTypeCode cbc:CommodityCode
  595 LINE/cac:Item: cac:TransactionConditions cac:HazardousItem
  597 LINE/cac:Item/cac:ClassifiedTaxCategory: cbc:Name cbc:BaseUnitMeasure cbc:PerUnitAmount
      cbc:TaxExemptionReasonCode cbc:TaxExemptionReason cbc:TierRange cbc:TierRatePercent
  604 LINE/cac:Item/cac:ClassifiedTaxCategory/cac:TaxScheme: cbc:Name cbc:TaxTypeCode cbc:CurrencyCode
      cac:JurisdictionRegionAddress
  608 LINE/cac:Item/cac:AdditionalItemProperty: cbc:ID cbc:NameCode cbc:TestMethod cbc:ValueQuantity
      cbc:ValueQualifier cbc:ImportanceCode cbc:ListValue cac:UsabilityPeriod cac:ItemPropertyGroup
      cac:RangeDimension cac:ItemPropertyRange
  619 LINE/cac:Item: cac:ManufacturerParty cac:InformationContentProviderParty cac:OriginAddress cac:ItemInstance
      cac:Certificate cac:Dimension
  625 LINE/cac:Price: cbc:PriceChangeReason cbc:PriceTypeCode cbc:PriceType cbc:OrderableUnitFactorRate
      cbc:ValidityPeriod cbc:PriceList cbc:OrderableUnitFactorRate
  632 LINE/cac:Price/cac:AllowanceCharge: cbc:ID cbc:AllowanceChargeReasonCode cbc:AllowanceChargeReason
      cbc:MultiplierFactorNumeric cbc:PrepaidIndicator cbc:SequenceNumeric cbc:AccountingCostCode
      cbc:AccountingCost cbc:PerUnitAmount cac:TaxCategory cac:TaxTotal cac:PaymentMeans
  644 LINE/cac:Price: cac:PricingExchangeRate
  645 LINE: cac:DeliveryTerms cac:SubInvoiceLine cac:ItemPriceExtension
`);
