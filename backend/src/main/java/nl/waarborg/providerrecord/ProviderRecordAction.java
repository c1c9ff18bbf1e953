package nl.waarborg.providerrecord;

/** What is looked at of a provider's record, as the audit trail names it. */
enum ProviderRecordAction {
    READ_TIMELINE,
    READ_RISK_PROFILE
}
