/** The groups of UBL 2.1 in the order of their names, L to Z; see table.ts for how a line reads. */
export const AGGREGATES_L_Z = `
  Language: ID? Name? LocaleCode?
  LegalMonetaryTotal: LineExtensionAmount? TaxExclusiveAmount? TaxInclusiveAmount? AllowanceTotalAmount?
      ChargeTotalAmount? PrepaidAmount? PayableRoundingAmount? PayableAmount PayableAlternativeAmount?
  Location AlternativeDeliveryLocation DeliveryLocation DespatchLocation FirstArrivalPortLocation
      FreightChargeLocation LastExitPortLocation LoadingLocation LoadingPortLocation MeasurementFromLocation
      MeasurementToLocation PhysicalLocation PickupLocation RegistryPortLocation StorageLocation SubsidiaryLocation
      TransshipPortLocation UnloadingLocation UnloadingPortLocation: ID? Description* Conditions* CountrySubentity?
      CountrySubentityCode? LocationTypeCode? InformationURI? Name? cac:ValidityPeriod* cac:Address?
      cac:SubsidiaryLocation* cac:LocationCoordinate*
  LocationCoordinate: CoordinateSystemCode? LatitudeDegreesMeasure? LatitudeMinutesMeasure? LatitudeDirectionCode?
      LongitudeDegreesMeasure? LongitudeMinutesMeasure? LongitudeDirectionCode? AltitudeMeasure?
  LotIdentification: LotNumberID? ExpiryDate? cac:AdditionalItemProperty*
  MaritimeTransport: VesselID? VesselName? RadioCallSignID? ShipsRequirements* GrossTonnageMeasure?
      NetTonnageMeasure? cac:RegistryCertificateDocumentReference? cac:RegistryPortLocation?
  OrderLineReference: LineID SalesOrderLineID? UUID? LineStatusCode? cac:OrderReference?
  OrderReference: ID SalesOrderID? CopyIndicator? UUID? IssueDate? IssueTime? CustomerReference? OrderTypeCode?
      cac:DocumentReference?
  OriginalItemLocationQuantity: LeadTimeMeasure? MinimumQuantity? MaximumQuantity? HazardousRiskIndicator?
      TradingRestrictions* cac:ApplicableTerritoryAddress* cac:Price? cac:DeliveryUnit* cac:ApplicableTaxCategory*
      cac:Package? cac:AllowanceCharge* cac:DependentPriceReference?
  OtherCommunication: ChannelCode? Channel? Value?
  Package ActualPackage ContainedPackage ContainingPackage: ID? Quantity? ReturnableMaterialIndicator?
      PackageLevelCode? PackagingTypeCode? PackingMaterial* TraceID? cac:ContainedPackage*
      cac:ContainingTransportEquipment? cac:GoodsItem* cac:MeasurementDimension* cac:DeliveryUnit* cac:Delivery?
      cac:Pickup? cac:Despatch?
  Party AgentParty BillOfLadingHolderParty CarrierParty ConsigneeParty ConsignorParty ContactParty CustomsAgentParty
      DeliveryParty DespatchParty ExporterParty FinalDeliveryParty FinancingParty FreightForwarderParty
      HazardousItemNotificationParty HeadOfficeParty ImporterParty InformationContentProviderParty InsuranceParty
      IssuerParty LoadingProofParty LogisticsOperatorParty ManufacturerParty MortgageHolderParty NotaryParty
      NotifyParty OperatingParty OriginalDespatchParty OriginatorParty OwnerParty PayeeParty PayerParty
      PerformingCarrierParty PickupParty ProviderParty ResponsibleTransportServiceProviderParty SignatoryParty
      SubstituteCarrierParty TaxRepresentativeParty TerminalOperatorParty TransportAdvisorParty WitnessParty:
      MarkCareIndicator? MarkAttentionIndicator? WebsiteURI? LogoReferenceID? EndpointID?
      IndustryClassificationCode? cac:PartyIdentification* cac:PartyName* cac:Language? cac:PostalAddress?
      cac:PhysicalLocation? cac:PartyTaxScheme* cac:PartyLegalEntity* cac:Contact? cac:Person* cac:AgentParty?
      cac:ServiceProviderParty* cac:PowerOfAttorney* cac:FinancialAccount?
  PartyIdentification: ID
  PartyLegalEntity: RegistrationName? CompanyID? RegistrationDate? RegistrationExpirationDate? CompanyLegalFormCode?
      CompanyLegalForm? SoleProprietorshipIndicator? CompanyLiquidationStatusCode? CorporateStockAmount?
      FullyPaidSharesIndicator? cac:RegistrationAddress? cac:CorporateRegistrationScheme? cac:HeadOfficeParty?
      cac:ShareholderParty*
  PartyName: Name
  PartyTaxScheme: RegistrationName? CompanyID? TaxLevelCode? ExemptionReasonCode? ExemptionReason*
      cac:RegistrationAddress? cac:TaxScheme
  PaymentMandate: ID? MandateTypeCode? MaximumPaymentInstructionsNumeric? MaximumPaidAmount? SignatureID?
      cac:PayerParty? cac:PayerFinancialAccount? cac:ValidityPeriod? cac:PaymentReversalPeriod? cac:Clause*
  PaymentMeans: ID? PaymentMeansCode PaymentDueDate? PaymentChannelCode? InstructionID? InstructionNote* PaymentID*
      cac:CardAccount? cac:PayerFinancialAccount? cac:PayeeFinancialAccount? cac:CreditAccount? cac:PaymentMandate?
      cac:TradeFinancing?
  PaymentTerms CollectPaymentTerms DisbursementPaymentTerms PrepaidPaymentTerms: ID? PaymentMeansID*
      PrepaidPaymentReferenceID? Note* ReferenceEventCode? SettlementDiscountPercent? PenaltySurchargePercent?
      PaymentPercent? Amount? SettlementDiscountAmount? PenaltyAmount? PaymentTermsDetailsURI? PaymentDueDate?
      InstallmentDueDate? InvoicingPartyReference? cac:SettlementPeriod? cac:PenaltyPeriod? cac:ExchangeRate?
      cac:ValidityPeriod?
  Period EstimatedDeliveryPeriod EstimatedDespatchPeriod EstimatedDurationPeriod EstimatedTransitPeriod
      InvoicePeriod NominationPeriod PaymentReversalPeriod PenaltyPeriod PromisedDeliveryPeriod
      RequestedDeliveryPeriod RequestedDespatchPeriod SettlementPeriod TransitPeriod UsabilityPeriod ValidityPeriod:
      StartDate? StartTime? EndDate? EndTime? DurationMeasure? DescriptionCode* Description*
  Person CrewMemberPerson DriverPerson MasterPerson PassengerPerson ReportingPerson SecurityOfficerPerson
      ShipsSurgeonPerson: ID? FirstName? FamilyName? Title? MiddleName? OtherName? NameSuffix? JobTitle?
      NationalityID? GenderCode? BirthDate? BirthplaceName? OrganizationDepartment? cac:Contact?
      cac:FinancialAccount? cac:IdentityDocumentReference* cac:ResidenceAddress?
  PhysicalAttribute: AttributeID PositionCode? DescriptionCode? Description*
  Pickup: ID? ActualPickupDate? ActualPickupTime? EarliestPickupDate? EarliestPickupTime? LatestPickupDate?
      LatestPickupTime? cac:PickupLocation? cac:PickupParty?
  PowerOfAttorney: ID? IssueDate? IssueTime? Description* cac:NotaryParty? cac:AgentParty cac:WitnessParty*
      cac:MandateDocumentReference*
  PrepaidPayment: ID? PaidAmount? ReceivedDate? PaidDate? PaidTime? InstructionID?
  Price AlternativeConditionPrice: PriceAmount BaseQuantity? PriceChangeReason* PriceTypeCode? PriceType?
      OrderableUnitFactorRate? cac:ValidityPeriod* cac:PriceList? cac:AllowanceCharge* cac:PricingExchangeRate?
  PriceList PreviousPriceList: ID? StatusCode? cac:ValidityPeriod* cac:PreviousPriceList?
  PricingReference: cac:OriginalItemLocationQuantity? cac:AlternativeConditionPrice*
  ProjectReference: ID UUID? IssueDate? cac:WorkPhaseReference*
  RailTransport: TrainID RailCarID?
  ReceivedHandlingUnitReceiptLine: ID UUID? Note* ReceivedQuantity? ShortQuantity? ShortageActionCode?
      RejectedQuantity? RejectReasonCode? RejectReason* RejectActionCode? QuantityDiscrepancyCode?
      OversupplyQuantity? ReceivedDate? TimingComplaintCode? TimingComplaint? cac:OrderLineReference?
      cac:DespatchLineReference* cac:DocumentReference* cac:Item* cac:Shipment*
  ResultOfVerification: ValidatorID? ValidationResultCode? ValidationDate? ValidationTime? ValidateProcess?
      ValidateTool? ValidateToolVersion? cac:SignatoryParty?
  RoadTransport: LicensePlateID
  ScheduledServiceFrequency: WeekDayCode
  SecondaryHazard: ID? PlacardNotation? PlacardEndorsement? EmergencyProceduresCode? Extension*
  ServiceProviderParty: ID? ServiceTypeCode? ServiceType* cac:Party cac:SellerContact?
  ShareholderParty: PartecipationPercent? cac:Party?
  Shipment ConsolidatedShipment ReferencedShipment ReportedShipment: ID ShippingPriorityLevelCode? HandlingCode?
      HandlingInstructions* Information* GrossWeightMeasure? NetWeightMeasure? NetNetWeightMeasure?
      GrossVolumeMeasure? NetVolumeMeasure? TotalGoodsItemQuantity? TotalTransportHandlingUnitQuantity?
      InsuranceValueAmount? DeclaredCustomsValueAmount? DeclaredForCarriageValueAmount?
      DeclaredStatisticsValueAmount? FreeOnBoardValueAmount? SpecialInstructions* DeliveryInstructions*
      SplitConsignmentIndicator? ConsignmentQuantity? cac:Consignment* cac:GoodsItem* cac:ShipmentStage*
      cac:Delivery? cac:TransportHandlingUnit* cac:ReturnAddress? cac:OriginAddress? cac:FirstArrivalPortLocation?
      cac:LastExitPortLocation? cac:ExportCountry? cac:FreightAllowanceCharge*
  ShipmentStage MainCarriageShipmentStage OnCarriageShipmentStage PreCarriageShipmentStage: ID? TransportModeCode?
      TransportMeansTypeCode? TransitDirectionCode? PreCarriageIndicator? OnCarriageIndicator?
      EstimatedDeliveryDate? EstimatedDeliveryTime? RequiredDeliveryDate? RequiredDeliveryTime? LoadingSequenceID?
      SuccessiveSequenceID? Instructions* DemurrageInstructions* CrewQuantity? PassengerQuantity? cac:TransitPeriod?
      cac:CarrierParty* cac:TransportMeans? cac:LoadingPortLocation? cac:UnloadingPortLocation?
      cac:TransshipPortLocation? cac:LoadingTransportEvent? cac:ExaminationTransportEvent?
      cac:AvailabilityTransportEvent? cac:ExportationTransportEvent? cac:DischargeTransportEvent?
      cac:WarehousingTransportEvent? cac:TakeoverTransportEvent? cac:OptionalTakeoverTransportEvent?
      cac:DropoffTransportEvent? cac:ActualPickupTransportEvent? cac:DeliveryTransportEvent?
      cac:ReceiptTransportEvent? cac:StorageTransportEvent? cac:AcceptanceTransportEvent? cac:TerminalOperatorParty?
      cac:CustomsAgentParty? cac:EstimatedTransitPeriod? cac:FreightAllowanceCharge* cac:FreightChargeLocation?
      cac:DetentionTransportEvent* cac:RequestedDepartureTransportEvent? cac:RequestedArrivalTransportEvent?
      cac:RequestedWaypointTransportEvent* cac:PlannedDepartureTransportEvent? cac:PlannedArrivalTransportEvent?
      cac:PlannedWaypointTransportEvent* cac:ActualDepartureTransportEvent? cac:ActualWaypointTransportEvent?
      cac:ActualArrivalTransportEvent? cac:TransportEvent* cac:EstimatedDepartureTransportEvent?
      cac:EstimatedArrivalTransportEvent? cac:PassengerPerson* cac:DriverPerson* cac:ReportingPerson?
      cac:CrewMemberPerson* cac:SecurityOfficerPerson? cac:MasterPerson? cac:ShipsSurgeonPerson?
  Signature: ID Note* ValidationDate? ValidationTime? ValidatorID? CanonicalizationMethod? SignatureMethod?
      cac:SignatoryParty? cac:DigitalSignatureAttachment? cac:OriginalDocumentReference?
  Status CurrentStatus: ConditionCode? ReferenceDate? ReferenceTime? Description* StatusReasonCode? StatusReason*
      SequenceID? Text* IndicationIndicator? Percent? ReliabilityPercent? cac:Condition*
  Stowage: LocationID? Location* cac:MeasurementDimension*
  SupplierParty AccountingSupplierParty SellerSupplierParty: CustomerAssignedAccountID? AdditionalAccountID*
      DataSendingCapability? cac:Party? cac:DespatchContact? cac:AccountingContact? cac:SellerContact?
  TaxCategory ApplicableTaxCategory ClassifiedTaxCategory: ID? Name? Percent? BaseUnitMeasure? PerUnitAmount?
      TaxExemptionReasonCode? TaxExemptionReason* TierRange? TierRatePercent? cac:TaxScheme
  TaxScheme: ID? Name? TaxTypeCode? CurrencyCode? cac:JurisdictionRegionAddress*
  TaxSubtotal: TaxableAmount? TaxAmount CalculationSequenceNumeric? TransactionCurrencyTaxAmount? Percent?
      BaseUnitMeasure? PerUnitAmount? TierRange? TierRatePercent? cac:TaxCategory
  TaxTotal WithholdingTaxTotal: TaxAmount RoundingAmount? TaxEvidenceIndicator? TaxIncludedIndicator?
      cac:TaxSubtotal*
  Temperature AdditionalTemperature EmergencyTemperature FlashpointTemperature MaximumTemperature
      MinimumTemperature: AttributeID Measure Description*
  TradeFinancing: ID? FinancingInstrumentCode? cac:ContractDocumentReference? cac:DocumentReference*
      cac:FinancingParty cac:FinancingFinancialAccount? cac:Clause*
  TransactionConditions: ID? ActionCode? Description* cac:DocumentReference*
  TransportEquipment AttachedTransportEquipment ContainedInTransportEquipment ContainingTransportEquipment
      SupportedTransportEquipment UnsupportedTransportEquipment: ID? ReferencedConsignmentID*
      TransportEquipmentTypeCode? ProviderTypeCode? OwnerTypeCode? SizeTypeCode? DispositionCode?
      FullnessIndicationCode? RefrigerationOnIndicator? Information* ReturnabilityIndicator? LegalStatusIndicator?
      AirFlowPercent? HumidityPercent? AnimalFoodApprovedIndicator? HumanFoodApprovedIndicator?
      DangerousGoodsApprovedIndicator? RefrigeratedIndicator? Characteristics? DamageRemarks* Description*
      SpecialTransportRequirements* GrossWeightMeasure? GrossVolumeMeasure? TareWeightMeasure? TrackingDeviceCode?
      PowerIndicator? TraceID? cac:MeasurementDimension* cac:TransportEquipmentSeal* cac:MinimumTemperature?
      cac:MaximumTemperature? cac:ProviderParty? cac:LoadingProofParty? cac:SupplierParty? cac:OwnerParty?
      cac:OperatingParty? cac:LoadingLocation? cac:UnloadingLocation? cac:StorageLocation?
      cac:PositioningTransportEvent* cac:QuarantineTransportEvent* cac:DeliveryTransportEvent*
      cac:PickupTransportEvent* cac:HandlingTransportEvent* cac:LoadingTransportEvent* cac:TransportEvent*
      cac:ApplicableTransportMeans? cac:HaulageTradingTerms* cac:HazardousGoodsTransit*
      cac:PackagedTransportHandlingUnit* cac:ServiceAllowanceCharge* cac:FreightAllowanceCharge*
      cac:AttachedTransportEquipment* cac:Delivery? cac:Pickup? cac:Despatch? cac:ShipmentDocumentReference*
      cac:ContainedInTransportEquipment* cac:Package* cac:GoodsItem*
  TransportEquipmentSeal: ID SealIssuerTypeCode? Condition? SealStatusCode? SealingPartyType?
  TransportEvent AcceptanceTransportEvent ActualArrivalTransportEvent ActualDepartureTransportEvent
      ActualPickupTransportEvent ActualWaypointTransportEvent AvailabilityTransportEvent DeliveryTransportEvent
      DetentionTransportEvent DischargeTransportEvent DropoffTransportEvent EstimatedArrivalTransportEvent
      EstimatedDepartureTransportEvent ExaminationTransportEvent ExportationTransportEvent HandlingTransportEvent
      LoadingTransportEvent OptionalTakeoverTransportEvent PickupTransportEvent PlannedArrivalTransportEvent
      PlannedDeliveryTransportEvent PlannedDepartureTransportEvent PlannedPickupTransportEvent
      PlannedWaypointTransportEvent PositioningTransportEvent QuarantineTransportEvent ReceiptTransportEvent
      RequestedArrivalTransportEvent RequestedDeliveryTransportEvent RequestedDepartureTransportEvent
      RequestedPickupTransportEvent RequestedWaypointTransportEvent StorageTransportEvent TakeoverTransportEvent
      WarehousingTransportEvent: IdentificationID? OccurrenceDate? OccurrenceTime? TransportEventTypeCode?
      Description* CompletionIndicator? cac:ReportedShipment? cac:CurrentStatus* cac:Contact* cac:Location?
      cac:Signature? cac:Period*
  TransportHandlingUnit PackagedTransportHandlingUnit: ID? TransportHandlingUnitTypeCode? HandlingCode?
      HandlingInstructions* HazardousRiskIndicator? TotalGoodsItemQuantity? TotalPackageQuantity? DamageRemarks*
      ShippingMarks* TraceID? cac:HandlingUnitDespatchLine* cac:ActualPackage* cac:ReceivedHandlingUnitReceiptLine*
      cac:TransportEquipment* cac:TransportMeans* cac:HazardousGoodsTransit* cac:MeasurementDimension*
      cac:MinimumTemperature? cac:MaximumTemperature? cac:GoodsItem* cac:FloorSpaceMeasurementDimension?
      cac:PalletSpaceMeasurementDimension? cac:ShipmentDocumentReference* cac:Status* cac:CustomsDeclaration*
      cac:ReferencedShipment* cac:Package*
  TransportMeans ApplicableTransportMeans: JourneyID? RegistrationNationalityID? RegistrationNationality*
      DirectionCode? TransportMeansTypeCode? TradeServiceCode? cac:Stowage? cac:AirTransport? cac:RoadTransport?
      cac:RailTransport? cac:MaritimeTransport? cac:OwnerParty? cac:MeasurementDimension*
  WorkPhaseReference: ID? WorkPhaseCode? WorkPhase* ProgressPercent? StartDate? EndDate?
      cac:WorkOrderDocumentReference*
`;
