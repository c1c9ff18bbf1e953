package nl.waarborg.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** How a contract stood after a change. */
@Entity
class ContractChange {

    enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    @Id
    UUID id;

    UUID contractId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Embedded
    ContractTerms terms;

    @Nullable
    String reason;

    String byName;
    Instant at;

    protected ContractChange() {}

    ContractChange(Kind kind, Contract contract, String byName, Instant at) {
        this.id = Ids.next();
        this.contractId = contract.id;
        this.kind = kind;
        this.terms = contract.terms;
        this.reason = contract.endedReason;
        this.byName = byName;
        this.at = at;
    }
}
