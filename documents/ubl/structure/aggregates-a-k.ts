/** The groups of UBL 2.1 in the order of their names, A to K; see table.ts for how a line reads. */
export const AGGREGATES_A_K = `
  AccountingCustomerParty BuyerCustomerParty: CustomerAssignedAccountID? SupplierAssignedAccountID?
      AdditionalAccountID* cac:Party? cac:DeliveryContact? cac:AccountingContact? cac:BuyerContact?
  AdditionalItemIdentification BuyersItemIdentification CatalogueItemIdentification ManufacturersItemIdentification
      SellersItemIdentification StandardItemIdentification: ID ExtendedID? BarcodeSymbologyID?
      cac:PhysicalAttribute* cac:MeasurementDimension* cac:IssuerParty?
  AdditionalItemProperty: ID? Name NameCode? TestMethod? Value? ValueQuantity? ValueQualifier* ImportanceCode?
      ListValue* cac:UsabilityPeriod? cac:ItemPropertyGroup* cac:RangeDimension? cac:ItemPropertyRange?
  Address ApplicableAddress ApplicableTerritoryAddress DeliveryAddress DespatchAddress JurisdictionRegionAddress
      LocationAddress OriginAddress PostalAddress RegistrationAddress ResidenceAddress ReturnAddress: ID?
      AddressTypeCode? AddressFormatCode? Postbox? Floor? Room? StreetName? AdditionalStreetName? BlockName?
      BuildingName? BuildingNumber? InhouseMail? Department? MarkAttention? MarkCare? PlotIdentification?
      CitySubdivisionName? CityName? PostalZone? CountrySubentity? CountrySubentityCode? Region? District?
      TimezoneOffset? cac:AddressLine* cac:Country? cac:LocationCoordinate*
  AddressLine: Line
  AirTransport: AircraftID
  AllowanceCharge ExtraAllowanceCharge FreightAllowanceCharge ServiceAllowanceCharge: ID? ChargeIndicator
      AllowanceChargeReasonCode? AllowanceChargeReason* MultiplierFactorNumeric? PrepaidIndicator? SequenceNumeric?
      Amount BaseAmount? AccountingCostCode? AccountingCost? PerUnitAmount? cac:TaxCategory* cac:TaxTotal?
      cac:PaymentMeans*
  Attachment DigitalSignatureAttachment: EmbeddedDocumentBinaryObject? cac:ExternalReference?
  BillingReference: cac:InvoiceDocumentReference? cac:SelfBilledInvoiceDocumentReference?
      cac:CreditNoteDocumentReference? cac:SelfBilledCreditNoteDocumentReference? cac:DebitNoteDocumentReference?
      cac:ReminderDocumentReference? cac:AdditionalDocumentReference? cac:BillingReferenceLine*
  BillingReferenceLine: ID Amount? cac:AllowanceCharge*
  CardAccount: PrimaryAccountNumberID NetworkID CardTypeCode? ValidityStartDate? ExpiryDate? IssuerID?
      IssueNumberID? CV2ID? CardChipCode? ChipApplicationID? HolderName?
  Certificate: ID CertificateTypeCode CertificateType Remarks* cac:IssuerParty cac:DocumentReference* cac:Signature*
  Clause: ID? Content*
  CommodityClassification SupportedCommodityClassification UnsupportedCommodityClassification: NatureCode?
      CargoTypeCode? CommodityCode? ItemClassificationCode?
  Condition: AttributeID Measure? Description* MinimumMeasure? MaximumMeasure?
  Consignment ChildConsignment: ID CarrierAssignedID? ConsigneeAssignedID? ConsignorAssignedID?
      FreightForwarderAssignedID? BrokerAssignedID? ContractedCarrierAssignedID? PerformingCarrierAssignedID?
      SummaryDescription* TotalInvoiceAmount? DeclaredCustomsValueAmount? TariffDescription* TariffCode?
      InsurancePremiumAmount? GrossWeightMeasure? NetWeightMeasure? NetNetWeightMeasure? ChargeableWeightMeasure?
      GrossVolumeMeasure? NetVolumeMeasure? LoadingLengthMeasure? Remarks* HazardousRiskIndicator?
      AnimalFoodIndicator? HumanFoodIndicator? LivestockIndicator? BulkCargoIndicator? ContainerizedIndicator?
      GeneralCargoIndicator? SpecialSecurityIndicator? ThirdPartyPayerIndicator? CarrierServiceInstructions*
      CustomsClearanceServiceInstructions* ForwarderServiceInstructions* SpecialServiceInstructions* SequenceID?
      ShippingPriorityLevelCode? HandlingCode? HandlingInstructions* Information* TotalGoodsItemQuantity?
      TotalTransportHandlingUnitQuantity? InsuranceValueAmount? DeclaredForCarriageValueAmount?
      DeclaredStatisticsValueAmount? FreeOnBoardValueAmount? SpecialInstructions* SplitConsignmentIndicator?
      DeliveryInstructions* ConsignmentQuantity? ConsolidatableIndicator? HaulageInstructions* LoadingSequenceID?
      ChildConsignmentQuantity? TotalPackagesQuantity? cac:ConsolidatedShipment* cac:CustomsDeclaration*
      cac:RequestedPickupTransportEvent? cac:RequestedDeliveryTransportEvent? cac:PlannedPickupTransportEvent?
      cac:PlannedDeliveryTransportEvent? cac:Status* cac:ChildConsignment* cac:ConsigneeParty? cac:ExporterParty?
      cac:ConsignorParty? cac:ImporterParty? cac:CarrierParty? cac:FreightForwarderParty? cac:NotifyParty?
      cac:OriginalDespatchParty? cac:FinalDeliveryParty? cac:PerformingCarrierParty? cac:SubstituteCarrierParty?
      cac:LogisticsOperatorParty? cac:TransportAdvisorParty? cac:HazardousItemNotificationParty? cac:InsuranceParty?
      cac:MortgageHolderParty? cac:BillOfLadingHolderParty? cac:OriginalDepartureCountry?
      cac:FinalDestinationCountry? cac:TransitCountry* cac:TransportContract? cac:TransportEvent*
      cac:OriginalDespatchTransportationService? cac:FinalDeliveryTransportationService? cac:DeliveryTerms?
      cac:PaymentTerms? cac:CollectPaymentTerms? cac:DisbursementPaymentTerms? cac:PrepaidPaymentTerms?
      cac:FreightAllowanceCharge* cac:ExtraAllowanceCharge* cac:MainCarriageShipmentStage*
      cac:PreCarriageShipmentStage* cac:OnCarriageShipmentStage* cac:TransportHandlingUnit*
      cac:FirstArrivalPortLocation? cac:LastExitPortLocation?
  Contact AccountingContact BuyerContact DeliveryContact DespatchContact SellerContact: ID? Name? Telephone?
      Telefax? ElectronicMail? Note* cac:OtherCommunication*
  CorporateRegistrationScheme: ID? Name? CorporateRegistrationTypeCode? cac:JurisdictionRegionAddress*
  Country ExportCountry FinalDestinationCountry OriginCountry OriginalDepartureCountry TransitCountry:
      IdentificationCode? Name?
  CreditAccount: AccountID
  CreditNoteLine SubCreditNoteLine: ID UUID? Note* CreditedQuantity? LineExtensionAmount? TaxPointDate?
      AccountingCostCode? AccountingCost? PaymentPurposeCode? FreeOfChargeIndicator? cac:InvoicePeriod*
      cac:OrderLineReference* cac:DiscrepancyResponse* cac:DespatchLineReference* cac:ReceiptLineReference*
      cac:BillingReference* cac:DocumentReference* cac:PricingReference? cac:OriginatorParty? cac:Delivery*
      cac:PaymentTerms* cac:TaxTotal* cac:AllowanceCharge* cac:Item? cac:Price? cac:DeliveryTerms*
      cac:SubCreditNoteLine* cac:ItemPriceExtension?
  CustomsDeclaration: ID cac:IssuerParty?
  Delivery ContractualDelivery: ID? Quantity? MinimumQuantity? MaximumQuantity? ActualDeliveryDate?
      ActualDeliveryTime? LatestDeliveryDate? LatestDeliveryTime? ReleaseID? TrackingID? cac:DeliveryAddress?
      cac:DeliveryLocation? cac:AlternativeDeliveryLocation? cac:RequestedDeliveryPeriod?
      cac:PromisedDeliveryPeriod? cac:EstimatedDeliveryPeriod? cac:CarrierParty? cac:DeliveryParty? cac:NotifyParty*
      cac:Despatch? cac:DeliveryTerms* cac:MinimumDeliveryUnit? cac:MaximumDeliveryUnit? cac:Shipment?
  DeliveryTerms: ID? SpecialTerms* LossRiskResponsibilityCode? LossRisk* Amount? cac:DeliveryLocation?
      cac:AllowanceCharge?
  DeliveryUnit MaximumDeliveryUnit MinimumDeliveryUnit: BatchQuantity ConsumerUnitQuantity? HazardousRiskIndicator?
  DependentLineReference DespatchLineReference ReceiptLineReference: LineID UUID? LineStatusCode?
      cac:DocumentReference?
  DependentPriceReference: Percent? cac:LocationAddress? cac:DependentLineReference?
  Despatch: ID? RequestedDespatchDate? RequestedDespatchTime? EstimatedDespatchDate? EstimatedDespatchTime?
      ActualDespatchDate? ActualDespatchTime? GuaranteedDespatchDate? GuaranteedDespatchTime? ReleaseID?
      Instructions* cac:DespatchAddress? cac:DespatchLocation? cac:DespatchParty? cac:CarrierParty? cac:NotifyParty*
      cac:Contact? cac:EstimatedDespatchPeriod? cac:RequestedDespatchPeriod?
  Dimension FloorSpaceMeasurementDimension MeasurementDimension PalletSpaceMeasurementDimension RangeDimension
      TotalCapacityDimension: AttributeID Measure? Description* MinimumMeasure? MaximumMeasure?
  DiscrepancyResponse: ReferenceID? ResponseCode? Description* EffectiveDate? EffectiveTime? cac:Status*
  DocumentReference AdditionalDocumentReference CatalogueDocumentReference ContractDocumentReference
      CreditNoteDocumentReference DebitNoteDocumentReference DespatchDocumentReference IdentityDocumentReference
      InvoiceDocumentReference ItemSpecificationDocumentReference MandateDocumentReference OriginalDocumentReference
      OriginatorDocumentReference ReceiptDocumentReference RegistryCertificateDocumentReference
      ReminderDocumentReference SelfBilledCreditNoteDocumentReference SelfBilledInvoiceDocumentReference
      ShipmentDocumentReference StatementDocumentReference WorkOrderDocumentReference: ID CopyIndicator? UUID?
      IssueDate? IssueTime? DocumentTypeCode? DocumentType? XPath* LanguageID? LocaleCode? VersionID?
      DocumentStatusCode? DocumentDescription* cac:Attachment? cac:ValidityPeriod? cac:IssuerParty?
      cac:ResultOfVerification?
  EmissionCalculationMethod: CalculationMethodCode? FullnessIndicationCode? cac:MeasurementFromLocation?
      cac:MeasurementToLocation?
  EnvironmentalEmission: EnvironmentalEmissionTypeCode ValueMeasure Description* cac:EmissionCalculationMethod*
  ExchangeRate PaymentAlternativeExchangeRate PaymentExchangeRate PricingExchangeRate TaxExchangeRate:
      SourceCurrencyCode SourceCurrencyBaseRate? TargetCurrencyCode TargetCurrencyBaseRate? ExchangeMarketID?
      CalculationRate? MathematicOperatorCode? Date? cac:ForeignExchangeContract?
  ExternalReference: URI? DocumentHash? HashAlgorithmMethod? ExpiryDate? ExpiryTime? MimeCode? FormatCode?
      EncodingCode? CharacterSetCode? FileName? Description*
  FinalDeliveryTransportationService OriginalDespatchTransportationService: TransportServiceCode TariffClassCode?
      Priority? FreightRateClassCode? TransportationServiceDescription* TransportationServiceDetailsURI?
      NominationDate? NominationTime? Name? SequenceNumeric? cac:TransportEquipment*
      cac:SupportedTransportEquipment* cac:UnsupportedTransportEquipment* cac:CommodityClassification*
      cac:SupportedCommodityClassification* cac:UnsupportedCommodityClassification* cac:TotalCapacityDimension?
      cac:ShipmentStage* cac:TransportEvent* cac:ResponsibleTransportServiceProviderParty?
      cac:EnvironmentalEmission* cac:EstimatedDurationPeriod? cac:ScheduledServiceFrequency*
  FinancialAccount FinancingFinancialAccount PayeeFinancialAccount PayerFinancialAccount: ID? Name? AliasName?
      AccountTypeCode? AccountFormatCode? CurrencyCode? PaymentNote* cac:FinancialInstitutionBranch? cac:Country?
  FinancialInstitution: ID? Name? cac:Address?
  FinancialInstitutionBranch: ID? Name? cac:FinancialInstitution? cac:Address?
  ForeignExchangeContract TransportContract: ID? IssueDate? IssueTime? NominationDate? NominationTime?
      ContractTypeCode? ContractType? Note* VersionID? Description* cac:ValidityPeriod?
      cac:ContractDocumentReference* cac:NominationPeriod? cac:ContractualDelivery?
  GoodsItem ContainedGoodsItem: ID? SequenceNumberID? Description* HazardousRiskIndicator?
      DeclaredCustomsValueAmount? DeclaredForCarriageValueAmount? DeclaredStatisticsValueAmount?
      FreeOnBoardValueAmount? InsuranceValueAmount? ValueAmount? GrossWeightMeasure? NetWeightMeasure?
      NetNetWeightMeasure? ChargeableWeightMeasure? GrossVolumeMeasure? NetVolumeMeasure? Quantity?
      PreferenceCriterionCode? RequiredCustomsID? CustomsStatusCode? CustomsTariffQuantity?
      CustomsImportClassifiedIndicator? ChargeableQuantity? ReturnableQuantity? TraceID? cac:Item*
      cac:GoodsItemContainer* cac:FreightAllowanceCharge* cac:InvoiceLine* cac:Temperature* cac:ContainedGoodsItem*
      cac:OriginAddress? cac:Delivery? cac:Pickup? cac:Despatch? cac:MeasurementDimension* cac:ContainingPackage*
      cac:ShipmentDocumentReference? cac:MinimumTemperature? cac:MaximumTemperature?
  GoodsItemContainer: ID Quantity? cac:TransportEquipment*
  HandlingUnitDespatchLine: ID UUID? Note* LineStatusCode? DeliveredQuantity? BackorderQuantity? BackorderReason*
      OutstandingQuantity? OutstandingReason* OversupplyQuantity? cac:OrderLineReference+ cac:DocumentReference*
      cac:Item cac:Shipment*
  HaulageTradingTerms: Information* Reference? cac:ApplicableAddress?
  HazardousGoodsTransit: TransportEmergencyCardCode? PackingCriteriaCode? HazardousRegulationCode?
      InhalationToxicityZoneCode? TransportAuthorizationCode? cac:MaximumTemperature? cac:MinimumTemperature?
  HazardousItem: ID? PlacardNotation? PlacardEndorsement? AdditionalInformation* UNDGCode? EmergencyProceduresCode?
      MedicalFirstAidGuideCode? TechnicalName? CategoryName? HazardousCategoryCode? UpperOrangeHazardPlacardID?
      LowerOrangeHazardPlacardID? MarkingID? HazardClassID? NetWeightMeasure? NetVolumeMeasure? Quantity?
      cac:ContactParty? cac:SecondaryHazard* cac:HazardousGoodsTransit* cac:EmergencyTemperature?
      cac:FlashpointTemperature? cac:AdditionalTemperature*
  InvoiceLine SubInvoiceLine: ID UUID? Note* InvoicedQuantity? LineExtensionAmount TaxPointDate? AccountingCostCode?
      AccountingCost? PaymentPurposeCode? FreeOfChargeIndicator? cac:InvoicePeriod* cac:OrderLineReference*
      cac:DespatchLineReference* cac:ReceiptLineReference* cac:BillingReference* cac:DocumentReference*
      cac:PricingReference? cac:OriginatorParty? cac:Delivery* cac:PaymentTerms* cac:AllowanceCharge* cac:TaxTotal*
      cac:WithholdingTaxTotal* cac:Item cac:Price? cac:DeliveryTerms? cac:SubInvoiceLine* cac:ItemPriceExtension?
  Item: Description* PackQuantity? PackSizeNumeric? CatalogueIndicator? Name? HazardousRiskIndicator?
      AdditionalInformation* Keyword* BrandName* ModelName* cac:BuyersItemIdentification?
      cac:SellersItemIdentification? cac:ManufacturersItemIdentification* cac:StandardItemIdentification?
      cac:CatalogueItemIdentification? cac:AdditionalItemIdentification* cac:CatalogueDocumentReference?
      cac:ItemSpecificationDocumentReference* cac:OriginCountry? cac:CommodityClassification*
      cac:TransactionConditions* cac:HazardousItem* cac:ClassifiedTaxCategory* cac:AdditionalItemProperty*
      cac:ManufacturerParty* cac:InformationContentProviderParty? cac:OriginAddress* cac:ItemInstance*
      cac:Certificate* cac:Dimension*
  ItemInstance: ProductTraceID? ManufactureDate? ManufactureTime? BestBeforeDate? RegistrationID? SerialID?
      cac:AdditionalItemProperty* cac:LotIdentification?
  ItemPriceExtension: Amount cac:TaxTotal*
  ItemPropertyGroup: ID Name? ImportanceCode?
  ItemPropertyRange: MinimumValue? MaximumValue?
`;
