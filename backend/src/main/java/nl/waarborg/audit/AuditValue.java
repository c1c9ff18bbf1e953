package nl.waarborg.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The values before and after a change, apart from the trail so that personal values can be erased one day. */
@Entity
@Immutable
class AuditValue {

    @Id
    UUID entryId;

    @Nullable
    String before;

    @Nullable
    String after;

    protected AuditValue() {}

    AuditValue(UUID entryId, Change change) {
        this.entryId = entryId;
        this.before = change.before();
        this.after = change.after();
    }
}
