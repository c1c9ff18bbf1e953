package nl.waarborg.contract;

/** What is done with contracts, by the name in the audit trail. */
enum ContractAction {
    ADD,
    CHANGE,
    END
}
