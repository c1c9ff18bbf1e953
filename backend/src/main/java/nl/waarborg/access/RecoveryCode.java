package nl.waarborg.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Stands in for a lost second factor, once. */
@Entity
class RecoveryCode {

    @Id
    UUID id;

    UUID accountId;

    String codeHash;

    @Nullable
    Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, String codeHash) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.codeHash = codeHash;
    }

    void use(Instant when) {
        usedAt = when;
    }
}
