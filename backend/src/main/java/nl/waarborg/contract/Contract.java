package nl.waarborg.contract;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A contract of one authority with one provider. It ends, and is never removed. */
@Entity
class Contract {

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;
    UUID providerId;

    @Embedded
    ContractTerms terms;

    /** Why it ended otherwise than was agreed. */
    @Nullable
    String endedReason;

    Instant createdAt;

    protected Contract() {}

    Contract(UUID authorityId, UUID providerId, ContractTerms terms, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.providerId = providerId;
        this.terms = terms;
        this.createdAt = when;
    }

    /** Puts right or renews what was agreed; not once it was ended. */
    void agree(ContractTerms agreed) {
        requireNotEnded();
        terms = agreed;
    }

    void end(LocalDate lastDay, String reason) {
        requireNotEnded();
        terms = terms.until(lastDay);
        endedReason = reason;
    }

    private void requireNotEnded() {
        if (endedReason != null) {
            throw Problem.of(ContractProblem.CONTRACT_ENDED);
        }
    }
}
